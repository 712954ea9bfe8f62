package org.beffroi.sources.table.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.sources.table.Cells;

/**
 * The values of one JSON object, by path: {@code account.acct}; a path through an array leads to all its elements, and a key
 * that holds dots itself is found too. A path that begins with {@code wrapper} leads to what is said of all rows of an array.
 */
public final class TreeCells implements Cells {

    private static final JsonFactory JSON = new JsonFactory();

    /** Begins the columns of what stands around the rows. */
    public static final String WRAPPER = "wrapper.";

    private final Map<String, Object> tree;
    private final Map<String, Object> wrapper;

    public TreeCells(Map<String, Object> tree) {
        this(tree, Map.of());
    }

    /**
     * The values of an object inside an array.
     *
     * @param wrapper plain values beside the array; the map may still grow
     */
    TreeCells(Map<String, Object> tree, Map<String, Object> wrapper) {
        this.tree = tree;
        this.wrapper = wrapper;
    }

    /** The object. */
    public Map<String, Object> tree() {
        return tree;
    }

    @Override
    public List<String> all(String column) {
        List<String> found = new ArrayList<>();
        gather(tree, column, found);
        if (found.isEmpty() && column.startsWith(WRAPPER)) {
            leaves(wrapper.get(column.substring(WRAPPER.length())), found);
        }
        return found;
    }

    private static void gather(Object node, String path, List<String> found) {
        switch (node) {
            case List<?> list -> list.forEach(element -> gather(element, path, found));
            case Map<?, ?> map -> {
                Object whole = map.get(path);
                if (whole != null) {
                    leaves(whole, found);
                    return;
                }
                for (int dot = path.indexOf('.'); dot > 0; dot = path.indexOf('.', dot + 1)) {
                    Object child = map.get(path.substring(0, dot));
                    if (child != null) {
                        gather(child, path.substring(dot + 1), found);
                        return;
                    }
                }
            }
            case null, default -> {}
        }
    }

    private static void leaves(Object node, List<String> found) {
        if (node instanceof List<?> list) {
            list.forEach(element -> leaves(element, found));
            return;
        }
        String leaf = Tree.leaf(node);
        if (!leaf.isBlank()) {
            found.add(leaf);
        }
    }

    /** Adds the paths of this object to those met before, up to a limit. */
    void addPaths(Set<String> paths, int limit) {
        walk(tree, "", paths, limit);
        wrapper.keySet().forEach(key -> paths.add(WRAPPER + key));
    }

    private static void walk(Object node, String path, Set<String> paths, int limit) {
        switch (node) {
            case Map<?, ?> map -> {
                if (paths.size() < limit) {
                    map.forEach((key, child) ->
                            walk(child, path.isEmpty() ? (String) key : path + "." + key, paths, limit));
                }
            }
            case List<?> list -> list.forEach(element -> walk(element, path, paths, limit));
            case null, default -> paths.add(path);
        }
    }

    @Override
    public String raw() {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            Tree.write(tree, json);
        } catch (IOException e) {
            throw new UncheckedIOException("A string accepts any text", e);
        }
        return text.toString();
    }
}
