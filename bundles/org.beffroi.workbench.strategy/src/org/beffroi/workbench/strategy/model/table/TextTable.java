package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvRow.Quotation;
import org.beffroi.core.csv.CsvText;

/**
 * Cells as spreadsheets exchange them over the clipboard: one row a line, cells set apart by tabs; a cell that holds a tab, a line
 * break or a quotation mark at its beginning stands in quotation marks, doubled inside.
 *
 * @param rows of any length each
 */
public record TextTable(List<List<String>> rows) {

    private static final String FORMULA = "=+-@";

    public TextTable {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * Reads what a spreadsheet put on the clipboard: by the rules where all of it keeps them and every row has as many cells, else
     * as tolerantly as a file; empty where it cannot be read.
     */
    public static Optional<TextTable> read(String tabbed) {
        CsvText text = new CsvText(tabbed);
        List<CsvRow> strict = rows(text.rows('\t').byTheRules());
        boolean whole = strict.stream().allMatch(row -> row.quotation() == Quotation.SOUND)
                && strict.stream().map(row -> row.cells().size()).distinct().count() <= 1;
        List<CsvRow> taken = whole ? strict : rows(text.rows('\t'));
        boolean broken = taken.stream()
                .map(CsvRow::quotation)
                // A quotation mark that is never closed.
                .anyMatch(each -> each == Quotation.CUT || each == Quotation.TOO_LONG);
        return broken
                ? Optional.empty()
                : Optional.of(of(taken, text.text().lines().count()));
    }

    private static List<CsvRow> rows(CsvRecords all) {
        List<CsvRow> rows = new ArrayList<>();
        all.forEachRemaining(rows::add);
        return rows;
    }

    private static TextTable of(List<CsvRow> taken, long lines) {
        List<List<String>> rows = new ArrayList<>();
        long line = 1;
        for (CsvRow row : taken) {
            addEmpty(rows, row.line() - line);
            rows.add(row.cells().stream().map(TextTable::bare).toList());
            line = row.line() + row.lines();
        }
        // A spreadsheet ends its last line, which is no empty row.
        addEmpty(rows, lines + 1 - line);
        return new TextTable(rows);
    }

    /** An empty line is a row of one empty cell. */
    private static void addEmpty(List<List<String>> rows, long many) {
        for (long i = 0; i < many; i++) {
            rows.add(List.of(""));
        }
    }

    /** What the clipboard holds for spreadsheets and editors of text. */
    public String tabbed() {
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(quoted(row.get(i), row.size() == 1));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell, boolean alone) {
        String safe = safe(cell);
        boolean plain = safe.indexOf('\t') < 0
                && safe.indexOf('\n') < 0
                && safe.indexOf('\r') < 0
                && safe.indexOf('"') < 0
                // A line of nothing is no row to those who read it.
                && !(alone && safe.isEmpty());
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }

    /** The same as a table of HTML, for word processors and mails. */
    public String html() {
        StringBuilder text = new StringBuilder("<meta charset=\"utf-8\"><table>");
        for (List<String> row : rows) {
            text.append("<tr>");
            for (String cell : row) {
                text.append("<td>").append(escaped(safe(cell))).append("</td>");
            }
            text.append("</tr>");
        }
        return text.append("</table>").toString();
    }

    private static String escaped(String cell) {
        return cell.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\r\n", "<br>")
                .replace("\n", "<br>");
    }

    /** Words that a spreadsheet would take for a formula have an apostrophe before them (CWE-1236); numbers are numbers. */
    private static String safe(String cell) {
        return isFormula(cell.replaceFirst("^'+", "")) ? "'" + cell : cell;
    }

    private static String bare(String cell) {
        return cell.startsWith("'") && isFormula(cell.replaceFirst("^'+", "")) ? cell.substring(1) : cell;
    }

    private static boolean isFormula(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 && !cell.matches("[+-]?\\d[\\d.,]*");
    }

    /** The most cells that a row has. */
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
