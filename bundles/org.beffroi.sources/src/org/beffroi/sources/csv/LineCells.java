package org.beffroi.sources.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The cells of one row while its lines are read, one after the other.
 *
 * <p>A quotation mark opens at the beginning of a cell alone, and closes before a separator or a line end alone: one that stands
 * elsewhere in a quoted cell was not doubled by whoever wrote it, and is a sign of the text. A row that holds one is loose.
 */
final class LineCells {

    /** Marks of one line that are tried as signs of the text: beyond them all the rest of the line is. */
    private static final int TRIES = 50;

    private final char separator;
    private final char quote;
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private final List<String> lines = new ArrayList<>();
    private boolean open;
    private boolean looseAtCell;
    private Mark opened;
    private Mark loose;

    LineCells(char separator, char quote) {
        this.separator = separator;
        this.quote = quote;
    }

    /**
     * A mark that opens a cell.
     *
     * @param line on which it stands, 0 is the first of the row
     * @param at sign of the line
     * @param before how many cells stand before it
     */
    private record Mark(int line, int at, int before) {}

    /** The cells of a line, any mark that stays open in it taken for a sign of the text. */
    static LineCells literal(String line, char separator, char quote) {
        LineCells row = new LineCells(separator, quote);
        row.add(line, "");
        return row.open ? row.literalAtOpened() : row;
    }

    /** The same row, up to the end of the line on which the open mark stands: it and what stays open behind it are text. */
    LineCells literalAtOpened() {
        LineCells row = literalAt(opened);
        for (int tries = 0; row.open; tries++) {
            row.back(row.opened, tries >= TRIES);
        }
        return row;
    }

    /**
     * The same row, up to the end of the line on which the mark of the first cell with a loose one stands: it is a sign of the
     * text. Another mark may be open in it.
     */
    LineCells literalAtLoose() {
        return literalAt(loose);
    }

    private LineCells literalAt(Mark mark) {
        LineCells row = new LineCells(separator, quote);
        row.lines.addAll(lines.subList(0, mark.line() + 1));
        row.cells.addAll(cells);
        row.back(mark, false);
        return row;
    }

    /**
     * The same row, up to the end of the line on which the mark of the first cell with a loose one stands, or else the open one:
     * as if that cell were closed there. Empty where the mark is closed on its line.
     */
    Optional<LineCells> closedAtLineEnd() {
        Mark mark = loose == null ? opened : loose;
        LineCells row = new LineCells(separator, quote);
        row.lines.addAll(lines.subList(0, mark.line() + 1));
        row.cells.addAll(cells.subList(0, mark.before()));
        row.open = true;
        row.opened = mark;
        row.pass(lines.get(mark.line()), mark.at() + 1, false);
        if (!row.open || row.loose != null) {
            return Optional.empty();
        }
        row.open = false;
        row.end();
        return Optional.of(row);
    }

    /** Goes back to a mark of the last line and reads it, or all that follow, as signs of the text. */
    private void back(Mark mark, boolean all) {
        open = false;
        cells.subList(mark.before(), cells.size()).clear();
        cell.setLength(0);
        cell.append(quote);
        pass(lines.getLast(), mark.at() + 1, all);
    }

    /**
     * Adds a line.
     *
     * @param end the signs that end it: they belong to the text where a mark is open
     */
    void add(String line, String end) {
        lines.add(line);
        pass(line, 0, false);
        if (open) {
            cell.append(end);
        }
    }

    private void pass(String line, int from, boolean noMarks) {
        boolean start = from == 0;
        for (int i = from; i < line.length(); i++) {
            char c = line.charAt(i);
            if (open && c == quote) {
                i = mark(line, i);
            } else if (open) {
                cell.append(c);
            } else if (c == separator) {
                end();
            } else if (c == quote && start && !noMarks) {
                open = true;
                opened = new Mark(lines.size() - 1, i, cells.size());
            } else {
                cell.append(c);
            }
            start = !open && c == separator;
        }
        if (!open) {
            end();
        }
    }

    /** A mark inside a quoted cell: doubled, closing, or loose; the place of its last sign is given back. */
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
        if (loose == null) {
            loose = opened;
            looseAtCell = at == 0 || line.charAt(at - 1) == separator;
        }
        cell.append(quote);
        return at;
    }

    private void end() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    /** The cells, of a row with an open mark all but the last. */
    List<String> cells() {
        return List.copyOf(cells);
    }

    /** The cells, and what was read of the one that is open. */
    List<String> all() {
        List<String> all = new ArrayList<>(cells);
        if (open) {
            all.add(cell.toString());
        }
        return all;
    }

    /** The lines that were read. */
    int lines() {
        return lines.size();
    }

    int size() {
        return cells.size();
    }

    /** Whether a mark is open: the row goes on in the next line. */
    boolean open() {
        return open;
    }

    /** Whether a mark stands inside a quoted cell that is neither doubled nor closes it. */
    boolean loose() {
        return loose != null;
    }

    /** Whether the first loose mark stands where cells begin: it opens a cell, and the mark before it was one too many. */
    boolean looseAtCell() {
        return looseAtCell;
    }
}
