package org.beffroi.dossier.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchivePlace;
import org.beffroi.core.archive.ArchiveProvider;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.dossier.Dossiers;
import org.beffroi.core.dossier.Erasures;
import org.beffroi.core.dossier.OpeningNotice;
import org.beffroi.core.dossier.OpeningNotices;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.Enrichers;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.file.LocalDisk;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.memory.GuardedMemory;
import org.beffroi.core.memory.PersonalDataHolder;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Dossiers in folders of the file system. */
@Component
public final class FolderDossiers implements Dossiers {

    private final ArchiveProvider archives;
    private final KeyStore keys;
    private final List<Enricher> enrichers;
    private final Guests guests;
    private final List<PersonalDataHolder> memories;
    private final List<OpeningNotices> notices;

    /** Dossiers in which no machine reads, for programs that use the core as a library. */
    public FolderDossiers(ArchiveProvider archives, KeyStore keys) {
        this(archives, keys, List.of());
    }

    /** Dossiers that nothing remembers beside their mentions. */
    public FolderDossiers(ArchiveProvider archives, KeyStore keys, List<Enricher> enrichers) {
        this(archives, keys, enrichers, List.of());
    }

    /** Dossiers whose enrichers have a guard of their own. */
    public FolderDossiers(
            ArchiveProvider archives, KeyStore keys, List<Enricher> enrichers, List<PersonalDataHolder> memories) {
        this(archives, keys, enrichers, memories, new Guests());
    }

    /** Dossiers of which nothing is said when they are opened. */
    public FolderDossiers(
            ArchiveProvider archives,
            KeyStore keys,
            List<Enricher> enrichers,
            List<PersonalDataHolder> memories,
            Guests guests) {
        this(archives, keys, enrichers, memories, List.of(), guests);
    }

    @Activate
    public FolderDossiers(
            @Reference ArchiveProvider archives,
            @Reference KeyStore keys,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<Enricher> enrichers,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<PersonalDataHolder> memories,
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<OpeningNotices> notices,
            @Reference Guests guests) {
        this.archives = archives;
        this.keys = keys;
        this.enrichers = List.copyOf(enrichers);
        this.memories = memories.stream()
                .map(memory -> GuardedMemory.of(memory, guests))
                .toList();
        this.notices = List.copyOf(notices);
        this.guests = guests;
    }

    @Override
    public void create(Path folder, DossierSettings settings) {
        try {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> content = Files.list(folder)) {
                    if (content.findAny().isPresent()) {
                        throw Refusal.of(
                                Refusal.Kind.ALREADY_THERE, getClass(), "dossier.folder.not.empty", folder.toString());
                    }
                }
            }
            Files.createDirectories(folder);
            new DossierFile(UUID.randomUUID().toString(), settings).write(folder);
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(
                            getClass(), "dossier.folder.refused", folder.toString(), String.valueOf(e.getMessage())),
                    e);
        }
    }

    @Override
    public Optional<DossierSettings> settings(Path folder) {
        return isDossier(folder) ? Optional.of(DossierFile.read(folder).settings()) : Optional.empty();
    }

    @Override
    public boolean isDossier(Path folder) {
        return Files.isRegularFile(folder.resolve(DossierFile.NAME));
    }

    @Override
    public Dossier open(Path folder, Access access, Progress progress) {
        DossierFile there = DossierFile.read(folder);
        DossierFile file = there.format() < DossierFile.FORMAT ? there.broughtUp(folder) : there;
        WritingPlace place = WritingPlace.here(folder);
        EnrichmentContext ground = new EnrichmentContext(
                file.settings().territory(), file.settings().zone(), folder.resolve("codebook"));
        Enrichers declared = Enrichers.of(enrichers, guests);
        DossierAnnotator annotator = new DossierAnnotator(() -> declared.ready(ground, new Tokens()));
        Erasures erasures =
                new FolderErasures(folder, new LocalDisk(), new KeyedHash(() -> keys.key(file.id() + "-erasure")));
        Archive archive = archives.open(
                new ArchivePlace(
                        folder,
                        place.writer(),
                        place.machine(),
                        file.settings().zone(),
                        () -> FolderDossier.today(file.settings()),
                        erasures),
                Fields.core().with(declared.fields()),
                annotator,
                access,
                progress);
        return new FolderDossier(place, file, archive, annotator, erasures, keys, memories);
    }

    @Override
    public List<OpeningNotice> notices(Dossier opened) {
        List<OpeningNotice> said = new ArrayList<>();
        for (OpeningNotices one : notices) {
            guests.ask(one, one.getClass().getSimpleName(), () -> List.copyOf(one.of(opened)))
                    .ifPresent(said::addAll);
        }
        return said;
    }
}
