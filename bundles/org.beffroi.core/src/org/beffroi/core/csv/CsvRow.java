package org.beffroi.core.csv;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Sentence;

/**
 * A row of a CSV file as it was taken apart.
 *
 * @param line physical line on which it begins, 1 is the first
 * @param lines physical lines that it takes
 * @param cells its cells, without their quotation marks
 * @param quotation what became of its quotation marks
 */
public record CsvRow(long line, long lines, List<String> cells, Quotation quotation) {

    /** What became of quotation marks; of two things the later one. */
    public enum Quotation {
        /** They open and close cells, or there are none. */
        SOUND,
        /** Some stand inside a quoted cell and are not doubled: they were read as signs of the text. */
        LOOSE,
        /** One too many stands where a cell begins or ends: it was read as a sign of the text. */
        LITERAL,
        /** One is missing: the cell was read as beginning or ending where that gives the right number of cells. */
        MISSING,
        /** One closes after lines that look like rows of their own. */
        SWALLOWING,
        /** The file ends before one closes. */
        CUT,
        /** The row is longer than rows can be. */
        TOO_LONG;

        /** The worse of two. */
        Quotation and(Quotation other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    public CsvRow {
        cells = List.copyOf(cells);
    }

    /** Why the row cannot be believed: other rows are in it, or a part of it is missing; empty where it can. */
    public Optional<Sentence> broken() {
        return switch (quotation) {
            case TOO_LONG ->
                Optional.of(Sentence.of(
                        CsvRow.class, "row.quote.never.closed", ReadingLimits.ROW_CHARACTERS, line, line + lines - 1));
            case SWALLOWING -> Optional.of(Sentence.of(CsvRow.class, "row.swallowed", lines));
            case CUT -> Optional.of(Sentence.of(CsvRow.class, "row.cut.in.quotes"));
            case SOUND, LITERAL, MISSING, LOOSE -> Optional.empty();
        };
    }

    /** A cell, empty where the row has none there; the first has the number 0. */
    public String cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : "";
    }
}
