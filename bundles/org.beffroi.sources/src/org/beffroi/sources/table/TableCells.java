package org.beffroi.sources.table;

import java.util.List;

/** The cells of one row of a table, by the names of its header. */
public final class TableCells implements Cells {

    private final Header header;
    private final List<String> values;
    private final char separator;

    public TableCells(Header header, List<String> values, char separator) {
        this.header = header;
        this.values = values;
        this.separator = separator;
    }

    @Override
    public List<String> all(String column) {
        int position = header.position(column);
        if (position < 0 || position >= values.size() || values.get(position).isBlank()) {
            return List.of();
        }
        return List.of(values.get(position));
    }

    @Override
    public String raw() {
        return line(values, separator);
    }

    /** Cells as one line of CSV (RFC 4180), quoted where they need it. */
    public static String line(List<String> values, char separator) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                line.append(separator);
            }
            String value = values.get(i);
            boolean quoted = value.indexOf(separator) >= 0
                    || value.indexOf('"') >= 0
                    || value.indexOf('\n') >= 0
                    || value.indexOf('\r') >= 0;
            line.append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
        }
        return line.toString();
    }
}
