package org.beffroi.sources.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks made by hand, down to their markup. */
public final class Workbooks {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";

    private Workbooks() {}

    /**
     * A workbook of Office Open XML with one sheet.
     *
     * @param sheet what stands in it
     * @param texts shared ones, in elements {@code si}
     */
    public static byte[] xlsx(String sheet, String texts) {
        return xlsx("<sheet name=\"F\" sheetId=\"1\" r:id=\"r1\"/>", Map.of("sheet1", sheet), texts);
    }

    /** A workbook of several sheets, by their parts, which are named {@code r1}, {@code r2}. */
    public static byte[] xlsx(String names, Map<String, String> sheets, String texts) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>");
        StringBuilder references = new StringBuilder();
        sheets.forEach((part, text) -> {
            parts.put("xl/worksheets/" + part + ".xml", "<worksheet xmlns=\"" + MAIN + "\">" + text + "</worksheet>");
            references
                    .append("<Relationship Id=\"r")
                    .append(part.substring("sheet".length()))
                    .append("\" Type=\"")
                    .append(RELATIONS)
                    .append("/worksheet\" Target=\"worksheets/")
                    .append(part)
                    .append(".xml\"/>");
        });
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"" + PACKAGE + "\">" + references + "</Relationships>");
        parts.put(
                "xl/workbook.xml",
                "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS + "\"><sheets>" + names
                        + "</sheets></workbook>");
        parts.put("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + texts + "</sst>");
        parts.put(
                "xl/styles.xml",
                "<styleSheet xmlns=\"" + MAIN
                        + "\"><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"22\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>");
        return zipped(parts);
    }

    private static byte[] zipped(Map<String, String> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A cell of words. */
    public static String words(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** A row of words. */
    public static String row(int number, String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<row r=\"" + number + "\" " + attributes + ">");
        for (int i = 0; i < cells.length; i++) {
            String place = "" + (char) ('A' + i) + number;
            row.append(cells[i].startsWith("<") ? cells[i] : cells[i].isEmpty() ? "" : words(place, cells[i]));
        }
        return row.append("</row>").toString();
    }

    /** Hidden rows, merged cells, errors, texts that are not there, rows before the names of the columns. */
    public static byte[] doubtful() {
        return xlsx(
                "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>"
                        + row(1, "", "Export")
                        + row(2, "", "ancien", "2026-01-01", "x", "y")
                        + row(3, "", "date", "auteur", "texte", "url")
                        + row(4, "hidden=\"1\"", "2026-03-01", "Anne", "un", "https://a.example/1")
                        + row(5, "hidden=\"1\"", "2026-03-02", "Bob", "deux", "https://a.example/2")
                        + row(6, "", "2026-03-03", "<c r=\"B6\" t=\"e\"><v>#REF!</v></c>", "trois")
                        + row(7, "", "2026-03-04", "<c r=\"B7\" t=\"s\"><v>7</v></c>", "quatre")
                        + row(8, "", "2026-03-05", "Zoé", "cinq", "https://a.example/5")
                        + row(9, "", "2026-03-06", "", "six", "https://a.example/6")
                        + row(10, "", "<c r=\"A10\" t=\"e\"><v>#N/A</v></c>")
                        + "</sheetData><mergeCells><mergeCell ref=\"A1:D1\"/><mergeCell ref=\"B8:B9\"/></mergeCells>",
                "<si><t>texte</t></si>");
    }

    /** A flat spreadsheet of OpenDocument. */
    public static String flat(String sheets) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<office:document"
                + " office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\" xmlns:office=\"" + OASIS
                + "office:1.0\" xmlns:style=\"" + OASIS + "style:1.0\" xmlns:table=\"" + OASIS
                + "table:1.0\" xmlns:text=\"" + OASIS + "text:1.0\""
                + " xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
                + "<office:automatic-styles><style:style style:name=\"ta2\" style:family=\"table\">"
                + "<style:table-properties table:display=\"false\"/></style:style></office:automatic-styles>"
                + "<office:body><office:spreadsheet>" + sheets
                + "</office:spreadsheet></office:body></office:document>";
    }

    /** A row of OpenDocument; a cell that begins with a bracket is markup. */
    public static String line(String attributes, String... cells) {
        StringBuilder row = new StringBuilder("<table:table-row " + attributes + ">");
        for (String cell : cells) {
            row.append(
                    cell.startsWith("<")
                            ? cell
                            : "<table:table-cell office:value-type=\"string\"><text:p>" + cell
                                    + "</text:p></table:table-cell>");
        }
        return row.append("</table:table-row>").toString();
    }

    /** The same as {@link #doubtful()}. */
    public static String doubtfulFlat() {
        String error = "<table:table-cell office:value-type=\"string\" office:string-value=\"\""
                + " calcext:value-type=\"error\"><text:p>#REF!</text:p></table:table-cell>";
        String plain =
                "<table:table-cell table:formula=\"of:=1/0\" office:value-type=\"string\"><text:p>Err:502</text:p>"
                        + "</table:table-cell>";
        return flat("<table:table table:name=\"F\"><table:table-column table:number-columns-repeated=\"2\"/>"
                + "<table:table-column table:visibility=\"collapse\"/>"
                + line("", "Export")
                + line("", "ancien", "2026-01-01", "x", "y")
                + line("", "date", "auteur", "texte", "url")
                + line("table:visibility=\"collapse\"", "2026-03-01", "Anne", "un", "https://a.example/1")
                + line("table:visibility=\"filter\"", "2026-03-02", "Bob", "deux", "https://a.example/2")
                + line("", "2026-03-03", error, "trois")
                + line("", "2026-03-04", plain, "quatre")
                + line(
                        "",
                        "2026-03-05",
                        "<table:table-cell table:number-rows-spanned=\"2\"><text:p>Zoé</text:p></table:table-cell>",
                        "cinq")
                + line("", "2026-03-06", "<table:covered-table-cell/>", "six")
                + line("", error)
                + "</table:table>");
    }
}
