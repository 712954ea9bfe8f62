package org.beffroi.cli.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.backup.Backup;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Saves a dossier in one file, also while it is in use, and reads the file back before it says so. */
@Component
@Command.Info(id = "backup")
public final class BackupCommand implements Command<BackupCommand.Parameters> {

    private final Clock clock;

    @Activate
    public BackupCommand() {
        this(Clock.systemUTC());
    }

    BackupCommand(Clock clock) {
        this.clock = clock;
    }

    /**
     * Which dossier, and where to.
     *
     * @param folder of the dossier
     * @param to the file, outside of the dossier; an older backup of that name is replaced once the new one is read back
     */
    public record Parameters(@Argument Path folder, Path to) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path folder = workplace.currentFolder().resolve(parameters.folder()).normalize();
        if (!workplace.dossiers().isDossier(folder)) {
            throw Refusal.of(
                    BackupCommand.class,
                    "backup.no.dossier",
                    parameters.folder().toString());
        }
        Path file = workplace.currentFolder().resolve(parameters.to());
        List<Sentence> damages = damages(folder, workplace);
        damages.forEach(damage -> workplace.tell(damage));
        if (!damages.isEmpty() && Files.exists(file)) {
            throw Refusal.of(
                    BackupCommand.class, "backup.damaged.kept", parameters.to().toString());
        }
        Backup.Done done = new Backup(folder, clock)
                .to(file, workplace.progress(Sentence.of(BackupCommand.class, "backup.progress")));
        workplace.tell(Sentence.of(
                BackupCommand.class,
                "backup.done",
                parameters.to().toString(),
                done.files(),
                done.bytes() / 1_000_000.0));
        workplace.tell(Sentence.of(BackupCommand.class, "backup.left.out"));
        if (damages.isEmpty()) {
            return Outcome.DONE;
        }
        workplace.tell(Sentence.of(BackupCommand.class, "backup.damaged"));
        return Outcome.DONE_WITH_REJECTS;
    }

    /** What is damaged or gone; nothing where the dossier cannot be opened, since a backup of its files is worth having then. */
    private static List<Sentence> damages(Path folder, Workplace workplace) {
        try (Dossier dossier = workplace.dossiers().open(folder, Access.READ, Progress.silent())) {
            return dossier.archive().damages();
        } catch (Refusal unreadable) {
            return List.of();
        }
    }
}
