package org.beffroi.documents.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.analysis.Report;
import org.beffroi.core.analysis.ReportWriter;
import org.osgi.service.component.annotations.Component;

/**
 * A spreadsheet in the open format that French administrations recommend to one another (OpenDocument 1.3, OASIS 2021; RGI
 * 2.0), with the same pages as {@link XlsxReportWriter} makes.
 */
@Component
@ReportWriter.Info(id = "ods", text = false)
public final class OdsReportWriter implements ReportWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.spreadsheet";

    /** OpenDocument 1.3, part 2, section 3.2. */
    private static final String MANIFEST = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<manifest:manifest xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\""
            + " manifest:version=\"1.3\">\n"
            + "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"" + TYPE
            + "\"/>\n"
            + "<manifest:file-entry manifest:full-path=\"content.xml\" manifest:media-type=\"text/xml\"/>\n"
            + "</manifest:manifest>\n";

    @Override
    public void write(Report report, int width, OutputStream out) throws IOException {
        Pinned pinned = new Pinned(report.basis().computed());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // First and not compressed, so that whoever looks at the first bytes knows the format (part 2, section 3.3).
        byte[] type = TYPE.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry first = pinned.entry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(type.length);
        first.setCrc(sum.getValue());
        put(zip, first, type);
        put(zip, pinned.entry("META-INF/manifest.xml"), MANIFEST.getBytes(StandardCharsets.UTF_8));
        put(zip, pinned.entry("content.xml"), new OdsContent(report).xml().getBytes(StandardCharsets.UTF_8));
        zip.finish();
        out.flush();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
