package org.beffroi.sources.harvesting;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.beffroi.core.archive.Archive.Receipt;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.harvest.Harvest;
import org.beffroi.dossier.harvest.Harvest.Report;
import org.beffroi.dossier.harvest.Harvest.Wish;
import org.beffroi.dossier.harvest.SourceHealth;
import org.beffroi.dossier.privacy.DailyPurge;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi harvest}: visits the sources that are due, once or until it is stopped. */
@Component(service = Command.class)
@Command.Info(id = "harvest")
public final class HarvestCommand implements Command<HarvestCommand.Parameters> {

    /** How long a watch sleeps at most: settings that others change meanwhile are seen after that. */
    private static final Duration LONGEST_NAP = Duration.ofSeconds(20);

    private static final long LOOK_MILLIS = 50;

    /**
     * Which sources, and how long.
     *
     * @param names only these; all that are not paused where absent
     * @param watch goes on until it is stopped
     * @param now visits also those that are not yet due, and paused ones that are named
     */
    public record Parameters(@Argument List<String> names, boolean watch, boolean now) {}

    private final Harvest harvest;
    private final Clock clock;

    /** The command of the program. */
    @Activate
    public HarvestCommand(@Reference Harvest harvest) {
        this(harvest, Clock.systemUTC());
    }

    HarvestCommand(Harvest harvest, Clock clock) {
        this.harvest = harvest;
        this.clock = clock;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.WRITE);
        Cancel cancel = workplace.cancel();
        Set<String> names = new LinkedHashSet<>(parameters.names());
        Harvest.Health health = harvest.health(dossier);
        health.damaged().forEach(workplace::tell);
        if (health.sources().isEmpty() && names.isEmpty()) {
            workplace.tell(Sentence.of(HarvestCommand.class, "sources.empty"));
            return Outcome.DONE;
        }
        purge(dossier, workplace);
        List<Report> reports = once(new Wish(names, parameters.now()), dossier, workplace, cancel);
        if (!parameters.watch()) {
            if (reports.isEmpty()) {
                workplace.tell(Sentence.of(HarvestCommand.class, "harvest.nothing.due"));
            }
            return outcome(reports);
        }
        while (!cancel.asked()) {
            nap(dossier, names, cancel);
            if (!cancel.asked()) {
                purge(dossier, workplace);
                once(new Wish(names, false), dossier, workplace, cancel);
            }
        }
        return Outcome.DONE;
    }

    private void purge(Dossier dossier, Workplace workplace) {
        new DailyPurge(clock)
                .of(
                        dossier,
                        workplace.person(),
                        workplace.locale(),
                        () -> workplace.progress(Sentence.of(HarvestCommand.class, "harvest.purging")))
                .forEach(workplace::tell);
    }

    private List<Report> once(Wish wish, Dossier dossier, Workplace workplace, Cancel cancel) {
        Progress progress = workplace.progress(Sentence.of(HarvestCommand.class, "harvest.progress"));
        List<Report> reports = harvest.run(wish, dossier, new Telling(workplace, progress), cancel);
        if (!reports.isEmpty()) {
            dossier.archive().checkpoint();
        }
        return reports;
    }

    private static Outcome outcome(List<Report> reports) {
        long failed =
                reports.stream().filter(report -> report.failure().isPresent()).count();
        if (failed == 0) {
            return Outcome.DONE;
        }
        return failed == reports.size() ? Outcome.FAILED : Outcome.DONE_WITH_REJECTS;
    }

    /** Sleeps until the next source is due, or a while. */
    private void nap(Dossier dossier, Set<String> names, Cancel cancel) {
        Instant now = clock.instant();
        Duration nap = harvest.health(dossier).sources().stream()
                .filter(one -> one.status() != SourceHealth.Status.PAUSED)
                .filter(one -> names.isEmpty() || names.contains(one.settings().name()))
                .map(one -> one.state().due())
                .flatMap(Optional::stream)
                .map(due -> Duration.between(now, due))
                .min(Duration::compareTo)
                .filter(wait -> wait.compareTo(LONGEST_NAP) < 0)
                .orElse(LONGEST_NAP);
        long end = System.nanoTime() + Math.max(nap.toNanos(), TimeUnit.SECONDS.toNanos(1));
        while (!cancel.asked() && System.nanoTime() - end < 0) {
            try {
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                cancel.ask();
            }
        }
    }

    /** Tells what comes as it comes: people a line per source, programs a line per portion that is on disk. */
    private record Telling(Workplace workplace, Progress progress) implements Harvest.Watcher {

        @Override
        public void visiting(String source, int place, int of) {
            progress.at(place, of);
        }

        @Override
        public void kept(String source, Receipt receipt) {
            // What was there before, comes twice or was erased is not kept once more.
            workplace.signal("kept " + (receipt.added() + receipt.updated()) + " of " + source);
        }

        @Override
        public void alerted(AlertReport report) {
            workplace.tell(report.sentence());
        }

        @Override
        public void done(Report report) {
            Receipt receipt = report.receipt();
            String key = report.complete() ? "harvest.source" : "harvest.source.stopped";
            if (report.failure().isEmpty() || receipt.added() + receipt.updated() > 0) {
                workplace
                        .out()
                        .println(Sentence.of(
                                        HarvestCommand.class, key, report.source(), receipt.added(), receipt.updated())
                                .in(workplace.locale()));
                workplace.out().flush();
            }
            if (receipt.erased() > 0) {
                workplace.tell(Sentence.of(HarvestCommand.class, "harvest.erased", report.source(), receipt.erased()));
            }
            if (receipt.added() + receipt.updated() > 0) {
                workplace.signal("batch " + report.batch().value());
            }
            if (!report.dealt().isNothing()) {
                workplace
                        .out()
                        .println(Sentence.of(
                                        HarvestCommand.class,
                                        "harvest.dealt",
                                        report.source(),
                                        report.dealt().assigned(),
                                        report.dealt().answered())
                                .in(workplace.locale()));
                workplace.out().flush();
                workplace.signal("batch " + report.dealt().batch().value());
            }
            report.failure()
                    .ifPresent(failure -> workplace.tell(
                            Sentence.of(HarvestCommand.class, "harvest.failed", report.source(), failure)));
            report.remarks()
                    .forEach(remark -> workplace.tell(
                            Sentence.of(HarvestCommand.class, "harvest.remark", report.source(), remark)));
        }
    }
}
