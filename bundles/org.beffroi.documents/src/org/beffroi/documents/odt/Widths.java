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

    private Widths() {}

    /** Shares of the whole, one per column. */
    static List<Double> of(Part.TablePart table, Said said) {
        List<Integer> letters = new ArrayList<>();
        for (int c = 0; c < table.columns().size(); c++) {
            Column column = table.columns().get(c);
            int longest = longest(said.label(column)) + 1;
            for (List<Object> row : table.rows()) {
                longest = Math.max(longest, said.cell(row.get(c), column).length());
            }
            letters.add(Math.clamp(longest, LEAST, MOST));
        }
        double whole = letters.stream().mapToInt(Integer::intValue).sum();
        return letters.stream().map(count -> count / whole).toList();
    }

    /** A head may take two lines, a word not. */
    private static int longest(String label) {
        int longest = (label.length() + 1) / 2;
        for (String word : label.split("[ \\t\\n]+")) {
            longest = Math.max(longest, word.length());
        }
        return longest;
    }
}
