package org.beffroi.workbench.strategy.model.table;

import java.util.Arrays;

/**
 * Where the cells of a table are on the screen, in points: numbers of rows at the left, the first column beside them, both always
 * in sight; the other columns move beneath them.
 *
 * @param gutter width of the numbers
 * @param head height of the headings
 * @param row height of a row
 * @param widths of the columns
 * @param lines how many rows there are
 * @param first the first row in sight
 * @param left how far the columns behind the first are moved to the left
 * @param width of the room for all of it
 * @param height of the room for all of it
 */
public record GridPlaces(
        int gutter, int head, int row, int[] widths, int lines, int first, int left, int width, int height) {

    /** Half of the room in which the edge of a column can be taken. */
    private static final int EDGE = 4;

    /** Where the columns that move begin. */
    public int frozen() {
        return gutter + (widths.length == 0 ? 0 : widths[0]);
    }

    /** Where a column begins; one that moves may lie beneath the first. */
    public int x(int column) {
        if (column == 0) {
            return gutter;
        }
        int at = frozen() - left;
        for (int i = 1; i < column; i++) {
            at += widths[i];
        }
        return at;
    }

    /** The column at a place; -1 over the numbers, as many as there are columns behind the last. */
    public int columnAt(int x) {
        if (x < gutter) {
            return -1;
        }
        if (x < frozen()) {
            return 0;
        }
        for (int i = 1; i < widths.length; i++) {
            if (x < x(i) + widths[i]) {
                return i;
            }
        }
        return widths.length;
    }

    /** The column whose right edge is near a place, -1 for none. */
    public int edgeAt(int x) {
        for (int i = 0; i < widths.length; i++) {
            int edge = x(i) + widths[i];
            if (Math.abs(x - edge) <= EDGE && (i == 0 || edge > frozen() + EDGE)) {
                return i;
            }
        }
        return -1;
    }

    /** The row at a place; -1 over the headings, as many as there are rows beneath the last. */
    public int rowAt(int y) {
        return y < head ? -1 : Math.min(lines, first + (y - head) / row);
    }

    /** Where a row begins. */
    public int y(int line) {
        return head + (line - first) * row;
    }

    /** How many whole rows there is room for, one at least. */
    public int inSight() {
        return Math.max(1, (height - head) / row);
    }

    /** How much of the columns has no room. */
    public int beyond() {
        return Math.max(0, gutter + Arrays.stream(widths).sum() - width);
    }

    /** How far columns would be moved to bring one into sight. */
    public int leftFor(int column) {
        if (column == 0) {
            return left;
        }
        int start = x(column) + left - frozen();
        int room = Math.max(48, width - frozen());
        int least = Math.max(0, start + widths[column] - room);
        return Math.clamp(left, Math.min(least, start), start);
    }

    /** The first row in sight that brings one into sight. */
    public int firstFor(int line) {
        return Math.clamp(first, Math.max(0, line - inSight() + 1), Math.max(0, line));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GridPlaces places
                && Arrays.equals(widths, places.widths)
                && gutter == places.gutter
                && head == places.head
                && row == places.row
                && lines == places.lines
                && first == places.first
                && left == places.left
                && width == places.width
                && height == places.height;
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(widths) * 31 + first * 7 + left;
    }

    @Override
    public String toString() {
        return "rows from " + first + " of " + lines + ", columns " + Arrays.toString(widths) + " moved by " + left;
    }
}
