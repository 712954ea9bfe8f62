package org.beffroi.sources.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportRecord;
import org.beffroi.dossier.importing.Imports;
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
            alsoHeld(batch, imports.register(dossier)).forEach(said -> print(said, workplace));
        }
        return Outcome.DONE;
    }

    /**
     * Files that were imported after the undone ones and had rows that were there already. Which of those rows came with the
     * undone files nobody wrote down.
     *
     * @param register newest first; files of one request in their order
     */
    private static List<Sentence> alsoHeld(BatchId batch, List<ImportRecord> register) {
        Optional<ImportRecord> found =
                register.stream().filter(one -> one.batch().equals(batch)).findFirst();
        if (found.isEmpty()) {
            return List.of();
        }
        ImportRecord undone = found.get();
        int position = register.indexOf(undone);
        List<Sentence> said = new ArrayList<>();
        for (int i = 0; i < register.size(); i++) {
            ImportRecord other = register.get(i);
            boolean together = other.started().equals(undone.started());
            boolean after = i < position && !together || i > position && together;
            long there = other.counts().unchanged() - other.counts().erased();
            if (after && there > 0 && !other.undone()) {
                said.add(Sentence.of(
                        UndoCommand.class,
                        "undo.also.held",
                        there,
                        String.join(", ", other.files()),
                        String.join(", ", undone.files())));
            }
        }
        return said;
    }

    private static void print(Sentence said, Workplace workplace) {
        workplace.out().println(said.in(workplace.locale()));
    }
}
