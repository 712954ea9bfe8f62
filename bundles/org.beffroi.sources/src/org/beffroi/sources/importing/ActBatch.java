package org.beffroi.sources.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Act;
import org.beffroi.core.journal.Truth;
import org.beffroi.core.mention.BatchId;

/**
 * A group of acts made together, such as the tags of one {@code annotate}, as the logs of a dossier tell of it.
 *
 * @param size how many acts it holds
 * @param undone whether it is undone at present
 * @param undoing what undoes it, or brings it back where it is undone
 */
record ActBatch(int size, boolean undone, Act.UndoBatch undoing) {

    /**
     * The group of that name.
     *
     * @param acts all acts of the dossier
     * @return empty where no act on a mention belongs to it
     */
    static Optional<ActBatch> of(BatchId batch, List<Act> acts) {
        int size = (int) acts.stream()
                .filter(act -> act.batch().equals(batch) && act.deed() instanceof Act.FieldDeed)
                .count();
        if (size == 0) {
            return Optional.empty();
        }
        var undone = Truth.undone(acts);
        if (!undone.contains(batch)) {
            return Optional.of(new ActBatch(size, false, new Act.UndoBatch(batch)));
        }
        BatchId undoneBy = acts.stream()
                .filter(act -> act.deed() instanceof Act.UndoBatch undo
                        && undo.undone().equals(batch))
                .filter(act -> !undone.contains(act.batch()))
                .max(Comparator.comparing(Act::when).thenComparing(Act::id))
                .map(Act::batch)
                .orElseThrow();
        return Optional.of(new ActBatch(size, true, new Act.UndoBatch(undoneBy)));
    }
}
