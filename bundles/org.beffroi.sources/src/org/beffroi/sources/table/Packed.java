package org.beffroi.sources.table;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/** Looks into files: what they hold is read as if it lay beside them. Limits keep an archive from filling the disk. */
public final class Packed {

    private static final Set<String> ENDINGS = Set.of(
            "csv", "tsv", "tab", "txt", "json", "ndjson", "jsonl", "js", "xlsx", "ods", "fods", "html", "htm", "srt",
            "vtt", "docx", "rtf", "pdf");

    /** Endings of pictures, which are kept where a mention names them. */
    private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg", "gif", "webp");

    /** Parts of a workbook that the library that reads it holds as a whole. */
    private static final Set<String> HELD = Set.of("xl/sharedStrings.xml", "xl/styles.xml", "xl/workbook.xml");

    private Packed() {}

    /**
     * The files of rows that a file on disk holds: itself, or those packed in it.
     *
     * @param passed told which files inside are passed over
     * @throws Refusal if the file cannot be read, breaks the limits, or holds nothing that could be rows
     */
    public static List<Content> contents(Path file, Limits limits, List<Sentence> passed) {
        try {
            byte[] head = head(OrdinaryFile.of(file));
            if (starts(head, 0x1F, 0x8B)) {
                return List.of(gzip(file, limits));
            }
            if (starts(head, 'P', 'K', 3, 4) || starts(head, 'P', 'K', 5, 6)) {
                return zip(file, limits, passed);
            }
            return List.of(
                    new Content(file, "", Files.size(file), modified(file), true, () -> Files.newInputStream(file)));
        } catch (IOException e) {
            throw Unreadable.refusal(file.getFileName(), e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(8);
        }
    }

    private static boolean starts(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (head[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static Instant modified(Path file) throws IOException {
        return Files.getLastModifiedTime(file).toInstant();
    }

    private static Content gzip(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        String name = file.getFileName().toString();
        return new Content(
                file,
                "",
                size,
                modified(file),
                false,
                () -> new LimitedStream(
                        new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)), 1 << 16),
                        name,
                        limits,
                        size));
    }

    private static List<Content> zip(Path file, Limits limits, List<Sentence> passed) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > limits.entries()) {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        Packed.class,
                        "archive.entries",
                        file.getFileName(),
                        zip.size(),
                        limits.entries());
            }
            if (zip.getEntry("[Content_Types].xml") != null && zip.getEntry("xl/workbook.xml") != null) {
                unpackedWithin(zip, file, limits);
                return List.of(new Content(
                        file, "", Files.size(file), modified(file), true, () -> Files.newInputStream(file)));
            }
            if (OdsPackage.isOpenDocument(zip) || OfficePackage.isDocument(zip)) {
                return List.of(new Content(
                        file, "", Files.size(file), modified(file), true, () -> Files.newInputStream(file)));
            }
            return entries(zip, file, limits, passed);
        }
    }

    private static List<Content> entries(ZipFile zip, Path file, Limits limits, List<Sentence> passed)
            throws IOException {
        List<Content> contents = new ArrayList<>();
        int pictures = 0;
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            String name = entry.getName();
            String last = name.substring(name.lastIndexOf('/') + 1);
            if (entry.isDirectory() || name.startsWith("__MACOSX/") || last.startsWith(".")) {
                continue;
            }
            String ending = last.substring(last.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            if (ENDINGS.contains(ending)) {
                contents.add(new Content(
                        file, name, entry.getSize(), modified(file), false, () -> open(file, name, limits)));
            } else if (PICTURES.contains(ending)) {
                pictures++;
            } else {
                passed.add(Sentence.of(Packed.class, "archive.passed.over", name, file.getFileName()));
            }
        }
        if (pictures > 0) {
            passed.add(Sentence.of(Packed.class, "archive.pictures", pictures, file.getFileName()));
        }
        if (contents.isEmpty()) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, Packed.class, "archive.nothing", file.getFileName());
        }
        return contents;
    }

    private static InputStream open(Path file, String name, Limits limits) throws IOException {
        ZipFile zip = new ZipFile(file.toFile());
        ZipEntry entry = zip.getEntry(name);
        InputStream in = new LimitedStream(
                zip.getInputStream(entry), file.getFileName() + " › " + name, limits, entry.getCompressedSize());
        return new FilterInputStream(in) {
            @Override
            public void close() throws IOException {
                super.close();
                zip.close();
            }
        };
    }

    /** Unpacks a workbook once into nothing, since the library that reads it knows no limits. */
    private static void unpackedWithin(ZipFile zip, Path file, Limits limits) throws IOException {
        long left = limits.bytes();
        for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
            Limits rest = new Limits(left, limits.ratio(), limits.entries());
            try (InputStream in = new LimitedStream(
                    zip.getInputStream(entry), file.getFileName().toString(), rest, entry.getCompressedSize())) {
                long size = in.transferTo(OutputStream.nullOutputStream());
                left -= size;
                if (HELD.contains(entry.getName()) && size > ReadingLimits.DOCUMENT_BYTES) {
                    throw Refusal.of(
                            Refusal.Kind.TOO_LARGE,
                            Packed.class,
                            "archive.too.big",
                            file.getFileName() + " › " + entry.getName(),
                            ReadingLimits.DOCUMENT_BYTES >> 20);
                }
            }
        }
    }
}
