package org.beffroi.cli.archive;

import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Builds the index anew from the journal and the acts. */
@Component
@Command.Info(id = "archive rebuild")
public final class ArchiveRebuildCommand implements Command<ArchiveRebuildCommand.Parameters> {

    /** Nothing to choose. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Archive archive = workplace.dossier(Access.WRITE).archive();
        archive.rebuild(workplace.progress(Sentence.of(getClass(), "archive.rebuilding")));
        try (Snapshot snapshot = archive.snapshot()) {
            workplace.tell(Sentence.of(getClass(), "archive.rebuilt", snapshot.size()));
        }
        return Outcome.DONE;
    }
}
