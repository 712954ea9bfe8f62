package org.beffroi.workbench.viewer.model;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.limit.SpreadsheetFormula;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;

/**
 * A table as text with tabs between its cells, as spreadsheets take it from the clipboard: numbers bare, so that they stay
 * numbers, everything else as people read it.
 */
public final class TabbedText {

    private TabbedText() {}

    /** The rows of that order under their headings. */
    public static String of(Table table, RowOrder order, Cells cells) {
        StringBuilder text = new StringBuilder();
        line(text, table.columns().stream().map(cells::heading).toList());
        for (int row : order.rows()) {
            List<Object> values = table.rows().get(row).cells();
            List<String> words = new ArrayList<>();
            for (int i = 0; i < values.size(); i++) {
                words.add(cell(table.columns().get(i), values.get(i), cells));
            }
            line(text, words);
        }
        return text.toString();
    }

    private static String cell(Column column, Object value, Cells cells) {
        if (value == null || value instanceof Double number && number.isNaN()) {
            return "";
        }
        if (column.isNumber()) {
            // A spreadsheet reads the decimal sign of its own language.
            String bare = value.toString();
            return cells.language().isFrench() ? bare.replace('.', ',') : bare;
        }
        return neutral(cells.text(column, value));
    }

    /** What a spreadsheet would take for a formula begins with an apostrophe; breaks and tabs are spaces. */
    private static String neutral(String text) {
        String line = text.replaceAll("[\\t\\r\\n]+", " ");
        return SpreadsheetFormula.disarmed(line);
    }

    private static void line(StringBuilder text, List<String> cells) {
        text.append(String.join("\t", cells)).append('\n');
    }
}
