package org.beffroi.bench.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of cells as text of fixed width: the first column to the left, the others to the right.
 *
 * @param rows the headings first, all of one length
 */
public record Columns(List<List<String>> rows) {

    /** The lines, one under the headings. */
    public List<String> lines() {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String space = " ".repeat(widths[i] - row.get(i).length());
                line.append(i == 0 ? row.get(i) + space : space + row.get(i)).append("  ");
            }
            lines.add(line.toString().stripTrailing());
            if (lines.size() == 1) {
                lines.add("─".repeat(lines.getFirst().length()));
            }
        }
        return lines;
    }
}
