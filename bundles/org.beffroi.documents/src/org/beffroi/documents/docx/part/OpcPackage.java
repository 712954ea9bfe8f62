package org.beffroi.documents.docx.part;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.beffroi.documents.page.Markup;
import org.beffroi.documents.report.Pinned;

/**
 * The files of a document, their types and what leads to them, as one zipped file (ECMA-376, part 2). Not for several threads.
 *
 * <p>In the order in which they came, as of one moment: the same files give the same bytes.
 */
public final class OpcPackage {

    private static final String TYPES = "http://schemas.openxmlformats.org/package/2006/content-types";
    private static final String RELATIONS = "application/vnd.openxmlformats-package.relationships+xml";

    private final Map<String, String> types = new LinkedHashMap<>();
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    /** Adds a file of XML. */
    public void add(String name, String type, String xml) {
        types.put(name, type);
        add(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** A file of XML that is there. */
    public String xml(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    /** Adds a file of another type than its ending says. */
    public void add(String name, String type, byte[] content) {
        types.put(name, type);
        add(name, content);
    }

    /** Puts other XML in the place of a file. */
    public void replace(String name, String xml) {
        files.put(name, xml.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a file whose type its ending says. */
    public void add(String name, byte[] content) {
        files.put(name, content);
    }

    /** Adds what a file leads to, if anything. */
    public void add(String folder, String name, Relations relations) {
        if (!relations.isEmpty()) {
            add(folder + "_rels/" + name + ".rels", relations.xml().getBytes(StandardCharsets.UTF_8));
        }
    }

    public void write(Pinned pinned, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, pinned.entry("[Content_Types].xml"), types().getBytes(StandardCharsets.UTF_8));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(zip, pinned.entry(file.getKey()), file.getValue());
        }
        zip.finish();
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] content) throws IOException {
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private String types() {
        Markup xml = new Markup().declaration().open("Types", "xmlns", TYPES).line();
        xml.leaf("Default", "Extension", "rels", "ContentType", RELATIONS).line();
        xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml")
                .line();
        xml.leaf("Default", "Extension", "png", "ContentType", "image/png").line();
        xml.leaf("Default", "Extension", "svg", "ContentType", "image/svg+xml").line();
        types.forEach((name, type) -> xml.leaf("Override", "PartName", "/" + name, "ContentType", type)
                .line());
        return xml.close("Types").line().toString();
    }
}
