package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.eclipse.emf.ecore.EObject;

/** What a matrix shows and what its cells do when they are turned. */
interface MatrixContent {

    /** What it is called by a screen reader. */
    String name();

    /** What stands before each row. */
    List<? extends EObject> rows();

    /** What stands above each column. */
    List<? extends EObject> columns();

    /** What a group of columns is called, at its first one; empty at others and where there are no groups. */
    String group(int column);

    /** True where a column steps back. */
    boolean isQuiet(int column);

    /** The sign of a cell. */
    Sign sign(int row, int column);

    /** A cell in words, with what its row and column are called. */
    String words(int row, int column);

    /** What the sign of a cell means, as short as in the legend; empty for no sign. */
    String said(int row, int column);

    /** Lines of totals under the columns. */
    List<String> totals();

    /** A total under a column. */
    Total total(int line, int column);

    /** What stands above the totals beside the rows; empty for none. */
    String besideName();

    /** The total beside a row. */
    Total beside(int row);

    /** Turns a cell to what comes next. */
    void turn(int row, int column);

    /** Does what a letter stands for; false where it stands for nothing. */
    boolean type(int row, int column, char letter);

    /** Empties a cell. */
    void clear(int row, int column);

    /**
     * A total.
     *
     * @param said as it is written; empty for nothing
     * @param alarm whether it needs somebody
     * @param words what it means
     */
    record Total(String said, boolean alarm, String words) {
        static Total of(int count, boolean alarm, String words) {
            return new Total(String.valueOf(count), alarm, words);
        }
    }
}
