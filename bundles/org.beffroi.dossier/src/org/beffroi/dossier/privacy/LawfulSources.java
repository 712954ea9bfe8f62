package org.beffroi.dossier.privacy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.beffroi.core.dossier.DossierSettings;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful;
import org.beffroi.dossier.source.SourceFiles;

/**
 * Why what each source of a dossier brought may be kept, and for how long, as {@code sources/<name>.json} says it, and for
 * those that were removed {@code sources/removed/<name>.json}.
 *
 * @param byName by the name that mentions bear as their source
 * @param otherwise how many days mentions are kept whose source says nothing, empty for no limit
 */
public record LawfulSources(Map<String, Declared> byName, OptionalInt otherwise) {

    private static final String ENDING = ".json";
    private static final String STATE = ".state.json";

    public LawfulSources {
        byName = Map.copyOf(byName);
    }

    /**
     * What one source declares.
     *
     * @param kind of connector
     * @param since when it was added, empty where that is not said
     * @param removed whether nothing is collected from it any more; what it brought is still kept
     */
    public record Declared(String name, String kind, Lawful lawful, Optional<Instant> since, boolean removed) {}

    /**
     * Reads what a dossier declares.
     *
     * @throws Refusal if a file cannot be read: nothing is then purged or published by mistake
     */
    public static LawfulSources of(Path dossier, DossierSettings settings) {
        Map<String, Declared> byName = new TreeMap<>();
        Path folder = dossier.resolve("sources");
        // One that was removed and added again is as it is declared now.
        readAll(folder.resolve(SourceFiles.REMOVED), true, byName);
        readAll(folder, false, byName);
        return new LawfulSources(byName, settings.retentionDays());
    }

    private static void readAll(Path folder, boolean removed, Map<String, Declared> byName) {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(ENDING) && !name.endsWith(STATE)) {
                    read(file, name.substring(0, name.length() - ENDING.length()), removed, byName);
                }
            }
        } catch (IOException e) {
            throw unreadable(folder, e);
        }
    }

    private static void read(Path file, String name, boolean removed, Map<String, Declared> byName) {
        try {
            Kept kept = JsonRecords.read(OrdinaryFile.bytes(file), Kept.class);
            Lawful lawful = new Lawful(
                    kept.purpose(),
                    Lawful.Basis.valueOf(constant(kept.basis())),
                    kept.retentionDays(),
                    Lawful.Rights.valueOf(constant(kept.rights())));
            byName.put(name, new Declared(name, kept.kind(), lawful, kept.added(), removed));
        } catch (IOException | RuntimeException e) {
            throw unreadable(file, e);
        }
    }

    /** What is asked of the settings of a source. */
    private record Kept(
            String kind, String purpose, String basis, Integer retentionDays, String rights, Optional<Instant> added) {}

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    private static Refusal unreadable(Path file, Exception e) {
        return new Refusal(
                Refusal.Kind.DAMAGED,
                Sentence.of(
                        LawfulSources.class,
                        "privacy.source.unreadable",
                        file.toString(),
                        String.valueOf(e.getMessage())),
                e);
    }

    /** How many days mentions of a source are kept, empty for no limit. */
    public OptionalInt retentionDays(String source) {
        Declared declared = byName.get(source);
        return declared == null ? otherwise : OptionalInt.of(declared.lawful().retentionDays());
    }

    /** Until when a reading is kept, empty for no limit. */
    Optional<Instant> keptUntil(String source, Instant collected) {
        OptionalInt days = retentionDays(source);
        return days.isEmpty() ? Optional.empty() : Optional.of(collected.plus(Duration.ofDays(days.getAsInt())));
    }
}
