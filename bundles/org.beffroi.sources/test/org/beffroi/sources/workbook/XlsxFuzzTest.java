package org.beffroi.sources.workbook;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.message.Refusal;
import org.beffroi.sources.table.Beginning;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Format;
import org.beffroi.sources.table.Limits;
import org.beffroi.sources.table.Packed;
import org.beffroi.sources.table.RowsReading;
import org.beffroi.testing.fuzz.FuzzContract;

/**
 * Workbooks of Excel. An input is a part of one: its sheet, its shared strings, its styles or its list of sheets, by the root
 * that it names; the others are as they should be. Whole packages are {@link PackedFuzzTest}’s.
 */
class XlsxFuzzTest extends FuzzContract {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final Map<String, String> PARTS = Map.of(
            "[Content_Types].xml",
            "<Types xmlns=\"" + PACKAGE + "content-types\"><Default Extension=\"rels\""
                    + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>",
            "_rels/.rels",
            "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"a\" Type=\"" + RELATIONS
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
            "xl/_rels/workbook.xml.rels",
            "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"r1\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
            "xl/workbook.xml",
            "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                    + "\"><sheets><sheet name=\"F\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
            "xl/worksheets/sheet1.xml",
            "<worksheet xmlns=\"" + MAIN + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c></row>"
                    + "</sheetData></worksheet>",
            "xl/sharedStrings.xml",
            "<sst xmlns=\"" + MAIN + "\"><si><t>texte</t></si></sst>",
            "xl/styles.xml",
            "<styleSheet xmlns=\"" + MAIN + "\"><cellXfs count=\"1\"><xf numFmtId=\"0\"/></cellXfs></styleSheet>");

    XlsxFuzzTest() {
        super("xlsx");
    }

    @Override
    protected void read(byte[] input) throws IOException {
        Path file = Files.createTempFile("essai", ".xlsx");
        try {
            Files.write(file, workbook(input));
            for (Content content : Packed.contents(file, Limits.USUAL, new ArrayList<>())) {
                List<Beginning> sheets = WorkbookRows.beginnings(Format.XLSX, content);
                for (Beginning sheet : sheets) {
                    RowsReading.all(
                            () -> new WorkbookRows(Format.XLSX, content, sheet.sheet(), 1, 2), FuzzContract::told);
                }
            }
        } catch (Refusal refusal) {
            told(refusal.sentence());
        } finally {
            Files.delete(file);
        }
    }

    static byte[] workbook(byte[] input) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        PARTS.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        parts.put(part(new String(input, StandardCharsets.ISO_8859_1)), input);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String part(String text) {
        if (text.contains("<sst")) {
            return "xl/sharedStrings.xml";
        }
        if (text.contains("<styleSheet")) {
            return "xl/styles.xml";
        }
        return text.contains("<workbook") ? "xl/workbook.xml" : "xl/worksheets/sheet1.xml";
    }
}
