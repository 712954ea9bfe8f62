package org.beffroi.sources.importing;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.importing.ImportProfiles;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.Term;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.erasure.KeptOut;
import org.beffroi.dossier.importing.ImportCensus;
import org.beffroi.dossier.importing.ImportPreview;
import org.beffroi.dossier.importing.ImportRecord;
import org.beffroi.dossier.importing.ImportReport;
import org.beffroi.dossier.importing.ImportRequest;
import org.beffroi.dossier.importing.ImportWishes;
import org.beffroi.dossier.importing.Imports;
import org.beffroi.dossier.source.SourceFiles;
import org.beffroi.sources.importing.recognition.KeptProfile;
import org.beffroi.sources.importing.recognition.Recognised;
import org.beffroi.sources.importing.recognition.Recogniser;
import org.beffroi.sources.importing.register.FileState;
import org.beffroi.sources.importing.register.ImportState;
import org.beffroi.sources.importing.register.Register;
import org.beffroi.sources.importing.register.RequestKey;
import org.beffroi.sources.importing.register.Undoings;
import org.beffroi.sources.importing.run.CensusRun;
import org.beffroi.sources.importing.run.Contents;
import org.beffroi.sources.importing.run.ImportListener;
import org.beffroi.sources.importing.run.ImportRun;
import org.beffroi.sources.mapping.Networks;
import org.beffroi.sources.profile.Profile;
import org.beffroi.sources.profile.ProfileFile;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The imports of Beffroi, with the profiles of the program, of plug-ins and of the dossier. */
@Component
public final class ImportService implements Imports {

    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final ProfileShelf shelf;
    private final Networks networks = new Networks();
    private final Clock clock;
    private final Undoings.Reader acts;

    /** Imports with the profiles of plug-ins. */
    @Activate
    public ImportService(
            @Reference(cardinality = ReferenceCardinality.MULTIPLE, policyOption = ReferencePolicyOption.GREEDY)
                    List<ImportProfiles> brought,
            @Reference Guests guests) {
        this(GuestProfiles.readable(brought, guests), Clock.systemUTC(), Undoings.Reader::fromFolder);
    }

    /** Imports whose beginning that clock dates, in dossiers whose acts are read in that way. */
    ImportService(List<ImportProfiles> brought, Clock clock, Undoings.Reader acts) {
        this.shelf = new ProfileShelf(brought);
        this.clock = clock;
        this.acts = acts;
    }

    @Override
    public List<Term> profiles(Dossier dossier) {
        return shelf.all(dossier.profiles()).stream()
                .filter(profile -> profile.refused().isEmpty())
                .map(Profile::name)
                .toList();
    }

    @Override
    public ImportPreview preview(Path file, ImportWishes wishes, Dossier dossier) {
        return Previews.of(
                file,
                wishes,
                recogniser(dossier),
                dossier.archive().fields(),
                networks,
                new KeptOut(dossier.erasures()));
    }

    @Override
    public ImportCensus count(ImportRequest request, Dossier dossier, Progress progress) {
        return count(request, dossier, progress, CensusRun.MOST);
    }

    /** The same with so many mentions that are told apart. */
    ImportCensus count(ImportRequest request, Dossier dossier, Progress progress, int most) {
        return new CensusRun(request, dossier, progress, most).run(recogniser(dossier), networks);
    }

    @Override
    public ImportReport run(ImportRequest request, Dossier dossier, Locale locale, Watcher watcher, Progress progress) {
        Register register = new Register(dossier.folder());
        String key = RequestKey.of(request);
        Optional<ImportState> earlier =
                register.unfinished(key, undoings(dossier).undone());
        earlier.ifPresent(state -> watcher.resumed(state.total().read()));
        ImportState state = earlier.orElseGet(() -> fresh(request, key));
        ImportListener listener = new ImportListener(locale, watcher, progress);
        return new ImportRun(request, dossier, register, state, earlier.isPresent(), listener)
                .run(recogniser(dossier), networks);
    }

    /** One batch for each file: whoever gave a wrong file among others undoes that one. */
    private ImportState fresh(ImportRequest request, String key) {
        Instant now = clock.instant();
        BatchId batch = distinct("import", now);
        List<FileState> files = new ArrayList<>();
        for (Path file : request.files()) {
            boolean alone = request.files().size() == 1;
            files.add(FileState.fresh(file, alone ? batch : new BatchId(batch.value() + "-" + (files.size() + 1))));
        }
        return new ImportState(batch, key, now, files, false);
    }

    /** A name that reads as its time; the mark tells two of one second apart, even from the same command. */
    private static BatchId distinct(String kind, Instant now) {
        String mark = UUID.randomUUID().toString().substring(0, 6);
        return new BatchId(kind + "-" + STAMP.format(now) + "-" + mark);
    }

    @Override
    public String keep(String name, Path file, ImportWishes wishes, Dossier dossier) {
        List<Sentence> passed = new ArrayList<>();
        Recognised recognised =
                recogniser(dossier).recognise(Contents.of(file, passed).getFirst(), wishes);
        Profile profile = KeptProfile.of(name, recognised, wishes);
        Path kept = dossier.profiles().resolve(profile.id() + ".json");
        try {
            WholeFile.write(kept, out -> ProfileFile.write(profile, out));
        } catch (IOException e) {
            throw new Refusal(
                    Sentence.of(ImportService.class, "profile.unwritable", kept, String.valueOf(e.getMessage())), e);
        }
        return profile.id();
    }

    @Override
    public List<ImportRecord> register(Dossier dossier) {
        Undoings undoings = undoings(dossier);
        return new Register(dossier.folder())
                .all().stream()
                        .flatMap(state -> state.records(undoings.undone()).stream())
                        .toList();
    }

    @Override
    public void undo(BatchId batch, Dossier dossier, String person) {
        List<BatchId> imports = new Register(dossier.folder())
                .all().stream()
                        .flatMap(state -> state.files().stream())
                        .map(FileState::batch)
                        .distinct()
                        .toList();
        Undoings undoings = undoings(dossier);
        if (!imports.contains(batch)
                && !undoings.knows(batch)
                && !SourceFiles.of(dossier.folder()).harvested(batch)) {
            throw Refusal.of(
                    Refusal.Kind.NOT_FOUND,
                    ImportService.class,
                    imports.isEmpty() ? "undo.no.imports" : "undo.unknown",
                    batch.value(),
                    String.join(", ", imports.stream().map(BatchId::value).toList()));
        }
        Instant now = clock.instant();
        BatchId undoing = distinct("undo", now);
        Act.UndoBatch deed = new Act.UndoBatch(undoings.toggling(batch));
        dossier.archive().record(List.of(new Act(undoing.value(), undoing, person, Act.Hand.HUMAN, now, deed)));
    }

    @Override
    public boolean isUndone(BatchId batch, Dossier dossier) {
        return undoings(dossier).undone().contains(batch);
    }

    private Undoings undoings(Dossier dossier) {
        return Undoings.of(acts.acts(dossier));
    }

    private Recogniser recogniser(Dossier dossier) {
        return new Recogniser(
                shelf.all(dossier.profiles()),
                dossier.archive().fields(),
                dossier.settings().zone());
    }
}
