package org.beffroi.workbench.strategy.model.table;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.beffroi.strategy.table.Several;

/**
 * Several words in one cell: joined by semicolons; a word that holds one, or a quotation mark, stands in straight quotation marks
 * that are doubled inside, as in CSV.
 */
final class ListText {

    private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0\\u202f]+|[\\s\\u00a0\\u202f]+$");

    private ListText() {}

    static String join(List<String> words) {
        return Several.join(words);
    }

    /** The words; what is blank between semicolons is left out. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean wasQuoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c != '"') {
                    word.append(c);
                } else if (i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    word.append(c);
                    i++;
                } else {
                    quoted = false;
                }
            } else if (c == '"' && word.toString().isBlank() && !wasQuoted) {
                word.setLength(0);
                quoted = true;
                wasQuoted = true;
            } else if (c == ';') {
                end(words, word, wasQuoted);
                wasQuoted = false;
            } else if (!wasQuoted || !Character.isWhitespace(c)) {
                word.append(c);
            }
        }
        end(words, word, wasQuoted);
        return List.copyOf(words);
    }

    private static void end(List<String> words, StringBuilder word, boolean quoted) {
        // French puts a narrow space before a semicolon, which strip() takes for a letter.
        String said = quoted ? word.toString() : EDGES.matcher(word).replaceAll("");
        if (quoted || !said.isEmpty()) {
            words.add(said);
        }
        word.setLength(0);
    }
}
