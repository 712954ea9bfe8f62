package org.beffroi.core.dossier;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.watch.Watches;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The folder that holds everything of one mission, opened: settings, archive, public actors, searches.
 *
 * <p>Copy the folder, zip it, hand it over: its formats are plain and documented in {@code docs/dossier.md}. Close it to let
 * go of its files.
 */
@ProviderType
public interface Dossier extends AutoCloseable {

    /** The folder. */
    Path folder();

    /** Its identity, wherever the folder lies, under which this machine keeps its secrets. */
    String id();

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

    /** Searches that are watched, and what each has shown. */
    Watches watches();

    /** The recurring digests. */
    Digests digests();

    /** Folder of the import profiles that the user corrected and kept; made when first written to. */
    Path profiles();

    /** The secret with which imports replace people's names, where a user asks for it. */
    ImportKey importKey();

    /** Folder of the dossier's own lists and learnt models, which enrichers read; made when first written to. */
    Path codebook();

    /** The enrichers that read its mentions, made ready when first asked for. */
    Enrichment enrichment();

    /**
     * Makes the enrichers ready again, after a list or a model in the codebook changed. What they read before stays until
     * {@link Archive#readAgain}.
     */
    void renewEnrichment();

    /** What was erased from it. */
    Erasures erasures();

    /** What remembers people beside its mentions, and is asked by every erasure. */
    List<PersonalDataHolder> memories();

    /** Folder of pictures and papers kept with mentions typed by hand; made when first written to. */
    Path attachments();

    @Override
    void close();
}
