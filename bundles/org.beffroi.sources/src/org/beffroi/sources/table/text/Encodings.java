package org.beffroi.sources.table.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Noted;
import org.beffroi.sources.table.Place;

/**
 * Finds the encoding of a text: by its byte order mark, else UTF-16 where every second byte is zero, else UTF-8 where the
 * accents fit, damaged ones apart, else Windows-1252, or an older one where French shows only there.
 */
public final class Encodings {

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
            throw new Refusal(Refusal.Kind.UNSUPPORTED, Sentence.of(Encodings.class, "encoding.unknown", name), e);
        }
    }

    /**
     * How a text is written, and what of it cannot be so.
     *
     * @param bad the lines on which signs cannot be read, 1 is the first of the file
     * @param cut whether the file ends inside a sign
     * @param nuls the lines on which zero bytes stand, which no text has
     * @param mixed the first line with accents of UTF-8 in a text that is read as an older encoding, 0 where none has any
     */
    public record Found(Charset charset, List<Long> bad, boolean cut, List<Long> nuls, long mixed) {

        public Found {
            bad = List.copyOf(bad);
            nuls = List.copyOf(nuls);
        }

        /** A text that is written so without doubt. */
        static Found certain(Charset charset) {
            return new Found(charset, List.of(), false, List.of(), 0);
        }

        /** What a reader should know of it. */
        public List<Sentence> warnings(Content content) {
            List<Sentence> warnings = new ArrayList<>();
            if (!bad.isEmpty()) {
                warnings.add(
                        Sentence.of(Encodings.class, "encoding.damaged", content.name(), bad.size(), bad.getFirst()));
            }
            if (cut) {
                warnings.add(Sentence.of(Encodings.class, "encoding.cut", content.name()));
            }
            if (!nuls.isEmpty()) {
                warnings.add(
                        Sentence.of(Encodings.class, "encoding.nul", content.name(), nuls.size(), nuls.getFirst()));
            }
            if (mixed > 0) {
                warnings.add(Sentence.of(Encodings.class, "encoding.mixed", content.name(), charset.name(), mixed));
            }
            if (Legacy.RARE.contains(charset)) {
                warnings.add(Sentence.of(Encodings.class, "encoding.guessed", content.name(), charset.name()));
            }
            return warnings;
        }

        /** The same line by line. */
        public List<Noted> noted(Content content) {
            Sentence damaged = Sentence.of(Encodings.class, "row.damaged");
            Sentence zeros = Sentence.of(Encodings.class, "row.nul");
            return Stream.concat(
                            bad.stream().map(line -> new Noted(new Place(content.entry(), line), damaged, "")),
                            nuls.stream().map(line -> new Noted(new Place(content.entry(), line), zeros, "")))
                    .toList();
        }
    }

    /**
     * A text that somebody says is written so; {@code UTF-16} alone leaves the order of its bytes to the file.
     *
     * @throws Refusal if there is no such encoding
     */
    public static Found said(String name, Content content) throws IOException {
        return Found.certain(named(name, content));
    }

    /** The encoding alone, as {@link #found}. */
    public static Charset of(Content content) throws IOException {
        return found(content).charset();
    }

    /**
     * Reads to the end, since a file of millions of plain signs may hold its only accent in the last line. A text with
     * accents of French in UTF-8 is UTF-8, some signs of which are damaged, unless lines that are none outnumber it by far;
     * else it is of one of the older encodings, that under which its accents are those of French.
     */
    public static Found found(Content content) throws IOException {
        try (InputStream in = content.open()) {
            byte[] head = in.readNBytes(BUFFER);
            Charset marked = marked(head);
            if (marked != null) {
                return Found.certain(marked);
            }
            Utf8Survey survey = new Utf8Survey();
            survey.accept(head, head.length);
            byte[] buffer = new byte[BUFFER];
            int read = head.length < BUFFER ? -1 : in.read(buffer);
            while (read >= 0) {
                survey.accept(buffer, read);
                read = in.read(buffer);
            }
            return survey.found(head.length >= 3 && head[0] == (byte) 0xEF && head[1] == (byte) 0xBB);
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

    /** A text looked at as UTF-8, byte after byte (Unicode 15, table 3-7), with what does not fit. */
    private static final class Utf8Survey {

        /** First bytes of accents, quotation marks and smileys: by chance they begin a sign in no older French text. */
        private static final Set<Integer> FRENCH = Set.of(0xC2, 0xC3, 0xC5, 0xE2, 0xF0);
        /** A Windows text in which a copy spoilt some lines has that many others for each. */
        private static final int OUTNUMBERED = 20;

        private final long[] high = new long[256];
        private int lead;
        private long french;
        private long firstFrench;
        private long lastFrench;
        private long line = 1;
        private long good;
        private long bad;
        private final List<Long> badLines = new ArrayList<>();
        private final List<Long> nulLines = new ArrayList<>();
        private int missing;
        private int lowest = 0x80;
        private int highest = 0xBF;

        void accept(byte[] bytes, int length) {
            for (int i = 0; i < length; i++) {
                int b = bytes[i] & 0xFF;
                high[b]++;
                if (missing > 0 && b >= lowest && b <= highest) {
                    lowest = 0x80;
                    highest = 0xBF;
                    missing--;
                    if (missing == 0) {
                        good();
                    }
                } else {
                    begin(b);
                }
            }
        }

        /** A byte that continues nothing: a sign of its own, the first of several, or none at all. */
        private void begin(int b) {
            if (missing > 0) {
                bad();
                missing = 0;
                lowest = 0x80;
                highest = 0xBF;
            }
            if (b == '\n') {
                line++;
            } else if (b == 0) {
                add(nulLines);
            } else if (b >= 0x80 && !lead(b)) {
                bad();
            }
        }

        private void good() {
            good++;
            if (FRENCH.contains(lead) && lastFrench != line) {
                french++;
                firstFrench = firstFrench == 0 ? line : firstFrench;
                lastFrench = line;
            }
        }

        private void bad() {
            bad++;
            add(badLines);
        }

        /** The line at hand, once. */
        private void add(List<Long> lines) {
            if (lines.isEmpty() || lines.getLast() != line) {
                lines.add(line);
            }
        }

        private boolean lead(int b) {
            if (b < 0xC2 || b > 0xF4) {
                return false;
            }
            lead = b;
            missing = b < 0xE0 ? 1 : b < 0xF0 ? 2 : 3;
            lowest = b == 0xE0 ? 0xA0 : b == 0xF0 ? 0x90 : 0x80;
            highest = b == 0xED ? 0x9F : b == 0xF4 ? 0x8F : 0xBF;
            return true;
        }

        Found found(boolean marked) {
            boolean cut = missing > 0;
            boolean some = french > 0 && badLines.size() <= OUTNUMBERED * french;
            boolean utf8 = marked || some || good >= bad && (good > 0 || bad == 0 && !cut);
            Charset charset = utf8 ? StandardCharsets.UTF_8 : Legacy.of(high);
            return new Found(charset, utf8 ? badLines : List.of(), utf8 && cut, nulLines, utf8 ? 0 : firstFrench);
        }
    }

    /** The encodings of before UTF-8, told apart by what their upper half says in French. */
    private static final class Legacy {

        private static final Charset WINDOWS = Charset.forName("windows-1252");
        /** Those of old Macintoshes and of DOS; a small Java may lack them. */
        static final List<Charset> RARE = Stream.of("x-MacRoman", "IBM850")
                .filter(Charset::isSupported)
                .map(Charset::forName)
                .toList();

        private static final String USUAL = "éèàçêôûîâùëïœæü’«»…–°€";
        private static final String CAPITALS = "ÉÈÀÇÊÔÛÎÂÙËÏŒ“”‘—•";

        private Legacy() {}

        /** The one under which most bytes are signs of French, Windows where none is better. */
        static Charset of(long[] bytes) {
            Charset best = WINDOWS;
            long most = score(bytes, WINDOWS);
            for (Charset rare : RARE) {
                long score = score(bytes, rare);
                if (score > most) {
                    best = rare;
                    most = score;
                }
            }
            return best;
        }

        private static long score(long[] bytes, Charset charset) {
            long score = 0;
            for (int b = 0x80; b < bytes.length; b++) {
                if (bytes[b] > 0) {
                    String sign = new String(new byte[] {(byte) b}, charset);
                    score += bytes[b] * (USUAL.contains(sign) ? 3 : CAPITALS.contains(sign) ? 1 : 0);
                }
            }
            return score;
        }
    }
}
