package org.beffroi.cli.verb;

import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Reads the journal and the acts from the first byte to the last, and compares them with the index. */
@Component
@Command.Info(id = "archive check")
public final class ArchiveCheckCommand implements Command<ArchiveCheckCommand.Parameters> {

    /** Nothing to choose. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Archive.CheckReport report = workplace
                .dossierToSettle(Access.READ)
                .archive()
                .check(workplace.progress(Sentence.of(getClass(), "archive.checking")));
        report.problems().forEach(problem -> workplace.out().println(problem.in(workplace.locale())));
        String key = report.problems().isEmpty() ? "archive.sound" : "archive.unsound";
        workplace
                .out()
                .println(Sentence.of(
                                getClass(),
                                key,
                                report.mentions(),
                                report.indexed(),
                                report.acts(),
                                report.problems().size())
                        .in(workplace.locale()));
        return report.problems().isEmpty() ? Outcome.DONE : Outcome.FAILED;
    }
}
