package org.beffroi.sources.table;

import java.util.List;

/** The values of one row, by column. */
public interface Cells {

    /**
     * The values of a column: of a table one, of a JSON object as many as the path leads to; blank ones are left out, and
     * an unknown column has none.
     *
     * @param column header of a column, or path of JSON keys joined by dots
     */
    List<String> all(String column);

    /** The row as one could write it again: a line of CSV, an object of JSON. */
    String raw();

    /** The first value of a column, empty if there is none. */
    default String first(String column) {
        List<String> values = all(column);
        return values.isEmpty() ? "" : values.getFirst();
    }
}
