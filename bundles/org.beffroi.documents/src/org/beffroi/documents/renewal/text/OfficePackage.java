package org.beffroi.documents.renewal.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.xml.HardenedXml;
import org.beffroi.core.xml.XmlLimits;
import org.w3c.dom.Document;

/**
 * The parts of an office file: a ZIP package (ODF 1.3, part 2, section 3; ECMA-376, part 2). Read with limits, since files
 * come from anywhere; written so that the same parts give the same bytes.
 *
 * <p>Not for several threads.
 */
public final class OfficePackage {

    private static final int MOST_PARTS = 20_000;
    private static final long LARGEST = ReadingLimits.DOCUMENT_BYTES;

    /** Unpacked bytes before their ratio to the packed ones means anything. */
    private static final long RATIO_FROM = 10L << 20;

    private static final int BLOCK = 1 << 16;
    private static final long EPOCH = 315_532_800_000L; // 1980-01-01, where the time of ZIP begins
    private static final String MIMETYPE = "mimetype";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private OfficePackage() {}

    /**
     * The parts of a file.
     *
     * @throws IOException if it is no package, or one made to fill the memory
     */
    public static OfficePackage read(byte[] file) throws IOException {
        OfficePackage read = new OfficePackage();
        long size = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = unpacked(zip, size, file.length);
                size += content.length;
                if (read.parts.size() >= MOST_PARTS) {
                    throw large();
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

    /** An entry, given up as soon as it is seen to be made to fill the memory. */
    private static byte[] unpacked(ZipInputStream zip, long before, long packed) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int read = zip.read(block); read >= 0; read = zip.read(block)) {
            content.write(block, 0, read);
            long size = before + content.size();
            if (size > LARGEST || size > RATIO_FROM && size / packed > ReadingLimits.DOCUMENT_RATIO) {
                throw large();
            }
        }
        return content.toByteArray();
    }

    private static Refusal large() {
        return Refusal.of(Refusal.Kind.TOO_LARGE, OfficePackage.class, "renewal.large", LARGEST >> 20);
    }

    /** A part, empty where there is none. */
    public Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name));
    }

    /** Names of all parts, in the order of the file. */
    public Iterable<String> names() {
        return parts.keySet();
    }

    /** Puts a part in the place of the one of that name, or at the end. */
    public void put(String name, byte[] content) {
        parts.put(name, content);
    }

    /**
     * A part as a tree of XML.
     *
     * @throws IOException if there is none, or it is no XML, or declares a document type
     */
    public Document tree(String name) throws IOException {
        byte[] part = parts.get(name);
        if (part == null) {
            throw new IOException("The package has no " + name);
        }
        return tree(part);
    }

    /** What is XML as a tree. */
    public static Document tree(byte[] part) throws IOException {
        return HardenedXml.tree(part, HardenedXml.Names.NAMESPACES, XmlLimits.OFFICE_PART);
    }

    /** Puts a tree in the place of a part. */
    public void put(String name, Document tree) {
        tree.setXmlStandalone(true);
        parts.put(name, HardenedXml.bytes(tree));
    }

    /** The file. */
    public byte[] write() throws IOException {
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
