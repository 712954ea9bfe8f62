package org.beffroi.sources.table;

import java.util.ArrayList;
import java.util.List;

/**
 * Goes down to the line that names the columns of a table, whatever it is written in, and notes what is passed over and may be a
 * row. For one thread, once.
 */
public final class HeaderSearch {

    private record Passed(long line, List<String> cells, char separator) {

        long filled() {
            return cells.stream().filter(cell -> !cell.isBlank()).count();
        }
    }

    private final long headerLine;
    private final RowDoubts doubts;
    private final List<Passed> passed = new ArrayList<>();

    /**
     * A search.
     *
     * @param headerLine number of the line that names the columns, 1 or more
     * @param doubts where lines are noted
     */
    public HeaderSearch(long headerLine, RowDoubts doubts) {
        this.headerLine = headerLine;
        this.doubts = doubts;
    }

    /**
     * Whether a row names the columns; then what was above is noted. Titles and sentences above the names have few cells: what has
     * half as many as there are may be a row.
     *
     * @param separator under which a row is listed
     */
    public boolean isHeader(long line, List<String> cells, char separator) {
        if (line < headerLine) {
            passed.add(new Passed(line, cells, separator));
            return false;
        }
        for (Passed above : passed) {
            if (above.filled() > 1 && 2 * above.filled() >= cells.size()) {
                doubts.add(Doubt.BEFORE_HEADER, above.line(), TableCells.line(above.cells(), above.separator()));
            }
        }
        return true;
    }
}
