package org.beffroi.core.result;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
     * @param drillDown to the mentions of the whole row
     * @param drillDowns to those of single cells, by the key of the column
     */
    public record Row(List<@Nullable Object> cells, Optional<DrillDown> drillDown, Map<String, DrillDown> drillDowns) {
        public Row {
            cells = Collections.unmodifiableList(new ArrayList<>(cells));
            Objects.requireNonNull(drillDown);
            drillDowns = Map.copyOf(drillDowns);
        }

        /** A row that leads to mentions as a whole. */
        public static Row of(List<@Nullable Object> cells, DrillDown drillDown) {
            return new Row(cells, Optional.of(drillDown), Map.of());
        }

        /** A row that leads nowhere. */
        public static Row of(List<@Nullable Object> cells) {
            return new Row(cells, Optional.empty(), Map.of());
        }

        /** The way from one cell: its own, else that of the row. */
        public Optional<DrillDown> drillDown(String column) {
            return Optional.ofNullable(drillDowns.get(column)).or(() -> drillDown);
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
