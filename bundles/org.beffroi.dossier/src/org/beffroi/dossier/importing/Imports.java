package org.beffroi.dossier.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Sentence;

/** Reads files of mentions into dossiers; an OSGi service. Safe for several threads, one import per dossier at a time. */
public interface Imports {

    /** The profiles at hand, id and names: those of the dossier, of plug-ins, of the program; the user chooses among them. */
    List<Term> profiles(Dossier dossier);

    /**
     * How a file would be read. Reads its beginning, and more of it only where the order of day and month is in doubt.
     *
     * @throws org.beffroi.core.message.Refusal if the file cannot be read, or holds no mentions: the sentence says what it is
     */
    ImportPreview preview(Path file, ImportWishes wishes, Dossier dossier);

    /**
     * What an import would bring. Reads all rows of its files, or as many as it can tell apart, and keeps nothing.
     *
     * @param progress told how many new mentions were met so far
     * @throws org.beffroi.core.archive.Cancelled once it is asked to stop
     * @throws org.beffroi.core.message.Refusal if none of the files can be read
     */
    ImportCensus count(ImportRequest request, Dossier dossier, Progress progress);

    /**
     * Imports, durably batch by batch. An earlier run of the same request that was killed or cancelled is taken up.
     *
     * @param locale language of the reasons in the files of rejected rows
     * @param watcher told as it goes, from the calling thread
     * @throws org.beffroi.core.message.Refusal if nothing can be read at all, or the dossier refuses to be written
     */
    ImportReport run(ImportRequest request, Dossier dossier, Locale locale, Watcher watcher, Progress progress);

    /**
     * Keeps corrections as a profile of the dossier, to be recognised next time.
     *
     * @return id of the profile
     */
    String keep(String name, Path file, ImportWishes wishes, Dossier dossier);

    /** All imports of a dossier, newest first. */
    List<ImportRecord> register(Dossier dossier);

    /**
     * Undoes an import or a batch of acts; undoing it again brings it back.
     *
     * @param person who does it
     * @throws org.beffroi.core.message.Refusal if the dossier knows no such batch
     */
    void undo(BatchId batch, Dossier dossier, String person);

    /** Whether a batch is undone at present. */
    boolean isUndone(BatchId batch, Dossier dossier);

    /** Told how an import goes. */
    interface Watcher {

        /** An earlier run is taken up; so many rows were settled by it. */
        void resumed(long rows);

        /** So many rows since the beginning are settled: kept durably, or written to the file of rejected rows. */
        void acknowledged(long rows);

        /** Something beside the result. */
        void tell(Sentence sentence);

        /** Listens to nothing. */
        static Watcher silent() {
            return new Watcher() {
                @Override
                public void resumed(long rows) {}

                @Override
                public void acknowledged(long rows) {}

                @Override
                public void tell(Sentence sentence) {}
            };
        }
    }
}
