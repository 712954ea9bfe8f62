package org.beffroi.dossier.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;

/** What the undoing of an import takes away beside it: rows that a later import had too, and found there already. */
public final class SharedRows {

    private SharedRows() {}

    /**
     * Files that were imported after the undone ones and had rows that were there already. Which of those rows came with the
     * undone files nobody wrote down.
     *
     * @param batch the undone import; of another batch there is nothing to say
     * @param register newest first; files of one request in their order
     * @return one sentence for each later import, empty where there is none
     */
    public static List<Sentence> of(BatchId batch, List<ImportRecord> register) {
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
                        SharedRows.class,
                        "undo.also.held",
                        there,
                        String.join(", ", other.files()),
                        String.join(", ", undone.files())));
            }
        }
        return said;
    }
}
