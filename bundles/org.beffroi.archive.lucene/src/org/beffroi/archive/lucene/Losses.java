package org.beffroi.archive.lucene;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.beffroi.core.archive.Archive.RepairReport;
import org.beffroi.core.archive.Rewritten;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.journal.ActLog;
import org.beffroi.dossier.journal.MentionJournal;
import org.beffroi.dossier.journal.RepairLosses;

/**
 * What the files of the truth miss before a repair.
 *
 * @param held readings of mentions of journals that the index holds wholly: it gives all of them back
 * @param others readings of mentions of the other journals
 * @param acts acts
 */
record Losses(long held, long others, long acts) {

    static Losses of(Integrity integrity, IndexFolder.Commit index) throws IOException {
        long all = integrity.missing(MentionJournal.FOLDER, Map.of());
        long others = integrity.missing(MentionJournal.FOLDER, index.held());
        return new Losses(all - others, others, integrity.missing(ActLog.FOLDER, Map.of()));
    }

    /** What is lost for good after so much was taken back. */
    RepairLosses.Lost forGood(Salvage.Saved saved) {
        long ofOthers = Math.max(0, saved.mentions() - held);
        return new RepairLosses.Lost(Math.max(0, others - ofOthers), Math.max(0, acts - saved.acts()));
    }

    /** What a repair did. */
    RepairReport report(List<Sentence> damages, Salvage.Saved saved, Rewritten erased, long mentions) {
        RepairLosses.Lost lost = forGood(saved);
        return new RepairReport(
                damages,
                saved.mentions(),
                lost.mentions(),
                lost.acts(),
                erased.readingsErased() + erased.readingsChanged() + erased.actsErased() + erased.actsChanged(),
                mentions);
    }
}
