package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.result.Column;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.TableMeasure;

/**
 * The widths of the columns of a table, which together are that of the text: what is short stays on one line, what is long
 * takes the rest.
 *
 * @param twips from left to right
 * @param isTight whether there is less room between them
 */
record TableWidths(List<Integer> twips, boolean isTight) {

    private static final double TWIPS = 20;

    TableWidths {
        twips = List.copyOf(twips);
    }

    /**
     * Widths for some texts.
     *
     * @param cells rows of texts, the first of them the head
     */
    static TableWidths of(List<Column> columns, List<List<String>> cells) {
        double size = Styles.CELL.letters().size() / 2.0;
        TableMeasure measure = TableMeasure.of(columns, cells, size, true, Sizes.TEXT_WIDTH / TWIPS);
        return new TableWidths(rounded(measure.widths()), measure.isTight());
    }

    /** The last takes what rounding leaves. */
    private static List<Integer> rounded(double[] widths) {
        List<Integer> rounded = new ArrayList<>();
        int left = Sizes.TEXT_WIDTH;
        for (int c = 0; c < widths.length; c++) {
            int width = c == widths.length - 1 ? left : (int) Math.round(widths[c] * TWIPS);
            rounded.add(Math.max(1, width));
            left -= width;
        }
        return rounded;
    }
}
