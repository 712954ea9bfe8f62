package org.beffroi.sources.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.beffroi.core.limit.ReadingLimits;
import org.beffroi.core.message.Refusal;

/**
 * Looks whether a PDF was made to fill the memory, before the library that reads it unpacks anything: it knows no limits. Each
 * packed part is unpacked into nothing (ISO 32000-1, section 7.4).
 */
final class PdfBounds {

    private static final long LARGEST_FILE = 1L << 30;
    private static final int LARGEST_LZW = 1 << 20;
    private static final int DICTIONARY = 2_048;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PACKED = Pattern.compile("/(?:FlateDecode|Fl)\\b");
    private static final Pattern LZW = Pattern.compile("/(?:LZWDecode|LZW)\\b");

    private final ByteBuffer file;
    private final String name;

    private PdfBounds(ByteBuffer file, String name) {
        this.file = file;
        this.name = name;
    }

    /**
     * Makes sure that no part of a file grows beyond what a document may.
     *
     * @param name what it is called in a refusal
     * @throws Refusal if one does, or the file is larger than 1 GB
     */
    static void check(Path path, String name) throws IOException {
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            if (channel.size() > LARGEST_FILE) {
                throw Refusal.of(PdfBounds.class, "file.pdf.large", name, LARGEST_FILE >> 20);
            }
            new PdfBounds(channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size()), name).parts();
        }
    }

    private void parts() {
        int at = 0;
        while (at + STREAM.length < file.limit()) {
            if (begins(at)) {
                at += STREAM.length;
                String dictionary = dictionary(at - STREAM.length);
                long packed = PACKED.matcher(dictionary).results().count();
                if (packed > 1 || LZW.matcher(dictionary).find() && rawLength(at) > LARGEST_LZW) {
                    throw grows();
                }
                at += packed == 1 ? unpacked(data(at)) : 0;
            } else {
                at++;
            }
        }
    }

    /** Whether {@code stream} stands here, and not {@code endstream}. */
    private boolean begins(int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file.get(at + i) != STREAM[i]) {
                return false;
            }
        }
        return at == 0 || file.get(at - 1) != 'd';
    }

    private String dictionary(int end) {
        byte[] before = new byte[Math.min(DICTIONARY, end)];
        file.get(end - before.length, before);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj")));
    }

    private int data(int at) {
        int data = at;
        while (data < file.limit() && (file.get(data) == '\r' || file.get(data) == '\n' || file.get(data) == ' ')) {
            data++;
        }
        return data;
    }

    private int rawLength(int from) {
        for (int at = from; at + STREAM.length < file.limit(); at++) {
            if (file.get(at) == 's' && file.get(at - 1) == 'd' && file.get(at + 5) == 'm') {
                return at - from;
            }
        }
        return file.limit() - from;
    }

    /** Unpacks from there into nothing; what is no packed part ends at once. */
    private int unpacked(int from) {
        Inflater inflater = new Inflater();
        byte[] nothing = new byte[1 << 16];
        try {
            inflater.setInput(file.slice(from, file.limit() - from));
            long size = 0;
            while (!inflater.finished() && !inflater.needsInput() && !inflater.needsDictionary()) {
                size += inflater.inflate(nothing);
                if (size > ReadingLimits.DOCUMENT_BYTES) {
                    throw grows();
                }
            }
            return (int) inflater.getBytesRead();
        } catch (DataFormatException e) {
            return 0; // encrypted, or damaged: the reader tells
        } finally {
            inflater.end();
        }
    }

    private Refusal grows() {
        return Refusal.of(PdfBounds.class, "file.pdf.grows", name, ReadingLimits.DOCUMENT_BYTES >> 20);
    }
}
