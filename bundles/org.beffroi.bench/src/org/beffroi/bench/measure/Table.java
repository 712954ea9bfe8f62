package org.beffroi.bench.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Sentence;

/** Rows under headings, as text of fixed width in one language. */
public record Table(Locale locale) {

    /** The lines of the table. */
    public List<String> lines(List<Row> rows) {
        List<List<String>> cells = new ArrayList<>();
        cells.add(List.of(
                say("table.measured"),
                say("table.ours"),
                say("table.theirs"),
                say("table.ratio"),
                say("table.tail"),
                say("table.target"),
                ""));
        for (Row row : rows) {
            cells.add(List.of(
                    row.what().in(locale),
                    figure(row.ours(), row.unit()),
                    figure(row.theirs(), row.unit()),
                    times(row.ratio()),
                    row.tail() > 0 ? times(row.tail()) : "",
                    target(row),
                    verdict(row)));
        }
        int[] widths = new int[cells.getFirst().size()];
        for (List<String> line : cells) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], line.get(i).length());
            }
        }
        List<String> lines = new ArrayList<>();
        for (List<String> line : cells) {
            lines.add(line(line, widths));
            if (lines.size() == 1) {
                lines.add("─".repeat(lines.getFirst().length()));
            }
        }
        return lines;
    }

    private static String line(List<String> cells, int[] widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String cell = cells.get(i);
            String space = " ".repeat(widths[i] - cell.length());
            boolean text = i == 0 || i == widths.length - 1;
            line.append(text ? cell + space : space + cell).append("  ");
        }
        return line.toString().stripTrailing();
    }

    private String target(Row row) {
        if (!row.target().isSet()) {
            return "";
        }
        return (row.target().atLeast() ? "≥ " : "≤ ") + times(row.target().bound());
    }

    private String verdict(Row row) {
        if (!row.target().isSet()) {
            return "";
        }
        return say(row.isMet() ? "table.met" : "table.missed");
    }

    private String times(double ratio) {
        return String.format(locale, ratio >= 20 ? "%.0f" : ratio >= 10 ? "%.1f" : "%.2f", ratio) + "\u00a0×";
    }

    private String figure(double value, String unit) {
        String shape = value >= 1000 ? "%,.0f" : value >= 10 ? "%.1f" : "%.3f";
        return String.format(locale, shape, value) + "\u00a0" + unit;
    }

    private String say(String key) {
        return Sentence.of(Table.class, key).in(locale);
    }
}
