package org.beffroi.workbench.strategy.model.table;

/**
 * The cells that are selected: a rectangle between two corners, the one where it began and the one that moves. The first row and
 * column are 0.
 */
public record GridSelection(int fromRow, int fromColumn, int row, int column) {

    public GridSelection {
        if (fromRow < 0 || fromColumn < 0 || row < 0 || column < 0) {
            throw new IllegalArgumentException("Rows and columns are counted from 0");
        }
    }

    /** One cell. */
    public static GridSelection at(int row, int column) {
        return new GridSelection(row, column, row, column);
    }

    /** The same, its moving corner elsewhere. */
    public GridSelection to(int otherRow, int otherColumn) {
        return new GridSelection(fromRow, fromColumn, otherRow, otherColumn);
    }

    /** The same within a table of that size, which has a cell at least. */
    public GridSelection within(int rows, int columns) {
        return new GridSelection(
                Math.clamp(fromRow, 0, rows - 1),
                Math.clamp(fromColumn, 0, columns - 1),
                Math.clamp(row, 0, rows - 1),
                Math.clamp(column, 0, columns - 1));
    }

    public int top() {
        return Math.min(fromRow, row);
    }

    public int bottom() {
        return Math.max(fromRow, row);
    }

    public int left() {
        return Math.min(fromColumn, column);
    }

    public int right() {
        return Math.max(fromColumn, column);
    }

    /** True where it holds a cell. */
    public boolean holds(int atRow, int atColumn) {
        return atRow >= top() && atRow <= bottom() && atColumn >= left() && atColumn <= right();
    }

    /** True of one cell alone. */
    public boolean isOne() {
        return fromRow == row && fromColumn == column;
    }

    /** How many cells. */
    public int size() {
        return (bottom() - top() + 1) * (right() - left() + 1);
    }
}
