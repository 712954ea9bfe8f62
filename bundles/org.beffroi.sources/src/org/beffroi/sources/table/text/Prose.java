package org.beffroi.sources.table.text;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.beffroi.core.csv.Dialect;
import org.beffroi.sources.table.Content;
import org.beffroi.sources.table.Texts;

/**
 * Tells a text, such as a letter that is called {@code .csv}, from a table without names or values that anybody knows. A text has
 * sentences: a space follows nearly each of what would be separators, and its lines end as sentences do, or have now one cell, now
 * another number of them. A table has the same number of cells in each line and no spaces between, or one column below a name.
 */
public final class Prose {

    private static final int BEGINNING = 1 << 15;
    private static final int FEWEST_LINES = 3;
    private static final double NEARLY_ALL = 0.8;
    private static final double MOSTLY = 0.6;

    /** The end of a sentence, or of a part of one. */
    private static final Pattern SENTENCE_END = Pattern.compile("\\p{L}[\\s\u00a0\u202f]*(?:[.!?…]+[»”\")]?|[,:])$");

    private Prose() {}

    /** Whether a file begins as a text does, whatever its cells mean. */
    public static boolean begins(Content content, Dialect dialect) throws IOException {
        List<String> lines = Texts.head(content, dialect.charset(), BEGINNING)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        String separator = Pattern.quote(String.valueOf(dialect.separator()));
        List<Long> separators = counts(separator, lines);
        long parted = separators.stream().mapToLong(Long::longValue).sum();
        long spaced = counts(separator + "(?:\\s|$)", lines).stream()
                .mapToLong(Long::longValue)
                .sum();
        if (lines.size() < FEWEST_LINES) {
            return false;
        }
        boolean sentences = lines.stream().filter(Prose::endsSentence).count() >= MOSTLY * lines.size();
        if (parted == 0) {
            return sentences && endsSentence(lines.getFirst());
        }
        boolean ragged = separators.stream().distinct().count() > 1;
        return spaced >= NEARLY_ALL * parted && (ragged || sentences);
    }

    private static boolean endsSentence(String line) {
        return SENTENCE_END.matcher(line).find();
    }

    private static List<Long> counts(String pattern, List<String> lines) {
        Pattern compiled = Pattern.compile(pattern);
        return lines.stream()
                .map(line -> compiled.matcher(line).results().count())
                .toList();
    }
}
