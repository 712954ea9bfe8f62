package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.result.Column;
import org.beffroi.documents.docx.style.Letters;
import org.beffroi.documents.docx.style.Sheet;
import org.beffroi.documents.docx.style.Sizes;
import org.beffroi.documents.docx.style.Styles;
import org.beffroi.documents.page.ColumnShares;

/**
 * The widths of the columns of a table, which together are that of the text: what is short stays on one line, what is long
 * takes the rest.
 *
 * @param twips from left to right
 */
record TableWidths(List<Integer> twips) {

    private static final int PADDING = 2 * Sheet.PADDING + 20;

    TableWidths {
        twips = List.copyOf(twips);
    }

    /**
     * Widths for some texts.
     *
     * @param cells rows of texts, the first of them the head
     */
    static TableWidths of(List<Column> columns, List<List<String>> cells) {
        int count = columns.size();
        double[] least = new double[count];
        double[] wished = new double[count];
        for (int c = 0; c < count; c++) {
            for (int r = 0; r < cells.size(); r++) {
                Letters letters = Letters.of(r == 0 ? Styles.HEAD : Styles.CELL);
                String text = cells.get(r).get(c);
                boolean number = r > 0 && columns.get(c).isNumber();
                double width = letters.width(text);
                least[c] = Math.max(least[c], number ? width : letters.widestWord(text));
                wished[c] = Math.max(wished[c], width);
            }
            least[c] = Math.min(least[c] + PADDING, (double) Sizes.TEXT_WIDTH / Math.min(count, 3));
            wished[c] = Math.max(wished[c] + PADDING, least[c]);
        }
        return new TableWidths(rounded(new ColumnShares(columns, least, wished, Sizes.TEXT_WIDTH).widths()));
    }

    /** The last takes what rounding leaves. */
    private static List<Integer> rounded(double[] widths) {
        List<Integer> rounded = new ArrayList<>();
        int left = Sizes.TEXT_WIDTH;
        for (int c = 0; c < widths.length; c++) {
            int width = c == widths.length - 1 ? left : (int) Math.round(widths[c]);
            rounded.add(Math.max(1, width));
            left -= width;
        }
        return rounded;
    }
}
