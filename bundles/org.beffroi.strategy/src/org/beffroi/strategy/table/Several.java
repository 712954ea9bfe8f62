package org.beffroi.strategy.table;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Several words in one cell: joined by semicolons; a word that holds one, or a quotation mark, stands in straight quotation marks
 * that are doubled inside, as in CSV.
 */
public final class Several {

    private static final String JOIN = " ; ";
    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+$");

    private Several() {}

    /** The words as one text; empty for none. */
    public static String join(List<String> words) {
        return String.join(JOIN, words.stream().map(Several::quoted).toList());
    }

    private static String quoted(String word) {
        boolean plain = !word.isEmpty()
                && word.indexOf(';') < 0
                && word.indexOf('"') < 0
                && !EDGES.matcher(word).find();
        return plain ? word : '"' + word.replace("\"", "\"\"") + '"';
    }
}
