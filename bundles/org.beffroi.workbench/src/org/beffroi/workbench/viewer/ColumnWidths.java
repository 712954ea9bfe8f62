package org.beffroi.workbench.viewer;

import java.util.Arrays;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.model.Cells;
import org.beffroi.workbench.viewer.model.Headings;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/**
 * How wide the columns of a table are: numbers as wide as they need, words share what is left. Where there is little room,
 * headings take more lines first, then words are cut; where that is not enough, columns go on beyond the edge.
 *
 * <p>A word in its context comes first: what stands before it and after it share the room equally, as near to it as in the
 * text. Where they would be short beside the other columns, they have the whole width, the word in its middle, and the other
 * columns go on beyond the edge.
 */
final class ColumnWidths {

    /** Enough rows to know how long values are. */
    private static final int SAMPLE = 200;

    private static final int NARROWEST = 120;
    private static final int NARROWEST_NUMBER = 64;
    private static final int WIDEST = 420;

    /** The side of a context that reads well: with less than that the other columns go on beyond the edge. */
    private static final int GOOD_CONTEXT = 270;

    /** What stands beside a context takes no more than that. */
    private static final int ASIDE = 132;

    private static final int WORD = 180;

    /** Between a word and its context stands the space that the text has there. */
    private static final int NEAR = 1;

    private static final int PAD = 10;

    private final Table table;
    private final Cells cells;
    private final int before;
    private final int[] wanted;
    private final int[] values;
    /** What headings need to be whole. */
    private final int[] headings;

    private int[] fitting = {};

    /** By how much letters are larger than usual. */
    private double larger = 1;

    ColumnWidths(Table table, Cells cells) {
        this.table = table;
        this.cells = cells;
        this.before = before(table);
        this.wanted = new int[table.columns().size()];
        this.values = new int[table.columns().size()];
        this.headings = new int[table.columns().size()];
    }

    /** The column of what stands before a word, if the word and what stands after it follow; -1 where there is none. */
    private static int before(Table table) {
        for (int i = 0; i + 2 < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == Column.Kind.TEXT_BEFORE
                    && table.columns().get(i + 1).kind() == Column.Kind.TEXT
                    && table.columns().get(i + 2).kind() == Column.Kind.TEXT) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the table shows words in their context. */
    boolean isInContext() {
        return before >= 0;
    }

    /** Whether a column holds the word itself. */
    boolean isWord(int column) {
        return before >= 0 && column == before + 1;
    }

    /** The column that leads to what is behind a row. */
    int leading() {
        return before + 1;
    }

    /** Free room at the left of a column's words. */
    int left(int column) {
        return before >= 0 && (column == before + 1 || column == before + 2) ? NEAR : PAD;
    }

    /** Free room at the right of a column's words. */
    int right(int column) {
        return before >= 0 && (column == before || column == before + 1) ? NEAR : PAD;
    }

    private int pad(int column) {
        return left(column) + right(column);
    }

    void measure(GC gc, Look look) {
        larger = look.size().percent() / 100.0;
        for (int i = 0; i < wanted.length; i++) {
            Column column = table.columns().get(i);
            gc.setFont(look.smallStrong());
            String said = Headings.SORTED + cells.heading(column);
            int heading = gc.textExtent(said).x;
            headings[i] = new Headings(text -> gc.textExtent(text).x).least(said) + pad(i);
            int most = 0;
            gc.setFont(isWord(i) ? look.strong() : look.normal());
            for (int j = 0; j < Math.min(SAMPLE, table.rows().size()); j++) {
                String text = cells.text(column, table.rows().get(j).cells().get(i));
                most = Math.max(most, gc.textExtent(text.substring(0, Math.min(text.length(), 80))).x);
            }
            values[i] = Math.min(most, scaled(WIDEST)) + pad(i);
            wanted[i] = Math.max(headings[i], Math.min(Math.max(most, heading), scaled(WIDEST)) + pad(i));
        }
    }

    /** Takes what columns want, as measured elsewhere: widths, those of their values, and the least that their headings need. */
    void measured(int[] wants, int[] ofValues, int[] ofHeadings) {
        System.arraycopy(wants, 0, wanted, 0, wanted.length);
        System.arraycopy(ofValues, 0, values, 0, values.length);
        System.arraycopy(ofHeadings, 0, headings, 0, headings.length);
    }

    /** The widths for so much room: what words do not need stays at the right, what they lack is taken from the longest. */
    int[] fitting(int room) {
        if (isInContext()) {
            fitting = inContext(room);
            return fitting;
        }
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

    /** Words may be cut; half a number or date says something else. */
    private static boolean isCut(Column.Kind kind) {
        return kind == Column.Kind.TEXT || kind == Column.Kind.TEXTS;
    }

    /** A width for letters of the usual size, for those of this look. */
    private int scaled(int width) {
        return (int) Math.round(width * larger);
    }

    private int[] inContext(int room) {
        int[] widths = wanted.clone();
        int taken = 0;
        for (int i = 0; i < widths.length; i++) {
            if (isWord(i)) {
                widths[i] = Math.min(widths[i], scaled(WORD));
            } else if (isCut(table.columns().get(i).kind())) {
                widths[i] = Math.min(widths[i], scaled(ASIDE));
            }
            taken += i == before || i == before + 2 ? 0 : widths[i];
        }
        int beside = (room - taken) / 2;
        int alone = (room - widths[before + 1]) / 2;
        int each = beside >= scaled(GOOD_CONTEXT) ? beside : Math.max(alone, scaled(NARROWEST));
        widths[before] = each;
        widths[before + 2] = each;
        return widths;
    }

    /**
     * Takes room from the widest, again and again.
     *
     * @param words whether words are cut, or only headings take more lines
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
        // A column of short numbers is as narrow as they are, rather than another one beyond the edge.
        int whole = number
                ? values[column]
                : Math.max(values[column], Math.min(wanted[column], scaled(NARROWEST_NUMBER) + pad(column)));
        boolean cut = words && isCut(table.columns().get(column).kind());
        return Math.max(headings[column], cut ? Math.min(whole, scaled(NARROWEST)) : whole);
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
        return width > fitting[column] - pad(column);
    }
}
