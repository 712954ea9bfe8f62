package org.beffroi.analyses.about;

import java.util.Comparator;
import java.util.List;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.query.match.Mark;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * One place where a word stands in a mention, in its line: key word in context.
 *
 * @param entry the mention
 * @param left what stands before it, some hundred characters at most
 * @param key the word itself, as written
 * @param right what stands after it
 * @param before the words before it, the nearest first
 * @param after the words after it
 */
record Kwic(Entry entry, String left, String key, String right, List<Token> before, List<Token> after) {

    private static final int LONGEST = 80;
    private static final int SORTED_BY = 3;

    /** By the words before the key, the nearest one first. */
    static final Comparator<Kwic> BY_LEFT = Comparator.comparing(Kwic::before, Kwic::compare);

    /** By the words after the key. */
    static final Comparator<Kwic> BY_RIGHT = Comparator.comparing(Kwic::after, Kwic::compare);

    Kwic {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    /** The line of a mark in a text. */
    static Kwic of(Entry entry, String text, Mark mark, Tokens tokens) {
        String left = text.substring(wholeWord(text, mark.start() - LONGEST, mark.start(), 1), mark.start());
        String right = text.substring(mark.end(), wholeWord(text, mark.end() + LONGEST, mark.end(), -1));
        List<Token> before = tokens.of(left, null).reversed();
        return new Kwic(
                entry,
                plain(left),
                plain(text.substring(mark.start(), mark.end())),
                plain(right),
                before.stream().limit(SORTED_BY).toList(),
                tokens.of(right, null).stream().limit(SORTED_BY).toList());
    }

    /** An offset moved towards the key until it cuts no word; where that reaches the key, the offset itself. */
    private static int wholeWord(String text, int offset, int key, int step) {
        if (offset <= 0 || offset >= text.length()) {
            return Math.clamp(offset, 0, text.length());
        }
        int at = offset;
        while (at != key && !Character.isWhitespace(text.charAt(step > 0 ? at - 1 : at))) {
            at += step;
        }
        return at != key ? at : Character.isLowSurrogate(text.charAt(offset)) ? offset + step : offset;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private static int compare(List<Token> one, List<Token> other) {
        for (int i = 0; i < Math.min(one.size(), other.size()); i++) {
            int order = one.get(i).form().compareTo(other.get(i).form());
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(one.size(), other.size());
    }
}
