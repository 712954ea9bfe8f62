package org.beffroi.dossier.folder;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.digest.Digests;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.ImportKey;
import org.beffroi.core.dossier.Pseudonyms;
import org.beffroi.core.dossier.PublicActors;
import org.beffroi.core.dossier.Searches;
import org.beffroi.core.enrich.Enrichment;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.watch.Watches;
import org.beffroi.dossier.digest.FolderDigests;
import org.beffroi.dossier.watch.FolderWatches;

/** A dossier in a folder of the file system. */
final class FolderDossier implements Dossier {

    private final Path folder;
    private final String id;
    private final DossierSettings settings;
    private final Archive archive;
    private final PublicActors publicActors;
    private final Pseudonyms pseudonyms;
    private final Searches searches;
    private final Watches watches;
    private final Digests digests;
    private final ImportKey importKey;
    private final DossierAnnotator annotator;
    private final Erasures erasures;
    private final List<PersonalDataHolder> memories;

    FolderDossier(
            WritingPlace place,
            DossierFile file,
            Archive archive,
            DossierAnnotator annotator,
            Erasures erasures,
            KeyStore keys,
            List<PersonalDataHolder> memories) {
        this.memories = memories;
        this.erasures = erasures;
        this.annotator = annotator;
        this.folder = place.folder();
        this.id = file.id();
        this.settings = file.settings();
        this.archive = archive;
        this.publicActors = new FilePublicActors(folder.resolve(FilePublicActors.NAME));
        this.pseudonyms = new KeyedPseudonyms(publicActors, new KeyedHash(() -> keys.key(file.id())));
        this.importKey = new KeyedHash(() -> keys.key(file.id() + "-import"));
        this.searches = new FileSearches(folder, place.writer());
        this.watches = new FolderWatches(folder, place.writer());
        this.digests = new FolderDigests(folder);
    }

    /** The dossier's today: fixed where its settings say so, else the day it is there. */
    static LocalDate today(DossierSettings settings) {
        ZoneId zone = settings.zone();
        return settings.today().orElseGet(() -> LocalDate.now(zone));
    }

    @Override
    public Path folder() {
        return folder;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public DossierSettings settings() {
        return settings;
    }

    @Override
    public LocalDate today() {
        return today(settings);
    }

    @Override
    public Archive archive() {
        return archive;
    }

    @Override
    public Pseudonyms pseudonyms() {
        return pseudonyms;
    }

    @Override
    public PublicActors publicActors() {
        return publicActors;
    }

    @Override
    public ImportKey importKey() {
        return importKey;
    }

    @Override
    public Erasures erasures() {
        return erasures;
    }

    @Override
    public List<PersonalDataHolder> memories() {
        return memories;
    }

    @Override
    public Searches searches() {
        return searches;
    }

    @Override
    public Watches watches() {
        return watches;
    }

    @Override
    public Digests digests() {
        return digests;
    }

    @Override
    public Path profiles() {
        return folder.resolve("profiles");
    }

    @Override
    public Path codebook() {
        return folder.resolve("codebook");
    }

    @Override
    public Enrichment enrichment() {
        return annotator.ready();
    }

    @Override
    public void renewEnrichment() {
        annotator.renew();
    }

    @Override
    public Path attachments() {
        return folder.resolve("attachments");
    }

    @Override
    public void close() {
        archive.close();
    }
}
