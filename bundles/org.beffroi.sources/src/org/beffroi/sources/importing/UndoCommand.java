package org.beffroi.sources.importing;

import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.dossier.importing.SharedRows;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi undo BATCH}: takes an import or a batch of acts back, or brings it back where it was undone. */
@Component(service = Command.class)
@Command.Info(id = "undo")
public final class UndoCommand implements Command<UndoCommand.Parameters> {

    /**
     * What to undo.
     *
     * @param batch name of the import or of the batch of acts
     */
    public record Parameters(@Argument String batch) {}

    private final Imports imports;

    @Activate
    public UndoCommand(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.WRITE);
        BatchId batch = new BatchId(parameters.batch());
        imports.undo(batch, dossier, workplace.person());
        boolean undone = imports.isUndone(batch, dossier);
        print(Sentence.of(UndoCommand.class, undone ? "undo.done" : "undo.brought.back", batch.value()), workplace);
        if (undone) {
            SharedRows.of(batch, imports.register(dossier)).forEach(said -> print(said, workplace));
        }
        return Outcome.DONE;
    }

    private static void print(Sentence said, Workplace workplace) {
        workplace.out().println(said.in(workplace.locale()));
    }
}
