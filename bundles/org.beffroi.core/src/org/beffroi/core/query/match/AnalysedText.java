package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Token;

/**
 * The values of a field of running text, joined by blank lines, and their tokens.
 *
 * @param field the field
 * @param values its values
 * @param text the values joined
 * @param tokens the tokens of the joined text
 */
record AnalysedText(Field field, List<String> values, String text, List<Token> tokens) {

    static final String BETWEEN = "\n\n";

    /** The tokens of each sentence. */
    List<List<Token>> sentences() {
        List<List<Token>> sentences = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size()
                    || tokens.get(i).sentence() != tokens.get(from).sentence()) {
                sentences.add(tokens.subList(from, i));
                from = i;
            }
        }
        return sentences;
    }

    /** A stretch of the joined text as a stretch of the value in which it begins. */
    Mark mark(int start, int end) {
        int from = 0;
        for (int value = 0; value < values.size(); value++) {
            int to = from + values.get(value).length();
            if (start < to || value == values.size() - 1) {
                return new Mark(field.name(), value, start - from, Math.min(end, to) - from);
            }
            from = to + BETWEEN.length();
        }
        return new Mark(field.name(), 0, start, end);
    }
}
