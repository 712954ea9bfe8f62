package org.beffroi.sources.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * Finds the encoding of a text: by its byte order mark, else UTF-16 where every second byte is zero, else UTF-8 where every
 * byte fits, else Windows-1252.
 */
public final class Encodings {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 16;

    private Encodings() {}

    /**
     * The encoding of that name; {@code UTF-16} alone leaves the order of its bytes to the file.
     *
     * @throws Refusal if there is none
     */
    public static Charset named(String name, Content content) throws IOException {
        Charset named = named(name);
        if (!named.equals(StandardCharsets.UTF_16)) {
            return named;
        }
        try (InputStream in = content.open()) {
            Charset found = marked(in.readNBytes(BUFFER));
            return found == null ? named : found;
        }
    }

    /**
     * The encoding of that name.
     *
     * @throws Refusal if there is none
     */
    public static Charset named(String name) {
        try {
            return Charset.forName(name.strip());
        } catch (IllegalArgumentException e) {
            throw new Refusal(Sentence.of(Encodings.class, "encoding.unknown", name), e);
        }
    }

    /** Reads to the end, since one badly placed byte decides between UTF-8 and Windows-1252. */
    public static Charset of(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] head = in.readNBytes(BUFFER);
            Charset marked = marked(head);
            if (marked != null) {
                return marked;
            }
            Utf8Check check = new Utf8Check();
            boolean valid = check.accept(head, head.length);
            byte[] buffer = new byte[BUFFER];
            int read = head.length < BUFFER ? -1 : in.read(buffer);
            while (valid && read >= 0) {
                valid = check.accept(buffer, read);
                read = in.read(buffer);
            }
            return valid && check.complete() ? StandardCharsets.UTF_8 : WINDOWS;
        }
    }

    private static Charset marked(byte[] head) {
        if (head.length >= 2) {
            int first = (head[0] & 0xFF) << 8 | head[1] & 0xFF;
            if (first == 0xFEFF) {
                return StandardCharsets.UTF_16BE;
            }
            if (first == 0xFFFE) {
                return StandardCharsets.UTF_16LE;
            }
        }
        return zeros(head);
    }

    /** UTF-16 without a mark: in any text of Latin letters most of its high bytes are zero, and no low byte is. */
    private static Charset zeros(byte[] head) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i + 1 < head.length; i += 2) {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }
        int pairs = Math.max(1, head.length / 2);
        if (odd > pairs * 0.4 && even == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return even > pairs * 0.4 && odd == 0 ? StandardCharsets.UTF_16BE : null;
    }

    /** A text in UTF-8, byte after byte (Unicode 15, table 3-7). */
    private static final class Utf8Check {

        private int missing;
        private int low = 0x80;
        private int high = 0xBF;

        boolean accept(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                int b = bytes[i] & 0xFF;
                if (missing > 0) {
                    if (b < low || b > high) {
                        return false;
                    }
                    low = 0x80;
                    high = 0xBF;
                    missing--;
                } else if (b >= 0x80 && !lead(b)) {
                    return false;
                }
            }
            return true;
        }

        private boolean lead(int b) {
            if (b < 0xC2 || b > 0xF4) {
                return false;
            }
            missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            low = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            high = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            return true;
        }

        boolean complete() {
            return missing == 0;
        }
    }
}
