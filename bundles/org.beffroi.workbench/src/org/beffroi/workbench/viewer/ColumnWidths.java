package org.beffroi.workbench.viewer;

import java.util.Arrays;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.model.Cells;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * How wide the columns of a table are: numbers as wide as they need, words share what is left. Where there is little room,
 * headings take two lines first, then words are cut.
 */
final class ColumnWidths {

    /** Enough rows to know how long values are. */
    private static final int SAMPLE = 200;

    private static final int NARROWEST = 120;
    private static final int NARROWEST_NUMBER = 64;
    private static final int WIDEST = 420;

    private final Table table;
    private final Cells cells;
    private final int pad;
    private final int[] wanted;
    private final int[] values;
    private int[] fitting = {};

    ColumnWidths(Table table, Cells cells, int pad) {
        this.table = table;
        this.cells = cells;
        this.pad = pad;
        this.wanted = new int[table.columns().size()];
        this.values = new int[table.columns().size()];
    }

    void measure(GC gc, Look look) {
        for (int i = 0; i < wanted.length; i++) {
            Column column = table.columns().get(i);
            gc.setFont(look.smallStrong());
            int heading = gc.textExtent("↓ " + cells.heading(column)).x;
            int most = 0;
            gc.setFont(look.normal());
            for (int j = 0; j < Math.min(SAMPLE, table.rows().size()); j++) {
                String text = cells.text(column, table.rows().get(j).cells().get(i));
                most = Math.max(most, gc.textExtent(text.substring(0, Math.min(text.length(), 80))).x);
            }
            values[i] = Math.min(most, WIDEST) + pad;
            wanted[i] = Math.min(Math.max(most, heading), WIDEST) + pad;
        }
    }

    /** The widths for so much room: what words do not need stays at the right, what they lack is taken from the longest. */
    int[] fitting(int room) {
        int[] widths = wanted.clone();
        int over = Arrays.stream(widths).sum() - room;
        over = narrow(widths, over, false);
        over = narrow(widths, over, true);
        if (over < 0) {
            spread(widths, -over);
        }
        fitting = widths;
        return widths;
    }

    /**
     * Takes room from the widest, again and again.
     *
     * @param words whether words are cut, or only headings take two lines
     * @return what is still lacking
     */
    private int narrow(int[] widths, int lacking, boolean words) {
        int over = lacking;
        while (over > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > least(i, words) && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return over;
            }
            int taken = Math.clamp(widths[widest] - least(widest, words), 1, Math.min(over, 8));
            widths[widest] -= taken;
            over -= taken;
        }
        return over;
    }

    private int least(int column, boolean words) {
        boolean number = table.columns().get(column).isNumber();
        int whole = Math.max(values[column], Math.min(wanted[column], NARROWEST_NUMBER + pad));
        return words && !number ? Math.min(whole, NARROWEST) : whole;
    }

    /** Words take what is left; where there are only numbers, they stand further apart up to a measure. */
    private void spread(int[] widths, int left) {
        int words = 0;
        for (int i = 0; i < widths.length; i++) {
            words += table.columns().get(i).isNumber() ? 0 : 1;
        }
        for (int i = 0; i < widths.length; i++) {
            if (words == 0) {
                widths[i] += Math.min(48, left / widths.length);
            } else if (!table.columns().get(i).isNumber()) {
                widths[i] += Math.min(160, left / words);
            }
        }
    }

    boolean isCut(int column, String text, Control on, Look look) {
        if (column >= fitting.length) {
            return false;
        }
        GC gc = new GC(on);
        gc.setFont(look.normal());
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width > fitting[column] - pad;
    }
}
