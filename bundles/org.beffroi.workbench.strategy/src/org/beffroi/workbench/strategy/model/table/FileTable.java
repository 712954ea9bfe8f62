package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.importing.TableFiles;
import org.beffroi.core.limit.SpreadsheetFormula;

/** What a file held as rows of a table, the line that names the columns first, where one does. Without state. */
public final class FileTable {

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
            rows.add(workbook ? row : row.stream().map(SpreadsheetFormula::bare).toList());
        }
        return rows;
    }
}
