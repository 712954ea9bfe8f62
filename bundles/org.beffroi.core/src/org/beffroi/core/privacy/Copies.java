package org.beffroi.core.privacy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.beffroi.core.limit.OrdinaryFile;

/**
 * Looks through files that no erasure rewrites, copies that somebody left in the folder: as text of several encodings, and
 * within what is packed, three levels deep.
 *
 * <p>Bounded: {@value #LARGEST} bytes of a file and of all that it unpacks to. What is damaged or encrypted is looked at as
 * far as it can be read; for such a file and for a PDF only the name tells.
 *
 * @param speaks whether a text names the person
 */
record Copies(Predicate<String> speaks) {

    private static final int LARGEST = 64 << 20;
    private static final int DEPTH = 3;
    private static final List<Charset> CHARSETS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE);

    /** Whether the file, or a file packed in it, names her. */
    boolean name(Path file) throws IOException {
        try (InputStream in = OrdinaryFile.open(file)) {
            return name(in.readNBytes(LARGEST), DEPTH, new int[] {LARGEST});
        }
    }

    private boolean name(byte[] content, int depth, int[] left) {
        if (depth > 0 && begins(content, 'P', 'K')) {
            return inZip(content, depth, left);
        }
        if (depth > 0 && begins(content, 0x1f, 0x8b)) {
            return inGzip(content, depth, left);
        }
        return CHARSETS.stream().anyMatch(charset -> speaks.test(new String(content, charset)));
    }

    private static boolean begins(byte[] content, int first, int second) {
        return content.length > 3 && (content[0] & 0xff) == first && (content[1] & 0xff) == second;
    }

    private boolean inZip(byte[] content, int depth, int[] left) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null && left[0] > 0; entry = zip.getNextEntry()) {
                if (speaks.test(entry.getName().replaceAll("[-_./]+", " ")) || name(some(zip, left), depth - 1, left)) {
                    return true;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return false; // what could be read of it was looked through
        }
        return false;
    }

    /** Files of the archive are members one after the other, which this stream reads as one. */
    private boolean inGzip(byte[] content, int depth, int[] left) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return name(some(gzip, left), depth - 1, left);
        } catch (IOException damaged) {
            return false;
        }
    }

    /** What is packed, up to its end or to where it is damaged. */
    private static byte[] some(InputStream packed, int[] left) throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        try {
            for (int read = packed.read(buffer); read > 0 && left[0] > 0; read = packed.read(buffer)) {
                all.write(buffer, 0, read);
                left[0] -= read;
            }
        } catch (IOException damaged) {
            if (all.size() == 0) {
                throw damaged;
            }
        }
        return all.toByteArray();
    }
}
