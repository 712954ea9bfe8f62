package org.beffroi.core.csv;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.limit.OrdinaryFile;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;

/**
 * A table that somebody wrote by hand or keeps in a spreadsheet, held whole: codes, texts to learn from, figures of a platform. Its
 * encoding is UTF-8 or, where most of its accents cannot be that, windows-1252: a byte or two that a copy damaged do not make
 * nonsense of all others. Cells stand between commas, semicolons or tabs, whichever the first line has most.
 *
 * @param text without a byte order mark
 */
public record CsvText(String text) {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final int LOOK = 1024;

    /** What files that are no text begin with, by what they are. */
    private static final Map<String, String> FOREIGN = Map.of(
            "%PDF", "pdf",
            "\u0089PNG", "picture",
            "\u00FF\u00D8\u00FF", "picture",
            "GIF8", "picture",
            "PK\3\4", "packed",
            "\u001F\u008B", "packed",
            "BZh", "packed",
            "\u00D0\u00CF\u0011\u00E0", "office",
            "{\\rtf", "office");

    /** What a decoder puts where bytes are no sign. */
    private static final char NO_SIGN = '\uFFFD';

    public CsvText {
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The text of a file.
     *
     * @throws IOException if it is not there or cannot be read
     * @throws Refusal if it is no ordinary file, larger than such a file may be, or no text
     */
    public static CsvText of(Path file) throws IOException {
        return of(OrdinaryFile.bytes(file), file.getFileName().toString());
    }

    /**
     * The text that some bytes are.
     *
     * @param name of what they are of, for people
     * @throws Refusal if they are no text
     */
    public static CsvText of(byte[] bytes, String name) {
        requireText(bytes, name);
        if (isWide(bytes)) {
            return new CsvText(new String(bytes, StandardCharsets.UTF_16));
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = count(text, NO_SIGN);
        long accents = text.chars().filter(c -> c > 0x7F).count() - damaged;
        return new CsvText(damaged > accents ? new String(bytes, WESTERN) : text);
    }

    /** Whether they are UTF-16 with its mark, as spreadsheets write “Unicode text”. */
    private static boolean isWide(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
    }

    /**
     * Refuses what is no text by how it begins, and says what it is and what to give in its place.
     *
     * @param bytes its first ones, a few hundred or all
     * @param name of what they are of, for people
     * @throws Refusal if it is a PDF, a picture, a workbook, an archive, or what else no text begins like
     */
    public static void requireText(byte[] bytes, String name) {
        String head = new String(bytes, 0, Math.min(LOOK, bytes.length), StandardCharsets.ISO_8859_1);
        String key = FOREIGN.entrySet().stream()
                .filter(one -> head.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(!isWide(bytes) && head.indexOf('\0') >= 0 && hasControls(head) ? "binary" : "");
        if (!key.isEmpty()) {
            throw Refusal.of(Refusal.Kind.UNSUPPORTED, CsvText.class, "text.foreign." + key, name);
        }
    }

    /** A zero alone is a damage of a text; among other signs that no text has, it is none. */
    private static boolean hasControls(String head) {
        long controls = head.chars()
                .filter(c -> c < ' ' && c != 0 && !Character.isWhitespace(c))
                .count();
        return controls > 1;
    }

    /** Why a row of such a file cannot be believed, as {@link CsvRow#broken}, or since a sign of it is none of the encoding. */
    public static Optional<Sentence> broken(CsvRow row) {
        return row.broken()
                .or(() -> row.cells().stream().anyMatch(cell -> cell.indexOf(NO_SIGN) >= 0)
                        ? Optional.of(Sentence.of(CsvText.class, "row.sign.damaged"))
                        : Optional.empty());
    }

    /** What a line that names columns, or a first row, sets its cells apart by: a comma where it has none of these signs. */
    public static char separator(String line) {
        char best = ',';
        for (char other : new char[] {';', '\t'}) {
            best = count(line, other) > count(line, best) ? other : best;
        }
        return best;
    }

    private static long count(String line, char sign) {
        return line.chars().filter(c -> c == sign).count();
    }

    /** Its rows, the names of the columns among them; they need not be closed. */
    public CsvRecords rows() {
        return rows(separator(text.lines().findFirst().orElse("")));
    }

    /** Its rows, whose cells stand between such signs. */
    public CsvRecords rows(char separator) {
        return new CsvRecords(new StringReader(text), new Dialect(StandardCharsets.UTF_8, separator, '"', false));
    }
}
