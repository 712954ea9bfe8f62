package org.beffroi.workbench.viewer;

import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.viewer.model.Cells;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** The values of a row: numbers and what stands before a word at their right, all else at their left, cut where they must be. */
record TableRows(Table table, Cells cells, Look look, ColumnWidths widths) {

    /** Key of the column that holds states: what was decided on a point of a consultation. */
    private static final String STATE = "decision";

    private static final int CHIP = 6;

    /**
     * Draws a row.
     *
     * @param in where it begins and how high it is; its width is that of the columns
     * @param inHand the column that has the keyboard, -1 for none
     */
    void draw(GC gc, Rectangle in, Table.Row row, int inHand, int... columns) {
        Palette palette = look.palette();
        int x = in.x;
        for (int i = 0; i < columns.length; i++) {
            Column each = table.columns().get(i);
            boolean leads = row.drillDowns().containsKey(each.key())
                    || i == widths.leading() && row.drillDown().isPresent();
            Object value = row.cells().get(i);
            gc.setFont(widths.isWord(i) ? look.strong() : look.normal());
            gc.setForeground(
                    Look.colour(value == null ? palette.secondary() : leads ? palette.accent() : palette.text()));
            Rectangle cell = new Rectangle(x, in.y, columns[i], in.height);
            if (value instanceof String state && each.key().equals(STATE)) {
                chip(gc, state, i, cell);
            } else {
                cell(gc, cells.text(each, value).replaceAll("\\R", " "), i, cell);
            }
            if (i == inHand) {
                gc.setForeground(Look.colour(palette.accent()));
                gc.drawRoundRectangle(x + 2, in.y + 1, columns[i] - 4, in.height - 3, 6, 6);
            }
            x += columns[i];
        }
    }

    /** A state in a rounded shape, which the eye finds down a column. */
    private void chip(GC gc, String state, int column, Rectangle in) {
        String fits = cut(gc, state, in.width - widths.left(column) - widths.right(column));
        Point extent = gc.textExtent(fits);
        int left = in.x + widths.left(column);
        gc.setForeground(Look.colour(look.palette().line()));
        gc.drawRoundRectangle(left - CHIP, in.y + 2, extent.x + 2 * CHIP, in.height - 5, in.height - 5, in.height - 5);
        gc.setForeground(Look.colour(look.palette().text()));
        gc.drawText(fits, left, in.y + (in.height - extent.y) / 2, true);
    }

    private void cell(GC gc, String text, int column, Rectangle in) {
        Column of = table.columns().get(column);
        int room = in.width - widths.left(column) - widths.right(column);
        boolean before = of.kind() == Column.Kind.TEXT_BEFORE;
        String fits = before ? end(gc, text, room) : cut(gc, text, room);
        Point extent = gc.textExtent(fits);
        boolean right = of.isNumber() || before;
        int x = right ? in.x + in.width - widths.right(column) - extent.x : in.x + widths.left(column);
        gc.drawText(fits, x, in.y + (in.height - extent.y) / 2, true);
    }

    private static String cut(GC gc, String text, int room) {
        return TextFit.cut(text, room, candidate -> gc.textExtent(candidate).x);
    }

    /** What stands before a word is read from its end. */
    private static String end(GC gc, String text, int room) {
        String backwards = new StringBuilder(text).reverse().toString();
        String fits = TextFit.cut(backwards, room, candidate -> gc.textExtent(
                        new StringBuilder(candidate).reverse().toString())
                .x);
        return new StringBuilder(fits).reverse().toString();
    }
}
