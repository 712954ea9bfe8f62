package org.beffroi.documents.page;

import java.util.List;
import org.beffroi.core.result.Column;

/**
 * The widths of the columns of a table that another program will lay out, in typefaces that nobody knows beforehand: measured in the
 * widest of the usual ones, so that no word is broken where there is room for all. A table of many columns has less room between them.
 *
 * @param widths of the columns, together the room, in points
 * @param isTight whether there is less room between them
 */
public record TableMeasure(double[] widths, boolean isTight) {

    /** Between two columns, in points, as usual and where there are many. */
    public static final double APART = 11.5;

    public static final double TIGHT = 5;

    /** The usual typeface of text beside the widest, for tables in which not all words have room in that. */
    private static final double USUAL = 0.87;

    /**
     * That of a table.
     *
     * @param cells rows of texts, the first of them the head
     * @param size of letters, in points
     * @param isHeadStrong whether the letters of the head are bold
     * @param room that the columns share, in points
     */
    public static TableMeasure of(
            List<Column> columns, List<List<String>> cells, double size, boolean isHeadStrong, double room) {
        ColumnShares apart = shares(columns, cells, size, isHeadStrong, room, APART);
        if (!apart.isCramped()) {
            return new TableMeasure(apart.widths(), false);
        }
        ColumnShares tight = shares(columns, cells, size, isHeadStrong, room, TIGHT);
        if (!tight.isCramped()) {
            return new TableMeasure(tight.widths(), true);
        }
        return new TableMeasure(
                shares(columns, cells, size * USUAL, isHeadStrong, room, TIGHT).widths(), true);
    }

    private static ColumnShares shares(
            List<Column> columns, List<List<String>> cells, double size, boolean strong, double room, double apart) {
        int count = columns.size();
        double[] least = new double[count];
        double[] wished = new double[count];
        for (int c = 0; c < count; c++) {
            for (int r = 0; r < cells.size(); r++) {
                String text = cells.get(r).get(c);
                boolean bold = strong && r == 0;
                double width = LetterWidths.of(text, size, bold);
                double word = r > 0 && columns.get(c).isNumber() ? width : widestWord(text, size, bold);
                least[c] = Math.max(least[c], word);
                wished[c] = Math.max(wished[c], r == 0 ? word : width);
            }
            least[c] = Math.min(least[c] + apart, room / Math.min(count, 3));
            wished[c] = Math.max(wished[c] + apart, least[c]);
        }
        return new ColumnShares(columns, least, wished, room);
    }

    /** No-break spaces hold what stands on both sides together. */
    private static double widestWord(String text, double size, boolean bold) {
        double widest = 0;
        for (String word : text.split("[\\s&&[^\\u00A0\\u202F]]+")) {
            widest = Math.max(widest, LetterWidths.of(word, size, bold));
        }
        return widest;
    }
}
