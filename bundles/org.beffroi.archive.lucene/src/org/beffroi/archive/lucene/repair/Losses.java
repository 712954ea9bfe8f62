package org.beffroi.archive.lucene.repair;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.archive.lucene.index.IndexFolder;
import org.beffroi.archive.lucene.index.Salvage;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.ActLog;
import org.beffroi.dossier.journal.MentionJournal;
import org.beffroi.dossier.journal.RepairLosses;
import org.beffroi.dossier.journal.Truth;

/**
 * What the files of the truth miss before a repair.
 *
 * @param held readings of mentions of journals that the index holds wholly: it gives all of them back
 * @param others readings of mentions of the other journals
 * @param acts acts
 * @param unknown whether there may be more
 * @param undoings batches whose undoing cannot be read
 */
public record Losses(long held, long others, long acts, boolean unknown, Set<String> undoings) {

    public static Losses of(Integrity integrity, IndexFolder.Commit index, Truth truth) throws IOException {
        long all = integrity.missing(MentionJournal.FOLDER, Map.of());
        long others = integrity.missing(MentionJournal.FOLDER, index.held());
        return new Losses(
                all - others,
                others,
                integrity.missing(ActLog.FOLDER, Map.of()),
                integrity.isUnknown(index.held()),
                truth.unreadableUndoings(integrity.damages()));
    }

    /**
     * What is lost for good after so much was taken back.
     *
     * @param undone the batches that are undone by then
     */
    public RepairLosses.Lost forGood(Salvage.Saved saved, Set<BatchId> undone) {
        long ofOthers = Math.max(0, saved.mentions() - held);
        List<String> back = undoings.stream()
                .filter(batch -> !undone.contains(new BatchId(batch)))
                .toList();
        return new RepairLosses.Lost(Math.max(0, others - ofOthers), Math.max(0, acts - saved.acts()), unknown, back);
    }

    /**
     * What a repair did.
     *
     * @param acts those that are there now
     */
    public static RepairReport report(
            List<Sentence> damages,
            RepairLosses.Lost lost,
            Salvage.Saved saved,
            Rewritten erased,
            List<Act> acts,
            long mentions) {
        return new RepairReport(
                damages,
                saved.mentions(),
                lost.mentions(),
                lost.acts(),
                erased.readingsErased() + erased.readingsChanged() + erased.actsErased() + erased.actsChanged(),
                mentions,
                doubts(lost, acts));
    }

    private static List<Sentence> doubts(RepairLosses.Lost lost, List<Act> acts) {
        List<Sentence> doubts = new ArrayList<>();
        if (lost.unknown()) {
            doubts.add(Sentence.of(Losses.class, "archive.repair.unknown"));
        }
        for (String batch : lost.undoings()) {
            long back = acts.stream()
                    .filter(act -> act.batch().value().equals(batch))
                    .count();
            doubts.add(Sentence.of(RepairLosses.class, "repair.undoing", batch, back));
        }
        if (lost.acts() > 0 && lost.undoings().isEmpty()) {
            doubts.add(Sentence.of(RepairLosses.class, "repair.undoings.maybe"));
        }
        return doubts;
    }
}
