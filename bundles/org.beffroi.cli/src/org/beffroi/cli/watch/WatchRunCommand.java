package org.beffroi.cli.watch;

import java.util.List;
import java.util.Optional;
import org.beffroi.cli.kept.KeptThings;
import org.beffroi.cli.search.Limit;
import org.beffroi.cli.search.MentionList;
import org.beffroi.cli.search.Question;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.watch.Watch;
import org.beffroi.dossier.alert.AlertReport;
import org.beffroi.dossier.alert.Alerts;
import org.beffroi.dossier.watch.Arrivals;
import org.beffroi.dossier.watch.DatedQueries;
import org.beffroi.dossier.watch.Watching;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Prints the mentions that a watch has not shown yet, each once: those printed count as shown, once they are out.
 *
 * <p>Where the reader goes away or the disk refuses, nothing counts as shown, and all come again next time. Then the alerts of
 * the dossier are looked at, which remember for themselves what they told.
 */
@Component
@Command.Info(id = "watch run")
public final class WatchRunCommand implements Command<WatchRunCommand.Parameters> {

    private final Alerts alerts;

    @Activate
    public WatchRunCommand(@Reference Alerts alerts) {
        this.alerts = alerts;
    }

    /**
     * What is run.
     *
     * @param name of one watch; absent: all of them
     * @param limit how many mentions of each; the others come next time
     */
    public record Parameters(@Argument Optional<String> name, Optional<String> limit) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        int limit = (int) Math.min(Limit.of(parameters.limit(), Integer.MAX_VALUE), Integer.MAX_VALUE);
        Dossier dossier = workplace.dossier(Access.READ);
        List<Watch> watches = parameters
                .name()
                .map(name -> List.of(KeptThings.WATCHES.find(name, dossier)))
                .orElseGet(() -> dossier.watches().all());
        if (watches.isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "watch.none"));
        }
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            for (Watch watch : watches) {
                show(watch, limit, snapshot, dossier, workplace);
            }
        }
        List<AlertReport> reports = alerts.check(dossier, true, workplace.cancel());
        reports.forEach(report -> workplace.tell(report.sentence()));
        // Whoever runs it by a clock learns that somebody was not told.
        boolean failed = reports.stream().anyMatch(report -> report.outcome() == AlertReport.Outcome.FAILED);
        return failed ? Outcome.DONE_WITH_REJECTS : Outcome.DONE;
    }

    private void show(Watch watch, int limit, Snapshot snapshot, Dossier dossier, Workplace workplace) {
        Arrivals arrivals = Watching.of(dossier).run(watch, snapshot, limit, workplace.cancel());
        if (arrivals.count() == 0) {
            workplace.tell(Sentence.of(getClass(), "watch.run.nothing", watch.name()));
            return;
        }
        if (!arrivals.worthTelling()) {
            workplace.tell(Sentence.of(getClass(), "watch.run.below", watch.name(), arrivals.count(), watch.floor()));
            return;
        }
        List<Entry> page = arrivals.page();
        workplace.tell(Sentence.of(getClass(), "watch.run.new", watch.name(), arrivals.count(), page.size()));
        Question question = new Question(watch.query(), DatedQueries.of(dossier).read(watch.query(), watch.period()));
        ShownNames names = new ShownNames(dossier.pseudonyms()::shown, false);
        new MentionList(dossier, question, names, workplace).print(page.iterator());
        workplace.out().flush();
        List<MentionId> printed =
                page.stream().map(entry -> entry.mention().id()).toList();
        dossier.watches().delivered(watch.name(), printed);
    }
}
