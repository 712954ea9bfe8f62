package org.beffroi.observatory.directory;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.beffroi.core.csv.CsvText;
import org.beffroi.core.message.Refusal;

/**
 * The files of a directory as they come out of what they are packed in: {@code .tar.bz2}, {@code .tar.gz}, {@code .gz},
 * {@code .bz2}, {@code .zip}, or nothing. What it is packed in is told by its first bytes, not by its name.
 */
final class PackedFile {

    /** The most bytes that are unpacked: thirty times what the whole national directory is. */
    private static final long MOST = 8L << 30;

    private static final int TAR_MAGIC_AT = 257;
    private static final int LOOK = 512;

    /** Takes the files out of a packed one. */
    @FunctionalInterface
    interface Reader {
        /**
         * @param name of the file inside, or of the whole
         * @param content need not be read to its end nor closed
         */
        void read(String name, InputStream content) throws IOException;
    }

    private PackedFile() {}

    /**
     * Hands over each file of a table or of records, one after the other.
     *
     * @param packed read from its first byte; closing it is left to the caller
     */
    static void read(Path path, InputStream packed, Reader reader) throws IOException {
        BufferedInputStream in = new BufferedInputStream(packed, 1 << 16);
        byte[] head = head(in);
        if (head.length > 2 && head[0] == 'B' && head[1] == 'Z' && head[2] == 'h') {
            unpacked(path, new BlockStream(in, Runtime.getRuntime().availableProcessors()), reader);
        } else if (head.length > 1 && (head[0] & 0xFF) == 0x1F && (head[1] & 0xFF) == 0x8B) {
            unpacked(path, new AheadStream(() -> new GZIPInputStream(in, 1 << 16)), reader);
        } else if (head.length > 3 && head[0] == 'P' && head[1] == 'K' && !isWorkbook(path)) {
            zipped(in, reader);
        } else {
            contained(path, in, reader);
        }
    }

    /** Whether a file is a workbook, which is packed too but read by those who know its sheets. */
    static boolean isWorkbook(Path path) {
        String name = path.getFileName().toString().toLowerCase(Locale.ROOT);
        return name.endsWith(".xlsx") || name.endsWith(".ods") || name.endsWith(".xlsm");
    }

    private static void unpacked(Path path, InputStream unpacking, Reader reader) throws IOException {
        try (InputStream ahead = unpacking) {
            BufferedInputStream content = new BufferedInputStream(new Bounded(ahead), 1 << 16);
            contained(path, content, reader);
            // Its end too: whether the packing is sound, and what the file's checksum is.
            content.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void contained(Path path, BufferedInputStream in, Reader reader) throws IOException {
        byte[] head = head(in);
        if (head.length < TAR_MAGIC_AT + 5
                || !"ustar".equals(new String(head, TAR_MAGIC_AT, 5, StandardCharsets.US_ASCII))) {
            String name = path.getFileName().toString();
            CsvText.requireText(head, name);
            reader.read(name, in);
            return;
        }
        TarArchiveInputStream tar = new TarArchiveInputStream(in);
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            if (entry.isFile() && isRead(entry.getName())) {
                reader.read(entry.getName(), tar);
            }
        }
    }

    private static void zipped(InputStream in, Reader reader) throws IOException {
        ZipInputStream zip = new ZipInputStream(in);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (!entry.isDirectory() && isRead(entry.getName())) {
                reader.read(entry.getName(), new Bounded(zip));
            }
        }
    }

    private static boolean isRead(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        boolean hidden = lower.startsWith("__macosx") || lower.contains("/.") || lower.startsWith(".");
        return !hidden
                && (lower.endsWith(".json")
                        || lower.endsWith(".ndjson")
                        || lower.endsWith(".jsonl")
                        || lower.endsWith(".csv"));
    }

    private static byte[] head(BufferedInputStream in) throws IOException {
        in.mark(LOOK);
        byte[] head = in.readNBytes(LOOK);
        in.reset();
        return head;
    }

    /** A stream that refuses to be endless. */
    private static final class Bounded extends FilterInputStream {

        private long read;

        Bounded(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int many = super.read(into, offset, length);
            count(many);
            return many;
        }

        private void count(int many) {
            read += Math.max(0, many);
            if (read > MOST) {
                throw Refusal.of(Refusal.Kind.TOO_LARGE, PackedFile.class, "directory.too.large", MOST >> 30);
            }
        }

        @Override
        public void close() {
            // The next file of a zip is behind it; whoever opened the whole closes it.
        }
    }
}
