package org.beffroi.dossier.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.SourceSettings;
import org.beffroi.core.source.SourceState;

/**
 * The sources of a dossier: {@code sources/<name>.json} is what people decided, {@code sources/<name>.state.json} how far the
 * source is. Both are written whole, so that a reader or a loss of power sees the old one or the new one.
 *
 * @param folder the folder {@code sources} of the dossier, made when first written to
 */
public record SourceFiles(Path folder) {

    private static final String SETTINGS = ".json";
    private static final String STATE = ".state.json";

    /** Folder within {@code sources} of what was declared for sources that are no longer there. */
    public static final String REMOVED = "removed";

    /** Those of a dossier in that folder. */
    public static SourceFiles of(Path dossier) {
        return new SourceFiles(dossier.resolve("sources"));
    }

    /**
     * What the folder holds.
     *
     * @param sources by name
     * @param damaged a sentence for each file that cannot be read
     */
    public record Listing(List<SourceSettings> sources, List<Sentence> damaged) {
        public Listing {
            sources = List.copyOf(sources);
            damaged = List.copyOf(damaged);
        }
    }

    /** All sources; a damaged file keeps no other from being read. */
    public Listing all() {
        if (!Files.isDirectory(folder)) {
            return new Listing(List.of(), List.of());
        }
        List<SourceSettings> sources = new ArrayList<>();
        List<Sentence> damaged = new ArrayList<>();
        for (String name : names()) {
            try {
                find(name).ifPresent(sources::add);
            } catch (Refusal e) {
                damaged.add(e.sentence());
            }
        }
        return new Listing(sources, damaged);
    }

    private List<String> names() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SETTINGS) && !name.endsWith(STATE))
                    .map(name -> name.substring(0, name.length() - SETTINGS.length()))
                    .filter(name -> SourceSettings.NAME.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }

    /**
     * The source of that name.
     *
     * @throws Refusal if its file is damaged
     */
    public Optional<SourceSettings> find(String name) {
        if (!SourceSettings.NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        Path file = folder.resolve(name + SETTINGS);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return Optional.of(SourceJson.settings(name, OrdinaryFile.bytes(file)));
        } catch (IOException | RuntimeException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /**
     * The source of that name.
     *
     * @throws Refusal if there is none, naming those there are, or its file is damaged
     */
    public SourceSettings get(String name) {
        return find(name).orElseThrow(() -> {
            List<String> known =
                    all().sources().stream().map(SourceSettings::name).toList();
            return known.isEmpty()
                    ? Refusal.of(Refusal.Kind.NOT_FOUND, SourceFiles.class, "source.none", name)
                    : Refusal.of(
                            Refusal.Kind.NOT_FOUND,
                            SourceFiles.class,
                            "source.unknown",
                            name,
                            String.join(", ", known));
        });
    }

    /** Keeps a source, in the place of the one of that name. */
    public void keep(SourceSettings settings) {
        Path file = folder.resolve(settings.name() + SETTINGS);
        try {
            WholeFile.write(file, SourceJson.write(settings));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }

    /**
     * Takes a source away, and what it remembers. Its mentions stay, and so does what was declared for them, in
     * {@code sources/removed/}: why they may be kept, and until when; and how it did, without its cursor.
     */
    public void remove(String name) {
        Path settings = folder.resolve(name + SETTINGS);
        try {
            if (Files.isRegularFile(settings)) {
                SourceFiles away = new SourceFiles(folder.resolve(REMOVED));
                WholeFile.write(away.folder.resolve(name + SETTINGS), OrdinaryFile.bytes(settings));
                away.keep(name, state(name).beginningAnew());
                Files.delete(settings);
            }
            Files.deleteIfExists(folder.resolve(name + STATE));
        } catch (IOException e) {
            throw RefusedFile.of(settings, e);
        }
    }

    /**
     * Brings a source that was removed back, as it was but for its cursor: it begins anew, at once.
     *
     * @throws Refusal if none of that name was removed, or there is one of that name again
     */
    public void restore(String name) {
        SourceSettings settings = removed(name);
        SourceFiles away = new SourceFiles(folder.resolve(REMOVED));
        keep(settings);
        keep(name, away.state(name).dueNow());
        try {
            Files.delete(away.folder.resolve(name + SETTINGS));
            Files.deleteIfExists(away.folder.resolve(name + STATE));
        } catch (IOException e) {
            throw RefusedFile.of(away.folder, e);
        }
    }

    /**
     * The source of that name that was removed.
     *
     * @throws Refusal if there is none, naming those there are, or one of that name is there again
     */
    public SourceSettings removed(String name) {
        if (find(name).isPresent()) {
            throw Refusal.of(Refusal.Kind.ALREADY_THERE, SourceFiles.class, "source.removed.there", name);
        }
        List<SourceSettings> all = removed();
        return all.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> all.isEmpty()
                        ? Refusal.of(Refusal.Kind.NOT_FOUND, SourceFiles.class, "source.removed.none", name)
                        : Refusal.of(
                                Refusal.Kind.NOT_FOUND,
                                SourceFiles.class,
                                "source.removed.unknown",
                                name,
                                String.join(
                                        ", ",
                                        all.stream().map(SourceSettings::name).toList())));
    }

    /** Those that were removed, as they were; a damaged file is left out. */
    public List<SourceSettings> removed() {
        return new SourceFiles(folder.resolve(REMOVED)).all().sources();
    }

    /** How far a source is; one whose state is absent or damaged begins anew, which loses and doubles nothing. */
    public SourceState state(String name) {
        Path file = folder.resolve(name + STATE);
        if (!Files.isRegularFile(file)) {
            return SourceState.NEW;
        }
        try {
            return SourceJson.state(OrdinaryFile.bytes(file));
        } catch (IOException | RuntimeException e) {
            return SourceState.NEW;
        }
    }

    /** Whether a harvest of one of the sources is that batch. */
    public boolean harvested(BatchId batch) {
        return Files.isDirectory(folder)
                && names().stream().anyMatch(name -> state(name).batches().contains(batch));
    }

    /** Keeps how far a source is. */
    public void keep(String name, SourceState state) {
        Path file = folder.resolve(name + STATE);
        try {
            WholeFile.write(file, SourceJson.write(state));
        } catch (IOException e) {
            throw RefusedFile.of(file, e);
        }
    }
}
