package org.beffroi.sources.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.sources.table.Cells;

/** A row with columns that a shape made of it. */
final class PlainCells implements Cells {

    private final Cells row;
    private final Map<String, List<String>> made;

    private PlainCells(Cells row, Map<String, List<String>> made) {
        this.row = row;
        this.made = made;
    }

    @Override
    public List<String> all(String column) {
        List<String> values = made.get(column);
        return values != null ? values : row.all(column);
    }

    @Override
    public String raw() {
        return row.raw();
    }

    /** Collects columns over a row; blank values are left out. */
    static final class Builder {

        private final Map<String, List<String>> made = new LinkedHashMap<>();

        /** Sets a column, replacing what the row has under that name. */
        Builder put(String column, String value) {
            made.put(column, value.isBlank() ? List.of() : List.of(value));
            return this;
        }

        /** Adds a value to a column. */
        Builder add(String column, String value) {
            if (!value.isBlank()) {
                List<String> values = new ArrayList<>(made.getOrDefault(column, List.of()));
                values.add(value);
                made.put(column, values);
            }
            return this;
        }

        Cells over(Cells row) {
            return new PlainCells(row, made);
        }
    }
}
