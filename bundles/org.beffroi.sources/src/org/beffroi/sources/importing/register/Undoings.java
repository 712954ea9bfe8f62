package org.beffroi.sources.importing.register;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.UndoBatch;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.mention.BatchId;
import org.beffroi.dossier.journal.Truth;
import org.beffroi.sources.table.Unreadable;

/**
 * What was undone in a dossier, told from its acts alone, whoever undid it and wherever.
 *
 * @param acts all acts of the dossier
 * @param undone batches that are undone at present
 */
public record Undoings(List<Act> acts, Set<BatchId> undone) {

    /** Reads the acts of a dossier. */
    @FunctionalInterface
    public interface Reader {
        List<Act> acts(Dossier dossier);

        /** Reads them from the dossier's folder. */
        static List<Act> fromFolder(Dossier dossier) {
            try {
                return new Truth(
                                dossier.folder(),
                                new LocalDisk(),
                                dossier.archive().fields())
                        .acts();
            } catch (IOException e) {
                throw Unreadable.refusal(dossier.folder(), e);
            }
        }
    }

    public static Undoings of(List<Act> acts) {
        return new Undoings(acts, Truth.undone(acts));
    }

    /** Whether some act belongs to that batch. */
    public boolean knows(BatchId batch) {
        return acts.stream().anyMatch(act -> act.batch().equals(batch));
    }

    /** The batch to undo in order to undo that one, or to bring it back where it is undone. */
    public BatchId toggling(BatchId batch) {
        return undone.contains(batch) ? undoing(batch).orElse(batch) : batch;
    }

    /** The latest undoing of a batch that is in force. */
    private Optional<BatchId> undoing(BatchId batch) {
        return acts.stream()
                .filter(act ->
                        act.deed() instanceof UndoBatch undo && undo.undone().equals(batch))
                .filter(act -> !undone.contains(act.batch()))
                .max(Comparator.comparing(Act::when).thenComparing(Act::id))
                .map(Act::batch);
    }
}
