package org.beffroi.sources.table;

import java.util.List;

/**
 * A sheet of a workbook and its first rows.
 *
 * @param sheet its name
 * @param rows the first of them
 */
public record Beginning(String sheet, List<NumberedRow> rows) {

    /** How many rows are looked at to find out what a sheet holds. */
    static final int ROWS = 200;

    public Beginning {
        rows = List.copyOf(rows);
    }

    /** A row and its number, 1 is the first. */
    public record NumberedRow(long number, List<String> cells) {}
}
