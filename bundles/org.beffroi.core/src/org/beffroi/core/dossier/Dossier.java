package org.beffroi.core.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.digest.FolderDigests;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.journal.LocalDisk;
import org.beffroi.core.memory.Remembering;
import org.beffroi.core.watch.FolderWatches;
import org.beffroi.core.watch.Watches;

/**
 * The folder that holds everything of one mission, opened: settings, archive, public actors, searches.
 *
 * <p>Copy the folder, zip it, hand it over: its formats are plain and documented in {@code docs/dossier.md}. Close it to let
 * go of its files.
 */
public interface Dossier extends AutoCloseable {

    /** The folder. */
    Path folder();

    /** Its identity, wherever the folder lies, under which this machine keeps its secrets; the folder's name if it has none. */
    default String id() {
        return String.valueOf(folder().getFileName());
    }

    /** What it says of itself. */
    DossierSettings settings();

    /** The dossier's own today, in its own time zone. */
    LocalDate today();

    /** Its mentions. */
    Archive archive();

    /** Who may be shown by name, and the pseudonyms of all others. */
    Pseudonyms pseudonyms();

    /** The accounts and signatures that speak in public: institutions, elected officials, press, organisations. */
    PublicActors publicActors();

    /** Saved searches, and the searches made lately. */
    Searches searches();

    /** Searches that are watched, and what each has shown; here for a dossier that one person alone writes. */
    default Watches watches() {
        return new FolderWatches(folder(), "alone");
    }

    /** The recurring digests. */
    default Digests digests() {
        return new FolderDigests(folder());
    }

    /** Folder of the import profiles that the user corrected and kept; made when first written to. */
    Path profiles();

    /** The secret with which imports replace people's names, where a user asks for it. */
    ImportKey importKey();

    /** Folder of the dossier's own lists and learnt models, which enrichers read; made when first written to. */
    default Path codebook() {
        return folder().resolve("codebook");
    }

    /** The enrichers that read its mentions, made ready when first asked for. */
    default Enrichment enrichment() {
        return Enrichment.none();
    }

    /**
     * Makes the enrichers ready again, after a list or a model in the codebook changed. What they read before stays until
     * {@link Archive#readAgain}.
     */
    default void renewEnrichment() {}

    /** What was erased from it; where a dossier has no key for it, under that of its imports. */
    default Erasures erasures() {
        return new Erasures(folder(), new LocalDisk(), importKey());
    }

    /** What remembers people beside its mentions, and is asked by every erasure. */
    default List<Remembering> memories() {
        return List.of();
    }

    /** Folder of pictures and papers kept with mentions typed by hand; made when first written to. */
    Path attachments();

    @Override
    void close();
}
