package org.beffroi.workbench.source.model;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Visits the sources of a dossier when they are due, as long as it lies open: looks now and then whether one is, and starts
 * a work that everybody sees and may stop. Belongs to the UI thread.
 */
public final class Rounds {

    /** How often it looks: sources are visited every five minutes at most, so half a minute is soon enough. */
    static final Duration PACE = Duration.ofSeconds(30);

    private static final System.Logger LOG = System.getLogger(Rounds.class.getName());

    /** Calls back on the UI thread after a while. */
    public interface Later {
        void after(Duration pause, Runnable action);
    }

    /** Starts a work of the workbench. */
    public interface Starter {
        /** @param ended told on the UI thread once it ended, well or not */
        void start(Sentence what, Work work, Runnable ended);
    }

    /** What a round does. */
    public interface Work {
        Sentence run(Progress progress);
    }

    private final HarvestQueue harvesting;
    private final BooleanSupplier wanted;
    private final Starter starter;
    private final Later later;
    private final Executor readers;
    private final Executor display;
    private boolean stopped;

    /**
     * @param wanted whether sources are to be visited without being asked; asked before each round
     * @param readers where it is looked whether a source is due
     * @param display runs on the UI thread, later
     */
    public Rounds(
            HarvestQueue harvesting,
            BooleanSupplier wanted,
            Starter starter,
            Later later,
            Executor readers,
            Executor display) {
        this.harvesting = harvesting;
        this.wanted = wanted;
        this.starter = starter;
        this.later = later;
        this.readers = readers;
        this.display = display;
    }

    /** Begins; the first look comes after a pace, so that opening a dossier is not slowed. */
    public void start() {
        later.after(PACE, this::look);
    }

    /** Ends after the round under way, which is a work of its own and can be stopped. */
    public void stop() {
        stopped = true;
    }

    private void look() {
        if (stopped) {
            return;
        }
        if (!wanted.getAsBoolean()) {
            start();
            return;
        }
        readers.execute(() -> {
            boolean due = isDue();
            display.execute(() -> go(due));
        });
    }

    private boolean isDue() {
        try {
            return harvesting.isAnyDue();
        } catch (Refusal unreadable) {
            // The screen of sources says so whenever it is looked at.
            LOG.log(System.Logger.Level.DEBUG, "Sources cannot be looked at", unreadable);
            return false;
        }
    }

    private void go(boolean due) {
        if (stopped) {
            return;
        }
        if (due) {
            starter.start(Sentence.of(Rounds.class, "harvest.work.due"), harvesting::runDue, this::start);
        } else {
            start();
        }
    }
}
