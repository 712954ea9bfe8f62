package org.beffroi.documents.page;

import java.util.List;
import org.beffroi.core.result.Column;

/**
 * How the columns of a table share the width of a text: what is short stays on one line, what is long takes the rest, and no
 * word is broken as long as there is room for all.
 *
 * @param columns in order
 * @param least the width of the widest word of each, with the room around it
 * @param wished the width that each would have on one line, with the room around it; never less than the least
 * @param room what they share, in the same unit
 */
public record ColumnShares(List<Column> columns, double[] least, double[] wished, double room) {

    /** How wide a text is that is not broken. */
    @FunctionalInterface
    public interface Letters {
        /** @param isHead whether it stands in the head of its column */
        double width(String text, boolean isHead);
    }

    /**
     * Those of some texts: room for the widest word of each column, and for the whole of numbers.
     *
     * @param cells rows of texts, the first of them the head
     * @param apart room between two columns
     */
    public static ColumnShares of(
            List<Column> columns, List<List<String>> cells, Letters letters, double apart, double room) {
        int count = columns.size();
        double[] least = new double[count];
        double[] wished = new double[count];
        for (int c = 0; c < count; c++) {
            for (int r = 0; r < cells.size(); r++) {
                String text = cells.get(r).get(c);
                double width = letters.width(text, r == 0);
                double word = r > 0 && columns.get(c).isNumber() ? width : widestWord(text, letters, r == 0);
                least[c] = Math.max(least[c], word);
                wished[c] = Math.max(wished[c], r == 0 ? word : width);
            }
            least[c] = Math.min(least[c] + apart, room / Math.min(count, 3));
            wished[c] = Math.max(wished[c] + apart, least[c]);
        }
        return new ColumnShares(columns, least, wished, room);
    }

    /** No-break spaces hold what stands on both sides together. */
    private static double widestWord(String text, Letters letters, boolean isHead) {
        double widest = 0;
        for (String word : text.split("[\\s&&[^\\u00A0\\u202F]]+")) {
            widest = Math.max(widest, letters.width(word, isHead));
        }
        return widest;
    }

    /** The width of each, together the room. */
    public double[] widths() {
        double allLeast = sum(least);
        double allWished = sum(wished);
        double[] widths = new double[least.length];
        for (int c = 0; c < widths.length; c++) {
            if (allWished <= room) {
                widths[c] = wished[c] + (room - allWished) * slack(c);
            } else if (allLeast <= room) {
                // Square roots: a novel beside a sentence does not squeeze it to one word a line.
                widths[c] = least[c] + (room - allLeast) * root(c);
            } else {
                widths[c] = Math.min(least[c], cap());
            }
        }
        return widths;
    }

    /** True where some word has to be broken. */
    public boolean isCramped() {
        return sum(least) > room;
    }

    /** The width at which the widest columns are cut, so that the others keep their words whole: found by halving. */
    private double cap() {
        double low = 0;
        double high = room;
        for (int step = 0; step < 40; step++) {
            double cap = (low + high) / 2;
            double sum = 0;
            for (double width : least) {
                sum += Math.min(width, cap);
            }
            if (sum > room) {
                high = cap;
            } else {
                low = cap;
            }
        }
        return low;
    }

    /** Which part of the room left a column takes: words before numbers, so that numbers stay near each other. */
    private double slack(int column) {
        double words = 0;
        for (int c = 0; c < wished.length; c++) {
            words += columns.get(c).isNumber() ? 0 : wished[c];
        }
        if (words == 0) {
            return wished[column] / sum(wished);
        }
        return columns.get(column).isNumber() ? 0 : wished[column] / words;
    }

    private double root(int column) {
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
}
