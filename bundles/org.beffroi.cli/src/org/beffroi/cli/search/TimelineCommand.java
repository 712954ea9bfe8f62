package org.beffroi.cli.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.cli.output.Formats;
import org.beffroi.cli.output.TableOutput;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.TableWriter;
import org.beffroi.dossier.folder.DossierRuns;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says how many matching mentions were published in each hour, day, week, month, quarter or year, as far as somebody watched. */
@Component
@Command.Info(id = "timeline")
public final class TimelineCommand implements Command<TimelineCommand.Parameters> {

    private final Formats formats;

    @Activate
    public TimelineCommand(@Reference List<TableWriter> writers) {
        this.formats = Formats.of(writers);
    }

    /**
     * What is counted, and how time is cut.
     *
     * @param query words of a query, none for everything
     * @param every size of a span, in the dossier's time zone
     * @param withoutCopies whether copies of one text count once, when the earliest match was published
     * @param format name of a format; absent: that of the file's name, else bars
     * @param out the file to write
     */
    public record Parameters(
            @Argument List<String> query,
            @Default("day") TimelineSpan.Unit every,
            boolean withoutCopies,
            Optional<String> format,
            Optional<Path> out) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        TableOutput output = formats.output(parameters.format(), parameters.out(), workplace);
        Dossier dossier = workplace.dossier(Access.READ);
        return Question.answer(parameters.query(), dossier, workplace, (question, snapshot) -> {
            TimelineSpan span =
                    new TimelineSpan(parameters.every(), dossier.settings().zone());
            Snapshot counted = parameters.withoutCopies() ? snapshot.onePerGroup(Copies.GROUPING) : snapshot;
            Timeline timeline = counted.timeline(question.query(), span, workplace.cancel());
            if (parameters.withoutCopies()) {
                workplace.tell(Sentence.of(
                        getClass(),
                        "count.without.copies",
                        timeline.total(),
                        snapshot.count(question.query(), workplace.cancel())));
            }
            Run run = DossierRuns.of(dossier, snapshot, workplace.locale(), workplace.cancel(), Progress.silent());
            CollectedDays collected = CollectedDays.of(run, question.query());
            TimelineTable table =
                    new TimelineTable(timeline, collected, run.days().today(), workplace.locale());
            if (output.isOnScreen()) {
                table.print(workplace.out(), workplace.width());
            } else {
                output.write(table.sheet(), table.rows());
            }
            return Outcome.DONE;
        });
    }
}
