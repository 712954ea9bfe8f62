package org.beffroi.sources.table.text;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beffroi.core.csv.CsvRecords;
import org.beffroi.core.csv.CsvRow;
import org.beffroi.core.csv.CsvRow.Quotation;
import org.beffroi.core.csv.Dialect;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Texts;

/**
 * Finds how a CSV file is written: the encoding from all of it, the rest from its beginning.
 *
 * <p>The separator is the one under which most rows have the same number of cells, more than one; of two that do, the one
 * that makes more cells.
 */
public final class CsvSniffer {

    private static final int SAMPLE = 1 << 18;
    private static final int ROWS = 200;
    private static final char[] SEPARATORS = {',', ';', '\t', '|'};
    private static final Pattern APOSTROPHE_CELL = Pattern.compile("(?m)(^|[,;\t|])'[^'\n]*'(?=[,;\t|\r\n]|$)");

    private CsvSniffer() {}

    /** How the file is written, as far as the user does not say. */
    public static Dialect sniff(
            Content content, Optional<String> encoding, Optional<Character> separator, Optional<Character> saidQuote)
            throws IOException {
        Charset charset = encoding.isPresent() ? Encodings.named(encoding.get(), content) : Encodings.of(content);
        String head = Texts.head(content, charset, SAMPLE);
        char quote = saidQuote.orElseGet(() -> quote(head));
        Dialect best = null;
        double bestScore = -1;
        for (char candidate : separator.map(given -> new char[] {given}).orElse(SEPARATORS)) {
            Dialect dialect = new Dialect(charset, candidate, quote, backslash(head, candidate, quote));
            double score = score(beginning(head, dialect));
            if (score > bestScore) {
                best = dialect;
                bestScore = score;
            }
        }
        return best;
    }

    /** The first records of a file with their lines, the one cut by the end of the sample left out. */
    public static List<CsvRow> beginning(Content content, Dialect dialect) throws IOException {
        return beginning(Texts.head(content, dialect.charset(), SAMPLE), dialect);
    }

    private static List<CsvRow> beginning(String head, Dialect dialect) throws IOException {
        List<CsvRow> records = new ArrayList<>();
        try (CsvRecords all = new CsvRecords(new StringReader(head), dialect)) {
            while (records.size() <= ROWS && all.hasNext()) {
                records.add(all.next());
            }
        }
        if (head.length() >= SAMPLE && records.size() <= ROWS && records.size() > 1) {
            records.removeLast();
        }
        return records;
    }

    private static double score(List<CsvRow> records) {
        Map<Integer, Integer> rowsOfWidth = new HashMap<>();
        for (CsvRow record : records) {
            if (record.quotation() == Quotation.SOUND) {
                rowsOfWidth.merge(record.cells().size(), 1, Integer::sum);
            }
        }
        double best = 0;
        for (Map.Entry<Integer, Integer> width : rowsOfWidth.entrySet()) {
            if (width.getKey() > 1) {
                double share = (double) width.getValue() / records.size();
                best = Math.max(best, share * share * Math.log(width.getKey()));
            }
        }
        return best;
    }

    private static char quote(String head) {
        boolean apostrophes =
                head.indexOf('"') < 0 && APOSTROPHE_CELL.matcher(head).results().count() > 3;
        return apostrophes ? '\'' : '"';
    }

    /** Whether a backslash before a quote means the quote: it does where what follows cannot follow a closing one. */
    private static boolean backslash(String head, char separator, char quote) {
        for (int i = head.indexOf('\\'); i >= 0 && i + 2 < head.length(); i = head.indexOf('\\', i + 1)) {
            char after = head.charAt(i + 2);
            boolean closing = after == separator || after == '\n' || after == '\r' || after == quote;
            if (head.charAt(i + 1) == quote && !closing) {
                return true;
            }
        }
        return false;
    }
}
