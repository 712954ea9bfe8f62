package org.beffroi.dossier.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonRecords;
import org.beffroi.core.file.RefusedFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.source.Lawful.Rights;
import org.beffroi.dossier.source.SourceFiles;

/**
 * The rights that the sources of a dossier declare, read from {@code sources/<name>.json}, and from
 * {@code sources/removed/<name>.json} for those whose mentions are all that is left of them.
 */
public final class DeclaredRights {

    private static final String ENDING = ".json";
    private static final String STATE = ".state.json";

    private DeclaredRights() {}

    /**
     * Reads them; a source whose file states none is left out, and is then printed as the strictest usage wants.
     *
     * @param dossier its folder
     * @throws Refusal if a file cannot be read: what may be printed is then not known
     */
    public static PrintRights in(Path dossier) {
        Path folder = dossier.resolve("sources");
        Map<String, Rights> declared = new HashMap<>();
        // One that was removed and added again is as it is declared now.
        readAll(folder.resolve(SourceFiles.REMOVED), declared);
        readAll(folder, declared);
        return new PrintRights(declared);
    }

    private static void readAll(Path folder, Map<String, Rights> declared) {
        for (Path file : files(folder)) {
            try {
                Kept kept = JsonRecords.read(OrdinaryFile.bytes(file), Kept.class);
                kept.declared().ifPresent(rights -> declared.put(kept.name().orElse(name(file)), rights));
            } catch (IOException | RuntimeException e) {
                throw RefusedFile.of(file, e);
            }
        }
    }

    private static String name(Path file) {
        String name = file.getFileName().toString();
        return name.substring(0, name.length() - ENDING.length());
    }

    /** Rights stand in the lawful settings of a source, or at the top; the file is named after the source. */
    private record Kept(Optional<String> name, Optional<KeptLawful> lawful, Optional<Rights> rights) {

        Optional<Rights> declared() {
            return lawful.isPresent() ? lawful.get().rights() : rights;
        }
    }

    private record KeptLawful(Optional<Rights> rights) {}

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(ENDING))
                    .filter(file -> !file.getFileName().toString().endsWith(STATE))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw RefusedFile.of(folder, e);
        }
    }
}
