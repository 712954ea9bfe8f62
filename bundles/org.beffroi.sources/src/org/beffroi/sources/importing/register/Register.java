package org.beffroi.sources.importing.register;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.dossier.importing.ImportCounts;

/** The imports of a dossier, one file each in its folder {@code imports/}, replaced whole or not at all. */
public final class Register {

    private static final String ENDING = ".json";

    private final Path folder;

    public Register(Path dossier) {
        folder = dossier.resolve("imports");
    }

    /** All imports, newest first. */
    public List<ImportState> all() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<ImportState> states = new ArrayList<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ENDING)).toList()) {
                states.add(read(file));
            }
            states.sort(Comparator.comparing(ImportState::started)
                    .thenComparing(ImportState::batch)
                    .reversed());
            return states;
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    /** The unfinished import of that request, which was killed or cancelled, and nothing of it undone since. */
    public Optional<ImportState> unfinished(String key, Set<BatchId> undone) {
        return all().stream()
                .filter(state -> !state.complete() && state.key().equals(key))
                .filter(state -> state.files().stream().noneMatch(file -> undone.contains(file.batch())))
                .findFirst();
    }

    /** Keeps a state: when this returns it is on disk, and at no time is there half of it. */
    public void keep(ImportState state) {
        Path file = folder.resolve(state.batch().value() + ENDING);
        try {
            WholeFile.write(file, JsonRecords.write(Kept.of(state)));
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private static ImportState read(Path file) {
        try {
            return JsonRecords.read(Files.readAllBytes(file), Kept.class).state();
        } catch (IOException | RuntimeException e) {
            throw new Refusal(
                    Refusal.Kind.DAMAGED,
                    Sentence.of(Register.class, "import.state.broken", file, String.valueOf(e.getMessage())),
                    e);
        }
    }

    /** What a file holds. */
    private record Kept(BatchId batch, String key, Instant started, boolean complete, List<KeptFile> files) {

        static Kept of(ImportState state) {
            return new Kept(
                    state.batch(),
                    state.key(),
                    state.started(),
                    state.complete(),
                    state.files().stream().map(KeptFile::of).toList());
        }

        ImportState state() {
            return new ImportState(
                    batch,
                    key,
                    started,
                    files.stream().map(file -> file.state(batch)).toList(),
                    complete);
        }
    }

    /**
     * A file of an import.
     *
     * @param batch absent in registers of before, which had one for all files of a request
     * @param erased absent in registers of before
     * @param people absent where nobody who was erased is in it
     */
    private record KeptFile(
            String path,
            Optional<BatchId> batch,
            Optional<String> profile,
            Long read,
            Long added,
            Long updated,
            Long unchanged,
            Long rejected,
            Long besides,
            long erased,
            Optional<FileState.ErasedPeople> people,
            Long rejectBytes,
            boolean done) {

        static KeptFile of(FileState file) {
            ImportCounts counts = file.counts();
            return new KeptFile(
                    file.path().toString(),
                    Optional.of(file.batch()),
                    file.profile(),
                    counts.read(),
                    counts.added(),
                    counts.updated(),
                    counts.unchanged(),
                    counts.rejected(),
                    counts.besides(),
                    counts.erased(),
                    Optional.of(file.people()).filter(some -> !some.equals(FileState.ErasedPeople.NOBODY)),
                    file.rejectBytes(),
                    file.done());
        }

        FileState state(BatchId whole) {
            return new FileState(
                    Path.of(path),
                    batch.orElse(whole),
                    profile.filter(id -> !id.isEmpty()),
                    new ImportCounts(read, added, updated, unchanged, rejected, besides, erased),
                    people.orElse(FileState.ErasedPeople.NOBODY),
                    rejectBytes,
                    done);
        }
    }

    private static Refusal refused(Path file, IOException cause) {
        return new Refusal(
                Sentence.of(Register.class, "import.state.unwritable", file, String.valueOf(cause.getMessage())),
                cause);
    }
}
