package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.beffroi.workbench.strategy.page.PageContext;
import org.eclipse.emf.ecore.EObject;

/** What a matrix shows and what its cells do when they are turned. */
abstract class MatrixContent<R extends EObject, C extends EObject> {

    private final PageContext around;
    private final List<R> rows;
    private final List<C> columns;

    MatrixContent(PageContext around, List<R> rows, List<C> columns) {
        this.around = around;
        this.rows = rows;
        this.columns = columns;
    }

    /** What it is called by a screen reader. */
    abstract String name();

    /** What stands before each row. */
    final List<R> rows() {
        return rows;
    }

    /** What stands above each column. */
    final List<C> columns() {
        return columns;
    }

    final R row(int row) {
        return rows.get(row);
    }

    final C column(int column) {
        return columns.get(column);
    }

    final PageContext around() {
        return around;
    }

    final Language language() {
        return around.ui().language();
    }

    /** Changes the strategy in a step that says what it is about. */
    final void change(String said, int row, int column, Runnable how) {
        Sentence sentence = Sentence.of(
                MatrixContent.class,
                said,
                around.names().title(row(row)),
                around.names().title(column(column)));
        around.editor().editing().perform(sentence, how);
    }

    /** What a group of columns is called, at its first one; empty at others and where there are no groups. */
    String group(int column) {
        return "";
    }

    /** True where a column steps back. */
    boolean isQuiet(int column) {
        return false;
    }

    /** The sign of a cell. */
    abstract Sign sign(int row, int column);

    /** A cell in words, with what its row and column are called. */
    abstract String words(int row, int column);

    /** What the sign of a cell means, as short as in the legend; empty for no sign. */
    abstract String said(int row, int column);

    /** Lines of totals under the columns. */
    abstract List<String> totals();

    /** A total under a column. */
    abstract Total total(int line, int column);

    /** What stands above the totals beside the rows; empty for none. */
    String besideName() {
        return "";
    }

    /** The total beside a row. */
    Total beside(int row) {
        return Total.NONE;
    }

    /** Turns a cell to what comes next. */
    abstract void turn(int row, int column);

    /** Does what a letter stands for; false where it stands for nothing. */
    abstract boolean type(int row, int column, char letter);

    /** Empties a cell. */
    abstract void clear(int row, int column);

    /**
     * A total.
     *
     * @param said as it is written; empty for nothing
     * @param alarm whether it needs somebody
     * @param words what it means
     */
    record Total(String said, boolean alarm, String words) {

        static final Total NONE = new Total("", false, "");

        static Total of(int count, boolean alarm, String words) {
            return new Total(String.valueOf(count), alarm, words);
        }
    }
}
