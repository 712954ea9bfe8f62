package org.beffroi.sources.table;

import java.util.List;

/**
 * A sheet of a workbook and its first rows.
 *
 * @param sheet its name
 * @param rows the first of them
 * @param hidden whether the workbook does not show it
 */
public record Beginning(String sheet, List<NumberedRow> rows, boolean hidden) {

    /** How many rows are looked at to find out what a sheet holds. */
    public static final int ROWS = 200;

    public Beginning {
        rows = List.copyOf(rows);
    }

    /** A row and its number, 1 is the first. */
    public record NumberedRow(long number, List<String> cells) {}
}
