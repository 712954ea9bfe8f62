package org.beffroi.dossier.privacy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.beffroi.core.file.WholeFile;
import org.beffroi.core.limit.OrdinaryFile;

/**
 * Looks through files that no erasure rewrites, copies that somebody left in the folder: as text of several encodings, and
 * within what is packed, three levels deep.
 *
 * <p>Bounded: {@value #LARGEST} bytes of a file and of all that it unpacks to. What is beyond, damaged, encrypted, or of a
 * format that is not read here (PDF, 7z, RAR, xz, bzip2) is looked at as far as it can be read, and told to be unread.
 *
 * @param speaks whether a text names the person
 */
record Copies(Predicate<String> speaks) {

    private static final int LARGEST = 64 << 20;
    private static final int DEPTH = 3;
    private static final List<Charset> CHARSETS = List.of(
            StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    /** How files begin that are packed or written in a way that is not read here: PDF, 7z, RAR, xz, bzip2. */
    private static final List<String> CLOSED =
            List.of("%PDF", "7z\u00BC\u00AF\u0027\u001C", "Rar!\u001A\u0007", "\u00FD7zXZ\u0000", "BZh");

    private static final Pattern ATTACHED =
            Pattern.compile("(?:UEsDB|H4sI)[A-Za-z0-9+/]{20,}+(?:\\r?\\n[A-Za-z0-9+/]++)*+={0,2}");

    /** What a file says of the person. */
    enum Said {
        NOTHING,
        /** Nothing in what could be read of it, and something could not. */
        UNREAD,
        NAME;

        Said and(Said other) {
            return compareTo(other) >= 0 ? this : other;
        }
    }

    /** What the file, or a file packed in it, says. */
    Said look(Path file) throws IOException {
        try (InputStream in = OrdinaryFile.open(file)) {
            byte[] content = in.readNBytes(LARGEST);
            Said said = look(content, DEPTH, new int[] {LARGEST});
            return said == Said.NOTHING && in.read() >= 0 ? Said.UNREAD : said;
        }
    }

    private Said look(byte[] content, int depth, int[] left) throws IOException {
        boolean zip = begins(content, "PK\u0003\u0004") || begins(content, "PK\u0005\u0006");
        boolean gzip = begins(content, "\u001F\u008B");
        if (depth > 0 && zip) {
            return inZip(content, depth, left);
        }
        if (depth > 0 && gzip) {
            return inGzip(content, depth, left);
        }
        for (Charset charset : CHARSETS) {
            if (speaks.test(new String(content, charset))) {
                return Said.NAME;
            }
        }
        boolean closed = zip || gzip || CLOSED.stream().anyMatch(start -> begins(content, start));
        Said attached = depth > 0 ? inAttachments(content, depth, left) : Said.NOTHING;
        return closed ? attached.and(Said.UNREAD) : attached;
    }

    /** Packed files within a mail or a page: they begin alike in Base64 too. */
    private Said inAttachments(byte[] content, int depth, int[] left) throws IOException {
        Said said = Said.NOTHING;
        Matcher m = ATTACHED.matcher(new String(content, StandardCharsets.ISO_8859_1));
        while (m.find() && said != Said.NAME && left[0] > 0) {
            byte[] attached = Base64.getMimeDecoder().decode(m.group().replaceAll("=.*", ""));
            left[0] -= attached.length;
            said = said.and(look(attached, depth - 1, left));
        }
        return said;
    }

    private static boolean begins(byte[] content, String start) {
        return content.length >= start.length()
                && new String(content, 0, start.length(), StandardCharsets.ISO_8859_1).equals(start);
    }

    /** By its directory, as programs read it; where that is damaged or locked, file by file as far as it goes. */
    private Said inZip(byte[] content, int depth, int[] left) throws IOException {
        Path file = WholeFile.temporary(".zip", out -> out.write(content));
        try (ZipFile zip = new ZipFile(file.toFile())) {
            Said said = Said.NOTHING;
            for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    said = said.and(entry(entry, in, depth, left));
                }
                if (said == Said.NAME || left[0] <= 0) {
                    return said.and(Said.UNREAD);
                }
            }
            return said;
        } catch (IOException | IllegalArgumentException damaged) {
            return inDamagedZip(content, depth, left);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private Said inDamagedZip(byte[] content, int depth, int[] left) {
        Said said = Said.UNREAD;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
            ZipEntry entry = zip.getNextEntry();
            while (entry != null && said != Said.NAME && left[0] > 0) {
                said = said.and(entry(entry, zip, depth, left));
                entry = zip.getNextEntry();
            }
        } catch (IOException | IllegalArgumentException damaged) {
            return said; // what could be read of it was looked through
        }
        return said;
    }

    private Said entry(ZipEntry entry, InputStream in, int depth, int[] left) throws IOException {
        boolean named = speaks.test(entry.getName().replaceAll("[-_./]+", " "));
        return named ? Said.NAME : some(in, depth, left);
    }

    /** Files of the archive are members one after the other, which this stream reads as one. */
    private Said inGzip(byte[] content, int depth, int[] left) {
        try (GZIPInputStream gzip = new GZIPInputStream(new ByteArrayInputStream(content))) {
            return some(gzip, depth, left);
        } catch (IOException damaged) {
            return Said.UNREAD;
        }
    }

    /** What is packed says, up to its end or to where it is damaged. */
    private Said some(InputStream packed, int depth, int[] left) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        Said whole = Said.NOTHING;
        try {
            int read = packed.read(buffer);
            while (read > 0 && left[0] > 0) {
                all.write(buffer, 0, read);
                left[0] -= read;
                read = packed.read(buffer);
            }
            whole = read > 0 ? Said.UNREAD : Said.NOTHING;
        } catch (IOException damaged) {
            whole = Said.UNREAD;
        }
        return look(all.toByteArray(), depth - 1, left).and(whole);
    }
}
