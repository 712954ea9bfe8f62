package org.beffroi.workbench.analysis.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.file.JsonText;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** The shelf of one person in a dossier: {@code analyses/<person>.json}, which is nobody else's. */
public final class ShelfFile {

    private final Path file;

    /** @param person who is at work */
    public ShelfFile(Path dossier, String person) {
        String name = person.strip().replaceAll("[^\\p{L}\\p{N}._-]+", "-").replaceFirst("^\\.+", "");
        this.file = dossier.resolve("analyses").resolve((name.isEmpty() ? "alone" : name) + ".json");
    }

    /**
     * What is kept, nothing where there is no file.
     *
     * @throws Refusal if the file cannot be read or makes no sense
     */
    public Shelf read() {
        if (!Files.isRegularFile(file)) {
            return Shelf.empty();
        }
        try {
            Map<String, Object> all = JsonText.read(Files.readAllBytes(file));
            return new Shelf(texts(all.get("favourites")), asked(all.get("history")), asked(all.get("pins")));
        } catch (IOException | ClassCastException e) {
            throw refused(e);
        }
    }

    /**
     * Keeps a shelf instead of the one before.
     *
     * @throws Refusal if the disk refuses
     */
    public void write(Shelf shelf) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("favourites", shelf.favourites());
        all.put("history", shelf.history().stream().map(ShelfFile::tree).toList());
        all.put("pins", shelf.pins().stream().map(ShelfFile::tree).toList());
        try {
            WholeFile.write(file, JsonText.write(all));
        } catch (IOException e) {
            throw refused(e);
        }
    }

    private static Map<String, Object> tree(AnalysisRequest asked) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("analysis", asked.analysis());
        tree.put("parameters", asked.parameters());
        return tree;
    }

    private static List<AnalysisRequest> asked(Object trees) {
        return list(trees).stream().map(ShelfFile::one).toList();
    }

    private static AnalysisRequest one(Object tree) {
        Map<?, ?> members = (Map<?, ?>) tree;
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (members.get("parameters") instanceof Map<?, ?> given) {
            given.forEach((name, values) -> parameters.put((String) name, texts(values)));
        }
        return new AnalysisRequest((String) members.get("analysis"), parameters);
    }

    private static List<String> texts(Object values) {
        return list(values).stream().map(String.class::cast).toList();
    }

    private static List<?> list(Object value) {
        return value == null ? List.of() : (List<?>) value;
    }

    private Refusal refused(Exception e) {
        return new Refusal(
                Sentence.of(ShelfFile.class, "shelf.refused", file.toString(), String.valueOf(e.getMessage())), e);
    }
}
