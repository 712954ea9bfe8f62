package org.beffroi.analyses.frame;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;

/**
 * The values of a column with a small vocabulary, read once: a scan of a million rows then looks them up in a list rather than
 * in the archive.
 *
 * @param column its number
 * @param values by their codes
 */
public record ColumnValues(int column, List<String> values) {

    public ColumnValues {
        values = List.copyOf(values);
    }

    /** Those of a column of codes. */
    public static ColumnValues of(Columns columns, int column) {
        List<String> values = new ArrayList<>();
        for (int code = 0; code < columns.codes(column); code++) {
            values.add(columns.value(column, code));
        }
        return new ColumnValues(column, values);
    }

    /** The value of a row, the first of several; empty where it has none. */
    public String of(Row row) {
        int code = row.code(column);
        return code < 0 ? "" : values.get(code);
    }
}
