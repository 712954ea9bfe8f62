package org.beffroi.core.csv;

import java.util.ArrayList;
import java.util.List;

/**
 * The cells of one row while its lines are read, one after the other, by the rules alone (RFC 4180, section 2): a mark opens at
 * the beginning of a cell, closes before a separator or a line end, and is doubled inside. Blanks may follow the closing mark, and
 * where a file has that habit stand before the opening one.
 */
final class StrictRow {

    private final char separator;
    private final char quote;
    private final boolean spaced;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean open;
    private boolean odd;
    private boolean unquoted;
    private boolean wasQuoted;

    /**
     * A row without a line.
     *
     * @param spaced whether blanks may stand before an opening mark
     */
    StrictRow(char separator, char quote, boolean spaced) {
        this.separator = separator;
        this.quote = quote;
        this.spaced = spaced;
    }

    /** The cells of a line; a mark that stays open in it holds the rest of it. */
    static StrictRow of(String line, char separator, char quote) {
        StrictRow row = new StrictRow(separator, quote, false);
        row.add(line, "");
        return row;
    }

    /**
     * Adds a line.
     *
     * @param end the signs that end it: they belong to the text where a mark is open
     */
    void add(String line, String end) {
        boolean start = !open;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open) {
                i = c == quote ? mark(line, i) : text(c, i);
            } else if (c == separator) {
                end();
            } else if (c == quote && start) {
                open = true;
                cell.setLength(0);
                wasQuoted = true;
            } else {
                odd |= c == quote;
                cell.append(c);
            }
            start = !open && (c == separator || spaced && start && c == ' ');
        }
        if (open) {
            cell.append(end);
        } else {
            end();
        }
    }

    private int text(char c, int at) {
        cell.append(c);
        return at;
    }

    /** A mark inside a quoted cell: doubled, closing, or neither; the place of its last sign is given back. */
    private int mark(String line, int at) {
        int next = at + 1;
        if (next < line.length() && line.charAt(next) == quote) {
            cell.append(quote);
            return next;
        }
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        if (next == line.length() || line.charAt(next) == separator) {
            open = false;
            return next - 1;
        }
        odd = true;
        cell.append(quote);
        return at;
    }

    private void end() {
        String text = cell.toString();
        unquoted |= !wasQuoted && !text.isBlank();
        cells.add(text);
        cell.setLength(0);
        wasQuoted = false;
    }

    /** The cells, and what was read of the one that is open. */
    List<String> cells() {
        List<String> all = new ArrayList<>(cells);
        if (open) {
            all.add(cell.toString());
        }
        return all;
    }

    /** The number of cells that are ended. */
    int size() {
        return cells.size();
    }

    /** Whether a mark is open: the row goes on in the next line. */
    boolean open() {
        return open;
    }

    /** Whether a mark stands where none may: in a cell without marks, or undoubled in one with them. */
    boolean odd() {
        return odd;
    }

    /** Whether a cell that holds something stands without marks. */
    boolean unquoted() {
        return unquoted;
    }
}
