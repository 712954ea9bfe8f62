package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.importing.TableFiles;

/** What a file held as rows of a table, the line that names the columns first, where one does. Without state. */
public final class FileTable {

    /** Signs with which a spreadsheet would begin a formula (CWE-1236). */
    private static final String FORMULA = "=+-@\t\r";

    private FileTable() {}

    /**
     * The rows. In a text, words that a spreadsheet would take for a formula have an apostrophe before them, which is no part of
     * them; a workbook knows what is a text.
     *
     * @param name of the file
     */
    public static List<List<String>> rows(String name, TableFiles.Read read) {
        boolean workbook = name.toLowerCase(Locale.ROOT).matches(".*\\.(ods|fods|xlsx)");
        List<List<String>> rows = new ArrayList<>();
        if (!read.columns().isEmpty()) {
            rows.add(read.columns());
        }
        for (List<String> row : read.rows()) {
            rows.add(workbook ? row : row.stream().map(FileTable::bare).toList());
        }
        return rows;
    }

    private static String bare(String cell) {
        boolean marked = cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
        return marked ? cell.substring(1) : cell;
    }
}
