package org.beffroi.workbench.viewer;

import java.util.Arrays;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.model.Cells;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** How wide the columns of a table are: numbers as wide as they need, words share what is left. */
final class ColumnWidths {

    /** Enough rows to know how long values are. */
    private static final int SAMPLE = 200;

    private static final int NARROWEST = 72;
    private static final int WIDEST = 420;

    private final Table table;
    private final Cells cells;
    private final int pad;
    private final int[] wanted;
    private int[] fitting = {};

    ColumnWidths(Table table, Cells cells, int pad) {
        this.table = table;
        this.cells = cells;
        this.pad = pad;
        this.wanted = new int[table.columns().size()];
    }

    void measure(GC gc, Look look) {
        for (int i = 0; i < wanted.length; i++) {
            Column column = table.columns().get(i);
            gc.setFont(look.smallStrong());
            int most = gc.textExtent("↓ " + cells.heading(column)).x;
            gc.setFont(look.normal());
            for (int j = 0; j < Math.min(SAMPLE, table.rows().size()); j++) {
                String text = cells.text(column, table.rows().get(j).cells().get(i));
                most = Math.max(most, gc.textExtent(text.substring(0, Math.min(text.length(), 80))).x);
            }
            wanted[i] = Math.min(most, WIDEST) + pad;
        }
    }

    /** The widths for so much room: what words do not need stays at the right, what they lack is taken from the longest. */
    int[] fitting(int room) {
        int[] widths = wanted.clone();
        int over = Arrays.stream(widths).sum() - room;
        while (over > 0) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                boolean gives = !table.columns().get(i).isNumber() && widths[i] > NARROWEST;
                if (gives && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                break;
            }
            int taken = Math.min(over, Math.max(1, Math.min(16, widths[widest] - NARROWEST)));
            widths[widest] -= taken;
            over -= taken;
        }
        if (over < 0) {
            spread(widths, -over);
        }
        fitting = widths;
        return widths;
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
