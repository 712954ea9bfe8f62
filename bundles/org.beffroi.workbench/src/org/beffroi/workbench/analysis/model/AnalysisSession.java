package org.beffroi.workbench.analysis.model;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Analysis;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.parameter.Form;
import org.beffroi.dossier.folder.DossierRuns;
import org.beffroi.workbench.language.Language;

/**
 * An analysis that runs and what it found: the newest request wins, what an older one still answers is dropped.
 *
 * <p>Everything public is called on the UI thread and returns at once; the listener is told on the UI thread.
 */
public final class AnalysisSession implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(AnalysisSession.class.getName());
    private static final long PAUSE_NANOS = Duration.ofMillis(100).toNanos();

    /** How far a run is. */
    public enum Phase {
        /** Nothing asked yet. */
        EMPTY,
        /** On its way; what shows is of the run before. */
        RUNNING,
        SHOWN,
        /** Parameters are not understood, there is no answer, or it was stopped; what shows is of the run before. */
        FAILED
    }

    /**
     * How far a long run is.
     *
     * @param total -1 where it is not known
     * @param left by the pace so far, empty while nothing can be said
     */
    public record Far(long done, long total, Optional<Duration> left) {}

    /**
     * What shows.
     *
     * @param asked what was asked last
     * @param report what was found, of what was asked before while the phase says so
     * @param problems what is not understood, by the name of the component; under the empty name what concerns several
     * @param failure why there is no answer
     * @param far told while it runs
     * @param stale whether mentions came since it was found
     */
    public record State(
            Phase phase,
            Optional<AnalysisRequest> asked,
            Optional<Report> report,
            Map<String, Sentence> problems,
            Optional<Sentence> failure,
            Optional<Far> far,
            boolean stale) {
        public State {
            problems = Map.copyOf(problems);
        }
    }

    private static final State NOTHING = new State(
            Phase.EMPTY, Optional.empty(), Optional.empty(), Map.of(), Optional.empty(), Optional.empty(), false);

    private final Dossier dossier;
    private final Analyses analyses;
    private final Language language;
    private final Executor work;
    private final Executor display;
    private Consumer<State> listener = state -> {};
    private Cancel cancel = new Cancel();
    private State state = NOTHING;

    /**
     * @param work runs analyses, off the UI thread
     * @param display runs on the UI thread, later
     */
    public AnalysisSession(Dossier dossier, Analyses analyses, Language language, Executor work, Executor display) {
        this.dossier = dossier;
        this.analyses = analyses;
        this.language = language;
        this.work = work;
        this.display = display;
    }

    /** Told of each state. */
    public void onChange(Consumer<State> told) {
        listener = told;
    }

    /** What shows now. */
    public State state() {
        return state;
    }

    /** Runs something else, instead of what is under way. */
    public void run(AnalysisRequest asked) {
        Cancel mine = renewed();
        boolean same = state.asked()
                .filter(before -> before.analysis().equals(asked.analysis()))
                .isPresent();
        show(new State(
                Phase.RUNNING,
                Optional.of(asked),
                same ? state.report() : Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false));
        work.execute(() -> answer(asked, mine));
    }

    /** Runs the same again, on the archive as it is now. */
    public void again() {
        state.asked().ifPresent(this::run);
    }

    /** Shows what was found before, without asking again. */
    public void show(AnalysisRequest asked, Report report) {
        renewed();
        show(shown(asked, report));
        arrived();
    }

    /** Stops what is under way; what was found before goes on showing. */
    public void stop() {
        if (state.phase() == Phase.RUNNING) {
            renewed();
            show(failed(Map.of(), Optional.of(Sentence.of(AnalysisSession.class, "analyses.stopped"))));
        }
    }

    /** Looks whether mentions came since what shows was found. */
    public void arrived() {
        Optional<Report> of = state.report();
        if (of.isEmpty() || state.phase() != Phase.SHOWN || state.stale()) {
            return;
        }
        Cancel mine = cancel;
        work.execute(() -> {
            boolean more = more(of.get());
            display.execute(() -> {
                if (more && !mine.asked()) {
                    show(new State(
                            state.phase(),
                            state.asked(),
                            state.report(),
                            state.problems(),
                            state.failure(),
                            state.far(),
                            true));
                }
            });
        });
    }

    private boolean more(Report report) {
        try (Snapshot now = dossier.archive().snapshot()) {
            return now.lastSequence() > report.basis().archive().lastSequence();
        }
    }

    /** Shows nothing any more. */
    public void clear() {
        renewed();
        show(NOTHING);
    }

    @Override
    public void close() {
        renewed();
        listener = gone -> {};
    }

    private Cancel renewed() {
        cancel.ask();
        cancel = new Cancel();
        return cancel;
    }

    private void answer(AnalysisRequest asked, Cancel mine) {
        try {
            mine.check();
            Analysis<?> analysis = analyses.named(asked.analysis());
            Map<String, Sentence> problems = new FormCheck(
                            Form.of(analysis.parameters()), dossier.archive().fields())
                    .problems(asked.parameters());
            if (problems.isEmpty()) {
                Report report = report(analysis, asked, mine);
                tell(mine, () -> show(shown(asked, report)));
            } else {
                tell(mine, () -> show(failed(problems, Optional.empty())));
            }
        } catch (Cancelled stopped) {
            // Asked to: a newer request is on its way, or the reader stopped it.
            LOG.log(System.Logger.Level.TRACE, "cancelled");
        } catch (Refusal refusal) {
            tell(mine, () -> show(failed(Map.of(), Optional.of(refusal.sentence()))));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "An analysis failed", e);
            Sentence said = Sentence.of(AnalysisSession.class, "analyses.failed", String.valueOf(e.getMessage()));
            tell(mine, () -> show(failed(Map.of(), Optional.of(said))));
        }
    }

    private Report report(Analysis<?> analysis, AnalysisRequest asked, Cancel mine) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return analyses.report(
                    analysis,
                    asked.parameters(),
                    DossierRuns.of(dossier, snapshot, language.locale(), mine, new Telling(mine)));
        }
    }

    private State shown(AnalysisRequest asked, Report report) {
        return new State(
                Phase.SHOWN,
                Optional.of(asked),
                Optional.of(report),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false);
    }

    private State failed(Map<String, Sentence> problems, Optional<Sentence> failure) {
        return new State(Phase.FAILED, state.asked(), state.report(), problems, failure, Optional.empty(), false);
    }

    private void tell(Cancel mine, Runnable task) {
        display.execute(() -> {
            if (!mine.asked()) {
                task.run();
            }
        });
    }

    private void show(State next) {
        state = next;
        listener.accept(next);
    }

    /** How far a run is, told no more than ten times a second. */
    private final class Telling implements Progress {

        private final Cancel mine;
        private final long began = System.nanoTime();
        private long told = began;

        Telling(Cancel mine) {
            this.mine = mine;
        }

        @Override
        public void at(long done, long total) {
            long now = System.nanoTime();
            if (now - told < PAUSE_NANOS) {
                return;
            }
            told = now;
            Optional<Duration> left = done <= 0 || total <= 0
                    ? Optional.empty()
                    : Optional.of(Duration.ofNanos((long) ((double) (now - began) * (total - done) / done)));
            tell(
                    mine,
                    () -> show(new State(
                            Phase.RUNNING,
                            state.asked(),
                            state.report(),
                            Map.of(),
                            Optional.empty(),
                            Optional.of(new Far(done, total, left)),
                            false)));
        }

        @Override
        public boolean cancelled() {
            return mine.asked();
        }
    }
}
