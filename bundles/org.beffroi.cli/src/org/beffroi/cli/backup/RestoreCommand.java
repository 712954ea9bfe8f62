package org.beffroi.cli.backup;

import java.nio.file.Path;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.backup.Restore;
import org.osgi.service.component.annotations.Component;

/** Brings a dossier back from a backup, into a folder that is new or empty. */
@Component
@Command.Info(id = "restore")
public final class RestoreCommand implements Command<RestoreCommand.Parameters> {

    /**
     * From where, and where to.
     *
     * @param file a backup
     * @param to the folder that becomes the dossier
     */
    public record Parameters(@Argument Path file, Path to) {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Path folder = workplace.currentFolder().resolve(parameters.to());
        int files = new Restore(workplace.currentFolder().resolve(parameters.file()))
                .to(folder, workplace.progress(Sentence.of(RestoreCommand.class, "restore.progress")));
        workplace.tell(Sentence.of(
                RestoreCommand.class, "restore.done", parameters.to().toString(), files));
        workplace.tell(Sentence.of(
                RestoreCommand.class, "restore.next", parameters.to().toString()));
        return Outcome.DONE;
    }
}
