package org.beffroi.core.csv;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.limit.OrdinaryFile;
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
    /** What a decoder puts where bytes are no sign. */
    private static final char NO_SIGN = '\uFFFD';

    public CsvText {
        text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * The text of a file.
     *
     * @throws IOException if it is not there or cannot be read
     * @throws org.beffroi.core.message.Refusal if it is no ordinary file, or larger than such a file may be
     */
    public static CsvText of(Path file) throws IOException {
        byte[] bytes = OrdinaryFile.bytes(file);
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = count(text, NO_SIGN);
        long accents = text.chars().filter(c -> c > 0x7F).count() - damaged;
        return new CsvText(damaged > accents ? new String(bytes, WESTERN) : text);
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
