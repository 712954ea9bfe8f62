package org.beffroi.documents.odt;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.document.Part;
import org.beffroi.core.result.Column;
import org.beffroi.documents.page.Said;

/** How wide the columns of a table are: by what is written in them. */
final class Widths {

    /** No column is narrower, in letters. */
    private static final int LEAST = 7;

    /** Beyond that a cell has several lines, in letters. */
    private static final int MOST = 40;

    /** Signs about as wide as two letters. */
    private static final String WIDE = "%→€@";

    private Widths() {}

    /** Letters of a table's type in the width of a page, with room between columns. */
    private static final int ROOM = 88;

    /** Shares of the whole, one per column: room for the longest word of each, and of what is left by what is written. */
    static List<Double> of(Part.TablePart table, Said said) {
        List<Integer> least = new ArrayList<>();
        List<Integer> wished = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            int word = longestWord(said.label(column)) + 2;
            int longest = longest(said.label(column)) + 1;
            for (List<Object> row : table.rows()) {
                String cell = said.cell(row.get(c), column);
                word = Math.max(word, longestWord(cell) + 1);
                longest = Math.max(longest, cell.length());
            }
            least.add(Math.clamp(word, LEAST, MOST));
            wished.add(Math.max(least.getLast(), Math.clamp(longest, LEAST, MOST)));
        }
        return shares(least, wished);
    }

    private static List<Double> shares(List<Integer> least, List<Integer> wished) {
        double needed = least.stream().mapToInt(Integer::intValue).sum();
        double whole = wished.stream().mapToInt(Integer::intValue).sum();
        // Where all wishes have room, or not even all words have, the whole is shared out as it comes.
        double more = whole <= ROOM ? 1 : needed >= ROOM ? 0 : (ROOM - needed) / (whole - needed);
        List<Double> letters = new ArrayList<>();
        for (int c = 0; c < least.size(); c++) {
            letters.add(least.get(c) + more * (wished.get(c) - least.get(c)));
        }
        double sum = letters.stream().mapToDouble(Double::doubleValue).sum();
        return letters.stream().map(count -> count / sum).toList();
    }

    /** A head may take two lines, a word not. */
    private static int longest(String label) {
        return Math.max((label.length() + 1) / 2, longestWord(label));
    }

    /** No-break spaces hold what stands on both sides together. */
    private static int longestWord(String text) {
        int longest = 0;
        for (String word : text.split("[ \\t\\n]+")) {
            longest = Math.max(
                    longest,
                    word.length()
                            + (int) word.chars()
                                    .filter(letter -> WIDE.indexOf(letter) >= 0)
                                    .count());
        }
        return longest;
    }
}
