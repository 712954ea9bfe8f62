package org.beffroi.workbench.source.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Report;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.workbench.language.Language;

/**
 * Visits to the sources of one dossier, one harvest at a time: a second waits for the first. Off the UI thread.
 */
public final class HarvestQueue {

    private static final long LOOK_MILLIS = 50;

    /** What is done before sources are visited, such as the end of retention. */
    @FunctionalInterface
    public interface Before {
        /** Does it; returns what there is to tell. */
        List<Sentence> run(Progress progress);
    }

    private final Harvest harvest;
    private final Dossier dossier;
    private final Before before;
    private final Supplier<Language> language;
    private final ReentrantLock turn = new ReentrantLock();

    /**
     * @param before what is done before each harvest
     * @param language the one of the moment, in which numbers are told
     */
    public HarvestQueue(Harvest harvest, Dossier dossier, Before before, Supplier<Language> language) {
        this.harvest = harvest;
        this.dossier = dossier;
        this.before = before;
        this.language = language;
    }

    /** Whether it is time to visit one of the sources that are not paused. */
    public boolean isAnyDue() {
        return harvest.health(dossier).sources().stream()
                .filter(source -> source.status() != SourceHealth.Status.PAUSED)
                .anyMatch(source ->
                        source.state().due().isEmpty() || !source.late().isZero());
    }

    /**
     * Visits the sources that are due.
     *
     * @return how it went, also where some could not be read
     * @throws Refusal if the only one could not be read, or nothing can be kept
     * @throws org.beffroi.core.archive.Cancelled if asked to stop while it waits for its turn
     */
    public Sentence runDue(Progress progress) {
        return run(Harvest.Wish.due(), progress);
    }

    /**
     * Visits sources at once and keeps what they bring.
     *
     * @param names only these, empty for all that are not paused
     * @return how it went, also where some could not be read
     * @throws Refusal if the only one could not be read, or nothing can be kept
     * @throws org.beffroi.core.archive.Cancelled if asked to stop while it waits for its turn
     */
    public Sentence run(Set<String> names, Progress progress) {
        return run(new Harvest.Wish(names, true), progress);
    }

    private Sentence run(Harvest.Wish wish, Progress progress) {
        Cancel cancel = new Cancel();
        Thread watch = Thread.ofVirtual().start(() -> handOn(progress, cancel));
        turn.lock();
        try {
            cancel.check();
            List<Sentence> purged = before.run(progress);
            cancel.check();
            Told told = new Told(progress, new ArrayList<>());
            Sentence outcome = withAlerts(outcome(visit(wish, told, cancel)), told.alerts());
            return purged.isEmpty()
                    ? outcome
                    : Sentence.of(HarvestQueue.class, "harvest.brought.purged", purged.getFirst(), outcome);
        } finally {
            turn.unlock();
            watch.interrupt();
        }
    }

    private List<Report> visit(Harvest.Wish wish, Told told, Cancel cancel) {
        List<Report> reports = harvest.run(wish, dossier, told, cancel);
        if (!reports.isEmpty()) {
            dossier.archive().checkpoint();
        }
        return reports;
    }

    /** A visit that waits for a server asks the one, while people stop the other. */
    private static void handOn(Progress progress, Cancel cancel) {
        try {
            while (!progress.cancelled()) {
                Thread.sleep(LOOK_MILLIS);
            }
            cancel.ask();
        } catch (InterruptedException done) {
            Thread.currentThread().interrupt();
        }
    }

    private Sentence outcome(List<Report> reports) {
        List<String> failed = new ArrayList<>();
        long added = 0;
        long erased = 0;
        for (Report report : reports) {
            added += report.receipt().added();
            erased += report.receipt().erased();
            report.failure().ifPresent(why -> failed.add(report.source()));
        }
        if (reports.size() == 1 && failed.size() == 1) {
            throw new Refusal(Sentence.of(
                    HarvestQueue.class,
                    "harvest.failed",
                    failed.getFirst(),
                    reports.getFirst().failure().orElseThrow()));
        }
        Sentence brought = Sentence.of(
                HarvestQueue.class,
                "harvest.brought",
                (long) reports.size(),
                language.get().number(reports.size()),
                added,
                language.get().number(added));
        brought = dealt(reports, brought);
        Sentence told = erased == 0
                ? brought
                : Sentence.of(
                        HarvestQueue.class,
                        "import.done.erased",
                        brought,
                        erased,
                        language.get().number(erased));
        Sentence whole = dealt(reports, told);
        return failed.isEmpty()
                ? whole
                : Sentence.of(HarvestQueue.class, "harvest.brought.but", whole, String.join(", ", failed));
    }

    /** With what was done at once with what came, where anything was. */
    private Sentence dealt(List<Report> reports, Sentence brought) {
        long assigned =
                reports.stream().mapToLong(report -> report.dealt().assigned()).sum();
        long answered =
                reports.stream().mapToLong(report -> report.dealt().answered()).sum();
        return assigned + answered == 0
                ? brought
                : Sentence.of(
                        HarvestQueue.class,
                        "harvest.brought.dealt",
                        brought,
                        assigned,
                        language.get().number(assigned),
                        answered,
                        language.get().number(answered));
    }

    /** An alert that could not reach anybody is said where people look. */
    private static Sentence withAlerts(Sentence outcome, List<AlertReport> alerts) {
        return alerts.stream()
                .filter(report -> report.outcome() == AlertReport.Outcome.FAILED)
                .findFirst()
                .map(report -> Sentence.of(HarvestQueue.class, "harvest.brought.alert", outcome, report.sentence()))
                .orElse(outcome);
    }

    /** Tells how many sources are done, and collects what alerts did. */
    private record Told(Progress progress, List<AlertReport> alerts) implements Harvest.Watcher {

        @Override
        public void alerted(AlertReport report) {
            alerts.add(report);
        }

        @Override
        public void visiting(String source, int place, int of) {
            progress.at(place, of);
        }
    }
}
