package org.beffroi.documents.renewal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/**
 * The parts of an office file: a ZIP package (ODF 1.3, part 2, section 3; ECMA-376, part 2). Read with limits, since files
 * come from anywhere; written so that the same parts give the same bytes.
 *
 * <p>Not for several threads.
 */
final class OfficePackage {

    private static final int MOST_PARTS = 20_000;
    private static final long LARGEST = 512L << 20;
    private static final long EPOCH = 315_532_800_000L; // 1980-01-01, where the time of ZIP begins
    private static final String MIMETYPE = "mimetype";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficePackage() {}

    /**
     * The parts of a file.
     *
     * @throws IOException if it is no package, or one made to fill the memory
     */
    static OfficePackage read(byte[] file) throws IOException {
        OfficePackage read = new OfficePackage();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, LARGEST - size + 1));
                size += content.length;
                if (size > LARGEST || read.parts.size() >= MOST_PARTS) {
                    throw new IOException("The package is too large");
                }
                if (!entry.isDirectory()) {
                    read.parts.put(entry.getName(), content);
                }
            }
        } catch (IllegalArgumentException e) { // a name that is no text
            throw new IOException(e);
        }
        if (read.parts.isEmpty()) {
            throw new IOException("The file is no package");
        }
        return read;
    }

    /** A part, empty where there is none. */
    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Names of all parts, in the order of the file. */
    Iterable<String> names() {
        return parts.keySet();
    }

    /** Puts a part in the place of the one of that name, or at the end. */
    void put(String name, byte[] content) {
        parts.put(name, content);
    }

    /**
     * A part as a tree of XML.
     *
     * @throws IOException if there is none, or it is no XML, or declares a document type
     */
    Document tree(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("The package has no " + name);
        }
        return tree(part);
    }

    /** What is XML as a tree. */
    static Document tree(byte[] part) throws IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        try {
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Puts a tree in the place of a part. */
    void put(String name, Document tree) throws IOException {
        try {
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            Transformer plain = factory.newTransformer();
            plain.setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
            plain.setOutputProperty(OutputKeys.INDENT, "no");
            tree.setXmlStandalone(true);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            plain.transform(new DOMSource(tree), new StreamResult(out));
            parts.put(name, out.toByteArray());
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** The file. */
    byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            byte[] kind = parts.get(MIMETYPE);
            if (kind != null) {
                ZipEntry entry = entry(MIMETYPE);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(kind.length);
                CRC32 sum = new CRC32();
                sum.update(kind);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(kind);
                zip.closeEntry();
            }
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                if (!part.getKey().equals(MIMETYPE)) {
                    zip.putNextEntry(entry(part.getKey()));
                    zip.write(part.getValue());
                    zip.closeEntry();
                }
            }
        }
        return out.toByteArray();
    }

    private static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        // Local fields alone: the extended time would carry this machine's zone.
        entry.setTimeLocal(java.time.LocalDateTime.ofEpochSecond(EPOCH / 1000, 0, java.time.ZoneOffset.UTC));
        return entry;
    }
}
