package org.beffroi.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.documents.page.Markup;

/**
 * One page of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, section 9): labels in the reader's language, real numbers,
 * percentages and dates; every text is a text, never a formula. Rows are written as they come. Not for several threads.
 *
 * @param sheet what surrounds the rows
 * @param maxRows that a page holds, header included
 */
record OdsPage(Sheet sheet, int maxRows) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    /** Rows that are put together before they go out. */
    private static final int AT_ONCE = 200;

    /**
     * Writes the rows, and nothing after them.
     *
     * @param name of the page, which no other has
     * @throws Refusal if there are more than a page holds
     */
    void write(String name, Iterator<List<Object>> rows, OutputStream out) throws IOException {
        Markup xml = new Markup();
        begin(name, xml);
        int next = 1;
        while (rows.hasNext()) {
            if (next++ >= maxRows) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, OdsPage.class, "xlsx.too.many.rows", maxRows - 1);
            }
            row(rows.next(), xml);
            if (next % AT_ONCE == 0) {
                put(xml, out);
                xml = new Markup();
            }
        }
        put(xml.close("table:table").line(), out);
    }

    static void put(Markup xml, OutputStream out) throws IOException {
        out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void begin(String name, Markup xml) {
        List<Column> columns = sheet.columns();
        xml.open("table:table", "table:name", name).line();
        xml.leaf(
                        "table:table-column",
                        "table:style-name",
                        OdsStyles.WIDE,
                        "table:number-columns-repeated",
                        Integer.toString(Math.max(1, columns.size())))
                .line();
        xml.open("table:table-header-rows").open("table:table-row");
        columns.forEach(column -> text(xml, Cells.label(column), OdsStyles.HEAD));
        xml.close("table:table-row").close("table:table-header-rows").line();
    }

    private void row(List<Object> row, Markup xml) {
        xml.open("table:table-row");
        for (int c = 0; c < row.size(); c++) {
            value(xml, row.get(c), sheet.columns().get(c));
        }
        xml.close("table:table-row").line();
    }

    private void value(Markup xml, Object value, Column column) {
        String said = Cells.text(value, column, sheet);
        switch (value) {
            case null -> xml.leaf("table:table-cell");
            case Double none when !Double.isFinite(none) -> xml.leaf("table:table-cell");
            case Double share
            when column.kind() == Column.Kind.SHARE ->
                typed(xml, OdsStyles.SHARE, "percentage", "office:value", share.toString(), said);
            case Number number -> typed(xml, "", "float", "office:value", number.toString(), said);
            case LocalDate day -> typed(xml, OdsStyles.DAY, "date", "office:date-value", day.toString(), said);
            case Instant time ->
                typed(
                        xml,
                        OdsStyles.TIME,
                        "date",
                        "office:date-value",
                        TIME.format(LocalDateTime.ofInstant(time, sheet.zone())),
                        said);
            default -> text(xml, said, "");
        }
    }

    private static void typed(Markup xml, String style, String type, String attribute, String value, String said) {
        if (style.isEmpty()) {
            xml.open("table:table-cell", "office:value-type", type, attribute, value);
        } else {
            xml.open("table:table-cell", "table:style-name", style, "office:value-type", type, attribute, value);
        }
        xml.element("text:p", said).close("table:table-cell");
    }

    private static void text(Markup xml, String text, String style) {
        if (style.isEmpty()) {
            xml.open("table:table-cell", "office:value-type", "string");
        } else {
            xml.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        }
        new OdsText(xml).write(text);
        xml.close("table:table-cell");
    }
}
