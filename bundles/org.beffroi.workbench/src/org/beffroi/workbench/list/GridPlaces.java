package org.beffroi.workbench.list;

import java.util.List;

/**
 * Where the cells of a grid are on the screen, in points: a gutter at the left and the columns that stay beside it, both always in
 * sight; the other columns move beneath them.
 *
 * @param sizes of its parts
 * @param lines how many rows there are
 * @param first the first row in sight
 * @param left how far the columns that move are moved to the left
 * @param width of the room for all of it
 * @param height of the room for all of it
 */
public record GridPlaces(Sizes sizes, int lines, int first, int left, int width, int height) {

    /**
     * The sizes of a grid's parts, in points.
     *
     * @param gutter width of the numbers at the left, 0 for none
     * @param head height of the headings
     * @param row height of a row
     * @param still how many columns, from the first one, always stay in sight
     * @param widths of the columns
     */
    public record Sizes(int gutter, int head, int row, int still, List<Integer> widths) {

        public Sizes {
            widths = List.copyOf(widths);
        }

        private int upTo(int column) {
            return gutter
                    + widths.subList(0, column).stream()
                            .mapToInt(Integer::intValue)
                            .sum();
        }

        /** Width of all columns and the gutter. */
        public int whole() {
            return upTo(widths.size());
        }
    }

    /** Half of the room in which the edge of a column can be taken. */
    private static final int EDGE = 4;

    /** Height of the headings. */
    public int head() {
        return sizes.head();
    }

    /** Height of a row. */
    public int row() {
        return sizes.row();
    }

    /** Width of the numbers at the left. */
    public int gutter() {
        return sizes.gutter();
    }

    /** How many columns there are. */
    public int columns() {
        return sizes.widths().size();
    }

    /** Width of a column. */
    public int width(int column) {
        return sizes.widths().get(column);
    }

    /** Where the columns that move begin. */
    public int frozen() {
        return sizes.upTo(Math.min(sizes.still(), columns()));
    }

    /** Where a column begins; one that moves may lie beneath those that stay. */
    public int x(int column) {
        return sizes.upTo(column) - (column < sizes.still() ? 0 : left);
    }

    /** The column at a place; -1 over the numbers, as many as there are columns behind the last. */
    public int columnAt(int x) {
        if (x < gutter()) {
            return -1;
        }
        for (int i = x < frozen() ? 0 : Math.min(sizes.still(), columns()); i < columns(); i++) {
            if (x < x(i) + width(i)) {
                return i;
            }
        }
        return columns();
    }

    /** The column whose right edge is near a place, -1 for none. */
    public int edgeAt(int x) {
        for (int i = 0; i < columns(); i++) {
            int edge = x(i) + width(i);
            if (Math.abs(x - edge) <= EDGE && (i < sizes.still() || edge > frozen() + EDGE)) {
                return i;
            }
        }
        return -1;
    }

    /** The row at a place; -1 over the headings, as many as there are rows beneath the last. */
    public int rowAt(int y) {
        return y < head() ? -1 : Math.min(lines, first + (y - head()) / row());
    }

    /** Where a row begins. */
    public int y(int line) {
        return head() + (line - first) * row();
    }

    /** How many whole rows there is room for, one at least. */
    public int inSight() {
        return Math.max(1, (height - head()) / row());
    }

    /** How much of the columns has no room. */
    public int beyond() {
        return Math.max(0, sizes.whole() - width);
    }

    /** How far columns would be moved to bring one into sight. */
    public int leftFor(int column) {
        if (column < sizes.still()) {
            return left;
        }
        int start = x(column) + left - frozen();
        int room = Math.max(48, width - frozen());
        return Sight.scrolled(left, start, start + width(column), room);
    }

    /** The first row in sight that brings one into sight. */
    public int firstFor(int line) {
        return Sight.scrolled(first, line, line + 1, inSight());
    }
}
