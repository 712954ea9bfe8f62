package org.beffroi.cli.archive;

import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Component;

/** Lets the enrichers read again what other versions of them read: language, tone, themes, places. */
@Component
@Command.Info(id = "archive read")
public final class ArchiveReadCommand implements Command<ArchiveReadCommand.Parameters> {

    /** Nothing to choose. */
    public record Parameters() {}

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.WRITE);
        dossier.enrichment().refused().forEach(workplace::tell);
        Archive archive = dossier.archive();
        long stale = archive.readByAnother();
        archive.readAgain(workplace.progress(Sentence.of(getClass(), "archive.reading")));
        workplace.tell(Sentence.of(getClass(), "archive.read", stale - archive.readByAnother()));
        return Outcome.DONE;
    }
}
