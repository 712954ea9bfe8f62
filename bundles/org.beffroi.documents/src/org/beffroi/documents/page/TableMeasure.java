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
        return ColumnShares.of(
                columns, cells, (text, isHead) -> LetterWidths.of(text, size, strong && isHead), apart, room);
    }
}
