package org.beffroi.sources.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The names of the columns of a table, each once: a blank one is named by its number, a second {@code title} is
 * {@code title (2)}.
 */
public final class Header {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    public Header(List<String> cells) {
        List<String> unique = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            String name = cells.get(i).strip();
            if (name.isEmpty()) {
                name = "#" + (i + 1);
            }
            String candidate = name;
            for (int n = 2; positions.containsKey(candidate); n++) {
                candidate = name + " (" + n + ")";
            }
            positions.put(candidate, i);
            unique.add(candidate);
        }
        names = List.copyOf(unique);
    }

    /** A header for a table that has none: {@code #1}, {@code #2}… */
    public static Header numbered(int columns) {
        return new Header(Collections.nCopies(columns, ""));
    }

    public List<String> names() {
        return names;
    }

    public int size() {
        return names.size();
    }

    /** Position of a column, or -1. */
    int position(String name) {
        return positions.getOrDefault(name, -1);
    }
}
