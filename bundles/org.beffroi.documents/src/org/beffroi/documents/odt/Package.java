package org.beffroi.documents.odt;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.document.Document;
import org.beffroi.documents.odt.Node.Element;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.report.Pinned;

/** The files of a document in one (OpenDocument 1.3, part 2), in the order in which they are added. Not for several threads. */
public final class Package {

    private static final String MANIFEST = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    private final String type;
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** @param type media type of the whole */
    public Package(String type) {
        this.type = type;
    }

    /** Adds a file. */
    public void add(String path, byte[] file) {
        files.put(path, file);
    }

    void add(String path, Element root) {
        Markup xml = new Markup().declaration();
        root.write(xml);
        add(path, xml.line().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds the file that says title, author, dates and language of a document. */
    public void meta(Document document) {
        add("meta.xml", FileMeta.of(document));
    }

    void add(Map<String, byte[]> several) {
        several.keySet().stream().sorted().forEach(path -> add(path, several.get(path)));
    }

    /** Writes all as of one moment; the stream is flushed, not closed. */
    public void write(Instant moment, OutputStream out) throws IOException {
        Pinned pinned = new Pinned(moment);
        add("META-INF/manifest.xml", manifest());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // First and not compressed, so that whoever looks at the first bytes knows the format (part 2, section 3.3).
        byte[] kind = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(kind);
        ZipEntry first = pinned.entry("mimetype");
        first.setMethod(ZipEntry.STORED);
        first.setSize(kind.length);
        first.setCrc(sum.getValue());
        put(zip, first, kind);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(zip, pinned.entry(file.getKey()), file.getValue());
        }
        zip.finish();
        out.flush();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private Element manifest() {
        Element all = Element.of("manifest:manifest", "xmlns:manifest", MANIFEST, "manifest:version", "1.3");
        all.with(Element.of(
                "manifest:file-entry",
                "manifest:full-path",
                "/",
                "manifest:version",
                "1.3",
                "manifest:media-type",
                type));
        for (String path : files.keySet()) {
            all.with(Element.of(
                    "manifest:file-entry", "manifest:full-path", path, "manifest:media-type", mediaType(path)));
        }
        return all;
    }

    private static String mediaType(String path) {
        String end = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (end) {
            case "xml" -> "text/xml";
            case "svg" -> "image/svg+xml";
            case "jpg", "jpeg" -> "image/jpeg";
            case "png", "gif", "webp" -> "image/" + end;
            default -> "";
        };
    }
}
