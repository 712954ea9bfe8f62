package org.beffroi.documents.table;

import java.util.Arrays;
import java.util.List;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.text.TerminalText;

/**
 * How wide each column of a table is on a terminal.
 *
 * @param widths columns of the terminal, one number for each column of the table
 */
record TableLayout(int[] widths) {

    /** Between two columns of a table. */
    static final String GAP = "  ";

    private static final int NARROWEST = 6;

    /**
     * Columns as wide as their widest cell; where that is too much, the widest texts give way first and numbers never do.
     *
     * @param lines header and rows, as texts
     * @param terminal columns of the terminal, 0 for no limit
     */
    static TableLayout of(List<Column> columns, List<List<String>> lines, int terminal) {
        int[] widths = new int[columns.size()];
        for (List<String> line : lines) {
            for (int c = 0; c < widths.length; c++) {
                widths[c] = Math.max(widths[c], TerminalText.width(line.get(c)));
            }
        }
        if (terminal > 0) {
            narrow(columns, widths, terminal - GAP.length() * (widths.length - 1));
        }
        return new TableLayout(widths);
    }

    private static void narrow(List<Column> columns, int[] widths, int room) {
        int excess = Arrays.stream(widths).sum() - room;
        while (excess > 0) {
            int widest = -1;
            for (int c = 0; c < widths.length; c++) {
                boolean gives = isText(columns.get(c)) && widths[c] > NARROWEST;
                if (gives && (widest < 0 || widths[c] > widths[widest])) {
                    widest = c;
                }
            }
            if (widest < 0) {
                return;
            }
            widths[widest]--;
            excess--;
        }
    }

    static boolean isText(Column column) {
        return switch (column.kind()) {
            case TEXT, TEXT_BEFORE, TEXTS -> true;
            case WHOLE, DECIMAL, SHARE, TIME, DAY, FLAG -> false;
        };
    }

    /** Numbers line up at their end, and so does what is read up to a word. */
    static boolean isAtTheEnd(Column column) {
        return column.isNumber() || column.kind() == Column.Kind.TEXT_BEFORE;
    }
}
