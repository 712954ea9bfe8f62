package org.beffroi.sources.importing;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.importing.ImportRecord;
import org.beffroi.core.importing.Imports;
import org.beffroi.core.journal.LocalDisk;
import org.beffroi.core.journal.Truth;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@code beffroi undo BATCH}: takes an import or a group of acts back, or brings it back where it was undone. */
@Component(service = Command.class)
@Command.Info(id = "undo")
public final class UndoCommand implements Command<UndoCommand.Parameters> {

    /**
     * What to undo.
     *
     * @param batch name of the import, or of the group of acts
     */
    public record Parameters(@Argument String batch) {}

    private final Imports imports;

    @Activate
    public UndoCommand(@Reference Imports imports) {
        this.imports = imports;
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.WRITE);
        BatchId batch = new BatchId(parameters.batch());
        Optional<ActBatch> acts = isImport(batch, dossier) ? Optional.empty() : ActBatch.of(batch, acts(dossier));
        if (acts.isPresent()) {
            undo(acts.get(), dossier, workplace.person());
            say(acts.get().undone() ? "undo.acts.brought.back" : "undo.acts.done", batch, workplace);
            return Outcome.DONE;
        }
        imports.undo(batch, dossier, workplace.person());
        boolean undone = imports.register(dossier).stream()
                .filter(record -> record.batch().equals(batch))
                .anyMatch(ImportRecord::undone);
        say(undone ? "undo.done" : "undo.brought.back", batch, workplace);
        return Outcome.DONE;
    }

    private boolean isImport(BatchId batch, Dossier dossier) {
        return imports.register(dossier).stream()
                .anyMatch(record -> record.batch().equals(batch));
    }

    private static List<Act> acts(Dossier dossier) {
        try {
            return new Truth(
                            dossier.folder(), new LocalDisk(), dossier.archive().fields())
                    .acts();
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(UndoCommand.class, "undo.acts.unreadable", String.valueOf(e.getMessage())), e);
        }
    }

    private static void undo(ActBatch acts, Dossier dossier, String person) {
        BatchId undoing = new BatchId("undo-" + UUID.randomUUID());
        dossier.archive()
                .record(List.of(
                        new Act(undoing.value(), undoing, person, Act.Hand.HUMAN, Instant.now(), acts.undoing())));
    }

    private static void say(String key, BatchId batch, Workplace workplace) {
        workplace
                .out()
                .println(Sentence.of(UndoCommand.class, key, batch.value()).in(workplace.locale()));
    }
}
