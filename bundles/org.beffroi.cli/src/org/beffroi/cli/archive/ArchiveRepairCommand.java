package org.beffroi.cli.archive;

import java.util.Set;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.Damage;
import org.osgi.service.component.annotations.Component;

/** Settles what is damaged in the journals and the acts: what can be read is kept, what cannot is listed. */
@Component
@Command.Info(id = "archive repair")
public final class ArchiveRepairCommand implements Command<ArchiveRepairCommand.Parameters> {

    /** Nothing to choose. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        RepairReport report = workplace
                .dossierToSettle(Access.WRITE)
                .archive()
                .repair(workplace.progress(Sentence.of(getClass(), "archive.repairing")));
        report.damages().forEach(damage -> workplace.out().println(damage.in(workplace.locale())));
        tell(report, workplace);
        return isLoss(report) ? Outcome.DONE_WITH_REJECTS : Outcome.DONE;
    }

    private static boolean isLoss(RepairReport report) {
        return report.lost() + report.actsLost() > 0 || !report.doubts().isEmpty();
    }

    /** A file that is gone, or another one in its place, was not read: nothing of it is kept beside. */
    private static boolean isKeptBeside(Sentence damage) {
        return !Set.of(Damage.Kind.GONE.key(), Damage.Kind.BEHIND.key(), Damage.Kind.RETURNED.key())
                .contains(damage.key());
    }

    private static String settled(RepairReport report) {
        boolean unknown = report.doubts().stream().anyMatch(doubt -> doubt.key().equals("archive.repair.unknown"));
        return report.damages().isEmpty()
                ? "archive.repair.nothing"
                : unknown ? "archive.repaired.unknown" : "archive.repaired";
    }

    /** What lay beside is gone where erased people had come back: it might have held them. */
    private static void tell(RepairReport report, Workplace workplace) {
        boolean returnedAlone = !report.damages().isEmpty()
                && report.damages().stream().allMatch(damage -> damage.key().equals(Damage.Kind.RETURNED.key()));
        if (!returnedAlone) {
            workplace.tell(Sentence.of(
                    ArchiveRepairCommand.class,
                    settled(report),
                    report.damages().size(),
                    report.takenBack(),
                    report.mentions(),
                    report.lost(),
                    report.actsLost()));
        }
        if (report.erased() > 0) {
            workplace.tell(Sentence.of(
                    ArchiveRepairCommand.class, "archive.repair.erased", report.erased(), report.mentions()));
        } else if (report.damages().stream().anyMatch(ArchiveRepairCommand::isKeptBeside)) {
            workplace.tell(Sentence.of(ArchiveRepairCommand.class, "archive.repair.beside"));
        }
        report.doubts().forEach(workplace::tell);
        if (isLoss(report)) {
            workplace.tell(Sentence.of(ArchiveRepairCommand.class, "archive.repair.lost"));
        }
    }
}
