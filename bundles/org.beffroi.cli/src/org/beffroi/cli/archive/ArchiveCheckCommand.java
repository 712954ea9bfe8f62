package org.beffroi.cli.archive;

import java.time.Clock;
import java.util.List;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.RepairLosses;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Reads the journal and the acts from the first byte to the last, and compares them with the index; says what repairs lost until
 * somebody takes note of it.
 */
@Component
@Command.Info(id = "archive check")
public final class ArchiveCheckCommand implements Command<ArchiveCheckCommand.Parameters> {

    /**
     * What to do besides.
     *
     * @param acknowledge whether note is taken of what repairs lost, so that it is told no more
     */
    public record Parameters(boolean acknowledge) {}

    private final Clock clock;

    /** By the clock of the machine. */
    @Activate
    public ArchiveCheckCommand() {
        this(Clock.systemUTC());
    }

    ArchiveCheckCommand(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossierToSettle(parameters.acknowledge() ? Access.WRITE : Access.READ);
        Archive.CheckReport report =
                dossier.archive().check(workplace.progress(Sentence.of(getClass(), "archive.checking")));
        List<Sentence> lost = lost(parameters, dossier, workplace);
        report.problems().forEach(problem -> say(problem, workplace));
        if (parameters.acknowledge() && !report.problems().isEmpty()) {
            workplace.tell(Sentence.of(getClass(), "archive.acknowledged.before"));
        }
        lost.forEach(loss -> say(loss, workplace));
        List<Sentence> noted =
                new RepairLosses(dossier.folder()).noted(dossier.settings().zone());
        noted.forEach(loss -> say(loss, workplace));
        report.remarks().forEach(remark -> say(remark, workplace));
        say(
                Sentence.of(
                        getClass(),
                        conclusion(report, lost, noted),
                        report.mentions(),
                        report.indexed(),
                        report.acts(),
                        report.problems().size()),
                workplace);
        if (!report.problems().isEmpty()) {
            return Outcome.FAILED;
        }
        return lost.isEmpty() ? Outcome.DONE : Outcome.DONE_WITH_REJECTS;
    }

    /** All is well only where nothing is missing that anything tells of. */
    private static String conclusion(Archive.CheckReport report, List<Sentence> lost, List<Sentence> noted) {
        if (!report.problems().isEmpty()) {
            return "archive.unsound";
        } else if (!lost.isEmpty()) {
            return "archive.lost";
        } else if (!noted.isEmpty()) {
            return "archive.sound.but.lost";
        }
        return report.remarks().isEmpty() ? "archive.sound" : "archive.sound.there";
    }

    /** What repairs lost and nobody took note of; nothing where note is taken now. */
    private List<Sentence> lost(Parameters parameters, Dossier dossier, Workplace workplace) {
        RepairLosses losses = new RepairLosses(dossier.folder());
        if (parameters.acknowledge()) {
            int noted = losses.acknowledge(workplace.person(), clock.instant());
            workplace.tell(Sentence.of(getClass(), "archive.acknowledged", noted));
        }
        return losses.sentences(dossier.settings().zone());
    }

    private static void say(Sentence sentence, Workplace workplace) {
        workplace.out().println(sentence.in(workplace.locale()));
    }
}
