package org.beffroi.core.digest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.source.Lawful.Rights;

/** The rights that the sources of a dossier declare, read from {@code sources/<name>.json}. */
public final class DeclaredRights {

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
        for (Path file : files(folder)) {
            try {
                declare(JsonText.read(Files.readAllBytes(file)), declared);
            } catch (IOException | RuntimeException e) {
                throw refused(file, e);
            }
        }
        return new PrintRights(declared);
    }

    /** Rights stand in the source's lawful settings, or beside its name. */
    private static void declare(Map<String, Object> members, Map<String, Rights> declared) {
        Object lawful = members.getOrDefault("lawful", members);
        if (members.get("name") instanceof String name
                && lawful instanceof Map<?, ?> settings
                && settings.get("rights") instanceof String rights) {
            declared.put(name, Rights.valueOf(rights.toUpperCase(Locale.ROOT)));
        }
    }

    private static List<Path> files(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw refused(folder, e);
        }
    }

    private static Refusal refused(Path file, Exception e) {
        return new Refusal(
                Sentence.of(
                        DeclaredRights.class, "dossier.file.refused", file.toString(), String.valueOf(e.getMessage())),
                e);
    }
}
