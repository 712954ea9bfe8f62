package org.beffroi.documents.docx;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.result.Column;

/**
 * The widths of the columns of a table, which together are that of the text: what is short stays on one line, what is long
 * takes the rest.
 *
 * @param twips from left to right
 */
record Widths(List<Integer> twips) {

    private static final int PADDING = 2 * Sheet.PADDING + 20;

    Widths {
        twips = List.copyOf(twips);
    }

    /**
     * Widths for some texts.
     *
     * @param cells rows of texts, the first of them the head
     */
    static Widths of(List<Column> columns, List<List<String>> cells) {
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
        return new Widths(rounded(shared(columns, least, wished)));
    }

    private static double[] shared(List<Column> columns, double[] least, double[] wished) {
        double allLeast = sum(least);
        double allWished = sum(wished);
        double[] widths = new double[least.length];
        for (int c = 0; c < widths.length; c++) {
            if (allWished <= Sizes.TEXT_WIDTH) {
                widths[c] = wished[c] + (Sizes.TEXT_WIDTH - allWished) * slack(columns, wished, c);
            } else if (allLeast <= Sizes.TEXT_WIDTH) {
                // Square roots: a novel beside a sentence does not squeeze it to one word a line.
                widths[c] = least[c] + (Sizes.TEXT_WIDTH - allLeast) * root(least, wished, c);
            } else {
                widths[c] = Math.min(least[c], cap(least));
            }
        }
        return widths;
    }

    /** The width at which the widest columns are cut, so that the others keep their words whole: found by halving. */
    private static double cap(double[] least) {
        double low = 0;
        double high = Sizes.TEXT_WIDTH;
        for (int step = 0; step < 40; step++) {
            double cap = (low + high) / 2;
            double sum = 0;
            for (double width : least) {
                sum += Math.min(width, cap);
            }
            if (sum > Sizes.TEXT_WIDTH) {
                high = cap;
            } else {
                low = cap;
            }
        }
        return low;
    }

    /** Which part of the room left a column takes: words before numbers, so that numbers stay near each other. */
    private static double slack(List<Column> columns, double[] wished, int column) {
        double words = 0;
        for (int c = 0; c < wished.length; c++) {
            words += columns.get(c).isNumber() ? 0 : wished[c];
        }
        if (words == 0) {
            return wished[column] / sum(wished);
        }
        return columns.get(column).isNumber() ? 0 : wished[column] / words;
    }

    private static double root(double[] least, double[] wished, int column) {
        double all = 0;
        for (int c = 0; c < least.length; c++) {
            all += Math.sqrt(wished[c] - least[c]);
        }
        return all == 0 ? 1.0 / least.length : Math.sqrt(wished[column] - least[column]) / all;
    }

    private static double sum(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        return sum;
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
