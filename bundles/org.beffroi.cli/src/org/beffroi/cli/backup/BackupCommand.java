package org.beffroi.cli.backup;

import java.nio.file.Path;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.backup.Backup;
import org.osgi.service.component.annotations.Component;

/** Saves a dossier in one file, also while it is in use, and reads the file back before it says so. */
@Component
@Command.Info(id = "backup")
public final class BackupCommand implements Command<BackupCommand.Parameters> {

    /**
     * Which dossier, and where to.
     *
     * @param folder of the dossier
     * @param to the file, outside of the dossier; an older backup of that name is replaced once the new one is read back
     */
    public record Parameters(@Argument Path folder, Path to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path folder = workplace.currentFolder().resolve(parameters.folder()).normalize();
        if (!workplace.dossiers().isDossier(folder)) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    BackupCommand.class,
                    "backup.no.dossier",
                    parameters.folder().toString());
        }
        Path file = workplace.currentFolder().resolve(parameters.to());
        Backup backup = Backup.of(folder, workplace.dossiers(), workplace.clock());
        backup.damages().forEach(workplace::tell);
        Backup.Done done = backup.to(file, workplace.progress(Sentence.of(BackupCommand.class, "backup.progress")));
        workplace.tell(Sentence.of(
                BackupCommand.class,
                "backup.done",
                parameters.to().toString(),
                done.files(),
                done.bytes() / 1_000_000.0));
        workplace.tell(Sentence.of(BackupCommand.class, "backup.left.out"));
        if (backup.damages().isEmpty()) {
            return Outcome.DONE;
        }
        workplace.tell(Sentence.of(BackupCommand.class, "backup.damaged", backup.indexed()));
        return Outcome.DONE_WITH_REJECTS;
    }
}
