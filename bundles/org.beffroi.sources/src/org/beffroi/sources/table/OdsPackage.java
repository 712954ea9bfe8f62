package org.beffroi.sources.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.message.Refusal;

/**
 * The files inside an OpenDocument (OpenDocument 1.3, part 2), of which only those that tell what it is and hold its cells are ever
 * unpacked. They are found by name: whether {@code mimetype} comes first, or at all, is left to the programs that wrote it.
 */
public final class OdsPackage {

    private static final String TYPE = "mimetype";
    private static final String CONTENT = "content.xml";
    private static final String MANIFEST = "META-INF/manifest.xml";

    /** What LibreOffice puts the whole document into when it encrypts it (from version 24.8, OpenDocument 1.4). */
    private static final String ENCRYPTED = "encrypted-package";

    /** What the names of entries of Office Open XML begin with. */
    private static final List<String> OFFICE = List.of("[Content_Types].xml", "_rels/", "docProps/", "xl/");

    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";
    private static final String SPREADSHEET = OPEN_DOCUMENT + "spreadsheet";

    /** Bytes of a manifest that are looked at; it names each picture of the document. */
    private static final int MANIFEST_BYTES = 1 << 22;

    private OdsPackage() {}

    /** Whether a zipped file holds an OpenDocument, of whatever kind, rather than a workbook of Office Open XML. */
    static boolean isOpenDocument(ZipFile zip) {
        boolean office = zip.getEntry("[Content_Types].xml") != null;
        boolean content = zip.getEntry(CONTENT) != null || zip.getEntry(ENCRYPTED) != null;
        return !office && content && (zip.getEntry(TYPE) != null || zip.getEntry(MANIFEST) != null);
    }

    /**
     * The same of zipped bytes: told by their first entry where it is one that only one of them has, else by all entries.
     *
     * @param head the first bytes, as Latin-1
     */
    static boolean isOpenDocument(Content content, String head) throws IOException {
        String first = firstEntry(head);
        if (first.equals(TYPE) || OFFICE.stream().anyMatch(first::startsWith)) {
            return first.equals(TYPE);
        }
        Path file = content.plain() ? content.file() : unpacked(content);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return isOpenDocument(zip);
        } finally {
            if (!content.plain()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The name in the first local header (PKWARE, APPNOTE.TXT 6.3.10, section 4.3.7). */
    private static String firstEntry(String head) {
        if (head.length() < 30) {
            return "";
        }
        int end = 30 + head.charAt(26) + (head.charAt(27) << 8);
        return head.substring(30, Math.min(end, head.length()));
    }

    /**
     * The cells of a spreadsheet: {@code content.xml}, or the whole of a file that is not packed ({@code .fods}). Closing the stream
     * drops what had to be unpacked to read it.
     *
     * @throws Refusal if it is encrypted, another kind of OpenDocument, or unpacks to more than the limits allow
     */
    public static InputStream open(Content content) throws IOException {
        if (!isZip(content)) {
            return new BufferedInputStream(content.open());
        }
        if (content.plain()) {
            return open(content, content.file(), Optional.empty());
        }
        Path file = unpacked(content);
        try {
            return open(content, file, Optional.of(file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static Path unpacked(Content content) throws IOException {
        return WholeFile.temporary(".ods", out -> {
            try (InputStream in = content.open()) {
                in.transferTo(out);
            }
        });
    }

    private static boolean isZip(Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new String(in.readNBytes(2), StandardCharsets.ISO_8859_1).equals("PK");
        }
    }

    private static InputStream open(Content content, Path file, Optional<Path> temporary) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        try {
            ZipEntry cells = cells(zip, content);
            InputStream in = new LimitedStream(
                    zip.getInputStream(cells), content.name(), Limits.USUAL, cells.getCompressedSize());
            return new FilterInputStream(new BufferedInputStream(in)) {
                @Override
                public void close() throws IOException {
                    super.close();
                    zip.close();
                    if (temporary.isPresent()) {
                        Files.deleteIfExists(temporary.get());
                    }
                }
            };
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipEntry cells(ZipFile zip, Content content) throws IOException {
        String manifest = text(zip, MANIFEST, MANIFEST_BYTES);
        if (zip.getEntry(ENCRYPTED) != null || manifest.contains("encryption-data")) {
            throw Refusal.of(Refusal.Kind.NOT_ALLOWED, OdsPackage.class, "file.encrypted", content.name());
        }
        String type = text(zip, TYPE, 200).strip();
        ZipEntry cells = zip.getEntry(CONTENT);
        boolean another = type.startsWith(OPEN_DOCUMENT) && !type.startsWith(SPREADSHEET);
        if (another || cells == null || cells.isDirectory()) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, OdsPackage.class, "file.opendocument", content.name());
        }
        return cells;
    }

    private static String text(ZipFile zip, String name, int limit) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null || entry.isDirectory()) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(limit), StandardCharsets.UTF_8);
        }
    }
}
