package org.beffroi.dossier.privacy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.beffroi.core.file.JsonRecords;

/**
 * How far a source is, {@code sources/<name>.state.json}, without what it remembers of somebody.
 *
 * <p>Its cursor is the source's own, often JSON within a string: what a watched page said when it was last read, which
 * entries of a feed were seen. Where it speaks of her it goes as a whole, and the source begins anew: with a mark in her
 * place, the next reading of the page would tell her name as something new.
 *
 * @param content of the file, JSON
 * @param speaks whether a text names somebody, or is an identity or an address of hers
 */
record StateFile(String content, Predicate<String> speaks) {

    private static final String CURSOR = "cursor";

    /** Whether an ordinary file of that name in a dossier is one. */
    static boolean isOne(String name) {
        return name.startsWith("sources/") && name.endsWith(".state.json");
    }

    /** Whether the source remembers anything of her. */
    boolean remembers() {
        return root().filter(this::speaksIn).isPresent();
    }

    /**
     * What stays.
     *
     * @return empty where it is no JSON: a source without a state begins anew too
     */
    Optional<String> without() throws IOException {
        Optional<Map<?, ?>> root = root();
        if (root.isEmpty()) {
            return Optional.empty();
        }
        Map<Object, Object> kept = new LinkedHashMap<>(root.get());
        if (speaksIn(kept.get(CURSOR))) {
            kept.remove(CURSOR);
        }
        return Optional.of(new String(JsonRecords.write(kept), StandardCharsets.UTF_8));
    }

    private Optional<Map<?, ?>> root() {
        return json(content).filter(Map.class::isInstance).map(root -> (Map<?, ?>) root);
    }

    private boolean speaksIn(Object value) {
        return switch (value) {
            case String text ->
                saysHer(text) || inner(text).filter(this::speaksIn).isPresent();
            case List<?> all -> all.stream().anyMatch(this::speaksIn);
            case Map<?, ?> members ->
                members.entrySet().stream().anyMatch(one -> speaksIn(one.getKey()) || speaksIn(one.getValue()));
            case null, default -> false;
        };
    }

    /** The address of a watched page may stand before what is chosen of it. */
    private boolean saysHer(String text) {
        int space = text.indexOf(' ');
        return speaks.test(text) || space > 0 && speaks.test(text.substring(0, space));
    }

    private static Optional<Object> inner(String text) {
        return text.startsWith("{") || text.startsWith("[") ? json(text) : Optional.empty();
    }

    private static Optional<Object> json(String text) {
        try {
            return Optional.ofNullable(JsonRecords.readTree(text.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException noJson) {
            return Optional.empty();
        }
    }
}
