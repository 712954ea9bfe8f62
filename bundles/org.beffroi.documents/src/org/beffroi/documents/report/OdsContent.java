package org.beffroi.documents.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Table;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.table.Cells;

/**
 * The pages of a report as {@code content.xml} of an OpenDocument spreadsheet (OpenDocument 1.3, part 3, section 9): real
 * numbers, percentages and dates; every text is a text, never a formula.
 *
 * @param report what is written
 */
record OdsContent(Report report) {

    private static final List<String> NAMESPACES = List.of("office", "table", "text", "style", "number");

    String xml() {
        Markup xml = new Markup();
        String[] head = new String[2 * NAMESPACES.size() + 4];
        for (int i = 0; i < NAMESPACES.size(); i++) {
            String name = NAMESPACES.get(i);
            String address = name.equals("number") ? "datastyle" : name;
            head[2 * i] = "xmlns:" + name;
            head[2 * i + 1] = "urn:oasis:names:tc:opendocument:xmlns:" + address + ":1.0";
        }
        head[head.length - 4] = "xmlns:fo";
        head[head.length - 3] = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";
        head[head.length - 2] = "office:version";
        head[head.length - 1] = "1.3";
        xml.declaration().open("office:document-content", head).line();
        styles(xml);
        xml.open("office:body").open("office:spreadsheet").line();
        Leaf.of(report).forEach(leaf -> page(leaf, xml));
        xml.close("office:spreadsheet").close("office:body").close("office:document-content");
        return xml.line().toString();
    }

    private void styles(Markup xml) {
        xml.open("office:automatic-styles").line();
        xml.open("style:style", "style:name", "wide", "style:family", "table-column");
        xml.open("style:table-column-properties", "style:column-width", "4.5cm").close("style:table-column-properties");
        xml.close("style:style").line();
        xml.open("style:style", "style:name", "head", "style:family", "table-cell");
        xml.open("style:text-properties", "fo:font-weight", "bold").close("style:text-properties");
        xml.close("style:style").line();
        xml.open("number:percentage-style", "style:name", "N1");
        xml.open("number:number", "number:decimal-places", "1", "number:min-integer-digits", "1")
                .close("number:number");
        xml.element("number:text", "%").close("number:percentage-style").line();
        dates(xml, "N2", false);
        dates(xml, "N3", true);
        cell(xml, "share", "N1");
        cell(xml, "day", "N2");
        cell(xml, "time", "N3");
        xml.close("office:automatic-styles").line();
    }

    private void dates(Markup xml, String name, boolean time) {
        List<String> order = report.locale().getLanguage().equals(Locale.FRENCH.getLanguage())
                ? List.of("day", "/", "month", "/", "year")
                : List.of("year", "-", "month", "-", "day");
        xml.open("number:date-style", "style:name", name);
        for (String part : order) {
            if (part.length() == 1) {
                xml.element("number:text", part);
            } else {
                xml.open("number:" + part, "number:style", "long").close("number:" + part);
            }
        }
        if (time) {
            xml.element("number:text", " ");
            xml.open("number:hours", "number:style", "long").close("number:hours");
            xml.element("number:text", ":");
            xml.open("number:minutes", "number:style", "long").close("number:minutes");
        }
        xml.close("number:date-style").line();
    }

    private static void cell(Markup xml, String name, String format) {
        xml.open("style:style", "style:name", name, "style:family", "table-cell", "style:data-style-name", format)
                .close("style:style")
                .line();
    }

    private void page(Leaf leaf, Markup xml) {
        Table table = leaf.table();
        xml.open("table:table", "table:name", leaf.name()).line();
        xml.open(
                        "table:table-column",
                        "table:style-name",
                        "wide",
                        "table:number-columns-repeated",
                        Integer.toString(table.columns().size()))
                .close("table:table-column")
                .line();
        xml.open("table:table-header-rows").open("table:table-row");
        table.columns().forEach(column -> text(xml, Cells.label(column), "head"));
        xml.close("table:table-row").close("table:table-header-rows").line();
        for (List<Object> row : table.cells()) {
            xml.open("table:table-row");
            for (int c = 0; c < row.size(); c++) {
                value(xml, row.get(c), table.columns().get(c));
            }
            xml.close("table:table-row").line();
        }
        xml.close("table:table").line();
    }

    private void value(Markup xml, Object value, Column column) {
        String said = Cells.text(value, column, Sheets.of(report, List.of(column), 0));
        switch (value) {
            case null -> xml.open("table:table-cell").close("table:table-cell");
            case Double none
            when !Double.isFinite(none) -> xml.open("table:table-cell").close("table:table-cell");
            case Double share
            when column.kind() == Column.Kind.SHARE ->
                typed(xml, "share", "percentage", "office:value", share.toString(), said);
            case Number number -> typed(xml, "", "float", "office:value", number.toString(), said);
            case LocalDate day -> typed(xml, "day", "date", "office:date-value", day.toString(), said);
            case Instant time ->
                typed(
                        xml,
                        "time",
                        "date",
                        "office:date-value",
                        DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss")
                                .format(LocalDateTime.ofInstant(
                                        time, report.basis().zone())),
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
        xml.element("text:p", text).close("table:table-cell");
    }
}
