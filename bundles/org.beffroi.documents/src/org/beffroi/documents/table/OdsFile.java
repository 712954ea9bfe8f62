package org.beffroi.documents.table;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.result.TableWriter.Sheet;
import org.beffroi.documents.page.Markup;

/**
 * A spreadsheet being written in the open format that French administrations recommend to one another (OpenDocument 1.3, OASIS 2021;
 * RGI 2.0): begun, then its pages, then ended. Not for several threads.
 */
public final class OdsFile {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** OpenDocument 1.3, part 2, section 3.2. */
    private static final String MANIFEST = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
            + " manifest:version=\"1.3\">\n"
            + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"" + TYPE
            + "\"/>\n"
            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n"
            + "</manifest:manifest>\n";

    private static final List<String> NAMESPACES = List.of("office", "table", "text", "style", "number");

    private final ZipOutputStream zip;
    private final int maxRows;

    OdsFile(OutputStream out, Locale locale, Function<String, ZipEntry> entries, int maxRows) throws IOException {
        this.zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        this.maxRows = maxRows;
        // First and not compressed, so that whoever looks at the first bytes knows the format (part 2, section 3.3).
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry first = entries.apply("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        put(first, type);
        put(entries.apply("META-INF/manifest.xml"), MANIFEST.getBytes(StandardCharsets.UTF_8));
        zip.putNextEntry(entries.apply("content.xml"));
        begin(locale);
    }

    /**
     * Begins one.
     *
     * @param out is neither flushed before the end nor ever closed
     * @param locale language of the people who will read it
     * @param entries the files inside, by name, with the moment at which they were made
     */
    public OdsFile(OutputStream out, Locale locale, Function<String, ZipEntry> entries) throws IOException {
        this(out, locale, entries, XlsxPage.MAX_ROWS);
    }

    private void put(ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private void begin(Locale locale) throws IOException {
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
        new OdsStyles(Cells.isFrench(locale)).write(xml);
        OdsPage.put(xml.open("office:body").open("office:spreadsheet").line(), zip);
    }

    /**
     * Adds a page.
     *
     * @param name of the page, which no other has
     * @throws org.beffroi.core.message.Refusal if there are more rows than a page holds
     */
    public void page(String name, Sheet sheet, Iterator<List<Object>> rows) throws IOException {
        new OdsPage(sheet, maxRows).write(name, rows, zip);
    }

    /** Ends it; the stream is flushed. */
    public void end() throws IOException {
        Markup xml = new Markup();
        xml.close("office:spreadsheet").close("office:body").close("office:document-content");
        OdsPage.put(xml.line(), zip);
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }
}
