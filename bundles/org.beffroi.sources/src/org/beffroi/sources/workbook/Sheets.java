package org.beffroi.sources.workbook;

import java.util.BitSet;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;

/** Walks through the sheets of a workbook and their rows as they come: memory holds one row. For one thread. */
interface Sheets extends AutoCloseable {

    /** Rows and columns of a sheet, as LibreOffice and Excel have them; what goes beyond is not meant to be read. */
    long MOST_ROWS = 1L << 20;

    int MOST_COLUMNS = 1 << 14;

    /**
     * Opens a workbook before its first sheet.
     *
     * @throws Refusal if it is damaged, encrypted, or beyond the limits
     */
    static Sheets open(Format format, Content content) {
        return format == Format.ODS ? new OdsSheets(content) : new XlsxSheets(content);
    }

    /** Goes on to the next sheet, past what is left of this one: its name, null where there is none. */
    String nextSheet();

    /** Whether the workbook does not show the sheet at hand. */
    boolean isHidden();

    /**
     * The next row of the sheet that holds something, null behind the last.
     *
     * @throws Refusal if the file breaks off, or goes beyond what a sheet holds
     */
    SheetRow nextRow();

    /** Columns of the sheet that the workbook does not show, 0 is the first; known from the first row on. */
    BitSet hiddenColumns();

    /** Numbers of rows in which cells are merged, where a workbook says so behind all rows only; known behind the last. */
    BitSet mergedRows();

    @Override
    void close();

    /** What goes beyond what a sheet holds. */
    static Refusal beyond(Content content) {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE, OdsSheets.class, "ods.beyond", content.name(), MOST_ROWS, MOST_COLUMNS);
    }

    /** Adds columns to the hidden ones, as far as a sheet has any. */
    static void hide(BitSet hidden, long from, long until) {
        if (from < MOST_COLUMNS) {
            hidden.set((int) from, (int) Math.min(until, MOST_COLUMNS));
        }
    }
}
