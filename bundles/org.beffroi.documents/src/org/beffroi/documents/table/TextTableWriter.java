package org.beffroi.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter;
import org.beffroi.core.result.text.TerminalText;
import org.osgi.service.component.annotations.Component;

/**
 * A table for eyes: labels, a rule, numbers at the right, texts wrapped so that it fits the terminal.
 *
 * <p>Where no terminal shows it, every cell is whole and on one line. The widths are those of the first thousand rows.
 */
@Component
@TableWriter.Info(id = "table")
public final class TextTableWriter implements TableWriter {

    private static final int SAMPLE = 1_000;
    private static final int MOST_LINES = 3;

    @Override
    public void write(Sheet sheet, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        List<List<Object>> sample = new ArrayList<>();
        while (rows.hasNext() && sample.size() < SAMPLE) {
            sample.add(rows.next());
        }
        int[] decimals = decimals(sheet, sample);
        List<List<String>> lines = new ArrayList<>();
        lines.add(sheet.columns().stream().map(Cells::label).toList());
        sample.forEach(row -> lines.add(texts(sheet, decimals, row)));
        TableLayout layout = TableLayout.of(sheet.columns(), lines, sheet.width());
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        write(sheet, layout, lines.getFirst(), text);
        text.write(rule(layout));
        for (List<String> line : lines.subList(1, lines.size())) {
            write(sheet, layout, line, text);
        }
        while (rows.hasNext()) {
            write(sheet, layout, texts(sheet, decimals, rows.next()), text);
        }
        text.flush();
    }

    /** As many decimals in each cell of a column as the one that needs most, so that units stand above units. */
    private static int[] decimals(Sheet sheet, List<List<Object>> sample) {
        int[] decimals = new int[sheet.columns().size()];
        for (List<Object> row : sample) {
            for (int c = 0; c < decimals.length; c++) {
                if (row.get(c) instanceof Double decimal && Double.isFinite(decimal)) {
                    decimals[c] = Math.max(decimals[c], Cells.decimals(decimal));
                }
            }
        }
        return decimals;
    }

    private static List<String> texts(Sheet sheet, int[] decimals, List<Object> row) {
        List<String> texts = new ArrayList<>();
        for (int c = 0; c < row.size(); c++) {
            Column column = sheet.columns().get(c);
            boolean aligned = column.kind() == Column.Kind.DECIMAL
                    && row.get(c) instanceof Double value
                    && Double.isFinite(value);
            String text = aligned
                    ? Cells.decimal((Double) row.get(c), decimals[c], sheet.locale())
                    : Cells.text(row.get(c), column, sheet);
            texts.add(TerminalText.harmless(text));
        }
        return texts;
    }

    private static String rule(TableLayout layout) {
        List<String> dashes = new ArrayList<>();
        for (int width : layout.widths()) {
            dashes.add("─".repeat(width));
        }
        return String.join(TableLayout.GAP, dashes) + "\n";
    }

    private static void write(Sheet sheet, TableLayout layout, List<String> line, Writer text) throws IOException {
        List<List<String>> cells = new ArrayList<>();
        int height = 1;
        for (int c = 0; c < line.size(); c++) {
            int width = layout.widths()[c];
            cells.add(lines(line.get(c), sheet.columns().get(c), width, sheet.width() > 0));
            height = Math.max(height, cells.get(c).size());
        }
        for (int part = 0; part < height; part++) {
            text.write(part(sheet.columns(), layout, cells, part));
        }
    }

    /** Of what stands before a word the end is read; other texts are wrapped. */
    private static List<String> lines(String cell, Column column, int width, boolean narrow) {
        if (!narrow) {
            return List.of(cell);
        } else if (column.kind() == Column.Kind.TEXT_BEFORE) {
            return List.of(TerminalText.tail(cell, Math.max(2, width)));
        }
        return TerminalText.wrap(cell, Math.max(2, width), MOST_LINES);
    }

    private static String part(List<Column> columns, TableLayout layout, List<List<String>> cells, int part) {
        List<String> padded = new ArrayList<>();
        for (int c = 0; c < cells.size(); c++) {
            String cell = part < cells.get(c).size() ? cells.get(c).get(part) : "";
            int width = layout.widths()[c];
            padded.add(
                    TableLayout.isAtTheEnd(columns.get(c))
                            ? TerminalText.padLeft(cell, width)
                            : TerminalText.padRight(cell, width));
        }
        return String.join(TableLayout.GAP, padded).stripTrailing() + "\n";
    }
}
