package org.beffroi.core.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Rows and columns; the first column names its row.
 *
 * @param title what it shows
 * @param columns in order, at least one
 * @param rows in the order that says most
 */
public record Table(String title, List<Column> columns, List<Row> rows) implements Result {

    /**
     * One row.
     *
     * @param cells one value per column, of the type that the column's kind says, null when unknown or not measured
     * @param door to the mentions of the whole row
     * @param doors to those of single cells, by the key of the column
     */
    public record Row(List<Object> cells, Optional<Door> door, Map<String, Door> doors) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
            Objects.requireNonNull(door);
            doors = Map.copyOf(doors);
        }

        /** A row that leads to mentions as a whole. */
        public static Row of(List<Object> cells, Door door) {
            return new Row(cells, Optional.of(door), Map.of());
        }

        /** A row that leads nowhere. */
        public static Row of(List<Object> cells) {
            return new Row(cells, Optional.empty(), Map.of());
        }

        /** The way from one cell: its own, else that of the row. */
        public Optional<Door> door(String column) {
            return Optional.ofNullable(doors.get(column)).or(() -> door);
        }
    }

    public Table {
        Titles.require(title);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("A table has columns: " + title);
        }
        for (Row row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException("A row has one value per column: " + title);
            }
        }
    }

    /** The rows' values alone. */
    public List<List<Object>> cells() {
        return rows.stream().map(Row::cells).toList();
    }
}
