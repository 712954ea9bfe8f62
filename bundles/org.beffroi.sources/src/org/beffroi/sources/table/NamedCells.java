package org.beffroi.sources.table;

import java.util.List;
import java.util.Map;

/**
 * The cells of a row whose columns a reader makes itself, for want of a table.
 *
 * @param values by column, blank where nothing is known
 * @param raw the row as a person would write it
 */
public record NamedCells(Map<String, String> values, String raw) implements Cells {

    public NamedCells {
        values = Map.copyOf(values);
    }

    @Override
    public List<String> all(String column) {
        String value = values.getOrDefault(column, "");
        return value.isBlank() ? List.of() : List.of(value);
    }
}
