package org.beffroi.workbench.digest.model;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.mailing.DigestMailing;
import org.beffroi.dossier.mailing.DueDigests;
import org.beffroi.workbench.work.Work;
import org.beffroi.workbench.work.Works;

/**
 * Sends the digests of a dossier when they are due, as long as the dossier lies open: looked after every minute, each at most
 * once a day, and after a failure not before a quarter of an hour. Belongs to the UI thread.
 */
public final class TimedSending {

    /** Key of what is being done while a digest is sent, by a hand or by itself. */
    public static final String SENDING = "digests.send.work";

    /** Key of what is said of one that was sent to somebody. */
    public static final String SENT = "digests.send.done";

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration AFTER_A_FAILURE = Duration.ofMinutes(15);

    /** What sending needs around it. */
    public interface Around {

        /** Runs something later on the UI thread. */
        void later(Duration pause, Runnable action);

        /** Runs what reads files, off the UI thread. */
        void read(Runnable task);

        /** Runs something soon on the UI thread. */
        void display(Runnable task);

        /** Begins a long work. */
        void begin(Sentence what, Works.Errand errand, Consumer<Work> ended);

        /** Says how a sending came out that nobody asked for. */
        void tell(Sentence said);
    }

    private final Dossier dossier;
    private final DigestMailing mailing;
    private final InstantSource clock;
    private final Around around;
    private final Set<String> underWay = new HashSet<>();
    private final Map<String, Instant> notBefore = new HashMap<>();
    private boolean stopped;

    public TimedSending(Dossier dossier, DigestMailing mailing, InstantSource clock, Around around) {
        this.dossier = dossier;
        this.mailing = mailing;
        this.clock = clock;
        this.around = around;
    }

    /** Begins to look after them. */
    public void start() {
        around.later(PAUSE, this::look);
    }

    /** Ends it; what is on its way goes on. */
    public void stop() {
        stopped = true;
    }

    private void look() {
        if (stopped) {
            return;
        }
        Instant now = clock.instant();
        around.read(() -> {
            List<Digest> due = due(now);
            around.display(() -> {
                due.forEach(this::send);
                start();
            });
        });
    }

    /** A digest that cannot be read is told on its own screen. */
    private List<Digest> due(Instant now) {
        try {
            return DueDigests.of(dossier, now);
        } catch (Refusal unreadable) {
            return List.of();
        }
    }

    private void send(Digest digest) {
        String name = digest.name();
        boolean waits = notBefore.getOrDefault(name, Instant.MIN).isAfter(clock.instant());
        if (stopped || waits || !underWay.add(name)) {
            return;
        }
        around.begin(
                Sentence.of(TimedSending.class, SENDING, name),
                cancel -> {
                    return done(
                            name,
                            mailing.send(digest, dossier, false, clock, cancel).size());
                },
                work -> {
                    underWay.remove(name);
                    // One that left is in the way of the next by its receipt; one that was stopped waits as one that
                    // failed.
                    boolean told = notBefore.put(name, clock.instant().plus(AFTER_A_FAILURE)) != null;
                    // Somebody who was told once that it fails is not told each quarter of an hour.
                    work.outcome().filter(said -> !work.failed() || !told).ifPresent(around::tell);
                });
    }

    /**
     * What is said of one that was sent.
     *
     * @param reached how many have it
     */
    public static Sentence done(String name, int reached) {
        return reached == 0
                ? Sentence.of(TimedSending.class, "digests.send.calm", name)
                : Sentence.of(TimedSending.class, SENT, name, reached);
    }
}
