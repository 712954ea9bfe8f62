package org.beffroi.sources.csv;

import java.util.List;

/**
 * A row of a CSV file as it was taken apart.
 *
 * @param line physical line on which it begins, 1 is the first
 * @param lines physical lines that it takes
 * @param cells its cells, without their quotation marks
 * @param quotation what became of its quotation marks
 */
public record CsvRow(long line, long lines, List<String> cells, Quotation quotation) {

    /** What became of quotation marks. */
    public enum Quotation {
        /** They open and close cells, or there are none. */
        SOUND,
        /** One opens a cell and does not close it: it was read as a sign of the text. */
        LITERAL,
        /** Some stand inside a quoted cell of several lines and are not doubled: the lines were read as one row. */
        LOOSE,
        /** One closes after lines that look like rows of their own. */
        SWALLOWING,
        /** The file ends before one closes. */
        CUT,
        /** The row is longer than rows can be. */
        TOO_LONG
    }

    public CsvRow {
        cells = List.copyOf(cells);
    }
}
