package org.beffroi.core.document;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Keeps signs of direction within the text that brought them (Unicode Standard Annex 9): what a text opens it also closes, so that
 * it cannot turn the name, the date or the words that stand beside it. Overrides, by which a text shows other than it is, go.
 */
final class Directions {

    private static final char LEFT_EMBEDDING = '\u202A';
    private static final char RIGHT_EMBEDDING = '\u202B';
    private static final char POP = '\u202C';
    private static final char LEFT_OVERRIDE = '\u202D';
    private static final char RIGHT_OVERRIDE = '\u202E';
    private static final char FIRST_ISOLATE = '\u2066';
    private static final char LAST_ISOLATE = '\u2068';
    private static final char POP_ISOLATE = '\u2069';

    /** What is shown of a heading, a caption or a name that was signs alone. */
    private static final String NOTHING = "\uFFFD";

    private Directions() {}

    /** The text, its signs of direction in pairs within each line. */
    static String closed(String text) {
        if (text.chars().noneMatch(Directions::isSign)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text.length() + 4);
        Deque<Character> open = new ArrayDeque<>();
        for (char c : text.toCharArray()) {
            if (c == LEFT_OVERRIDE || c == RIGHT_OVERRIDE) {
                continue;
            }
            switch (c) {
                case LEFT_EMBEDDING, RIGHT_EMBEDDING -> open.push(POP);
                case POP, POP_ISOLATE -> {
                    close(c, open, out);
                    continue;
                }
                case '\n', '\r', '\u0085', '\u2028', '\u2029' -> closeAll(open, out);
                default -> {
                    if (c >= FIRST_ISOLATE && c <= LAST_ISOLATE) {
                        open.push(POP_ISOLATE);
                    }
                }
            }
            out.append(c);
        }
        closeAll(open, out);
        return out.toString();
    }

    /** The same of a text that has to say something, such as a heading. */
    static String shown(String text) {
        String closed = closed(text);
        return closed.isBlank() && !text.isBlank() ? NOTHING : closed;
    }

    private static boolean isSign(int c) {
        return c >= LEFT_EMBEDDING && c <= RIGHT_OVERRIDE || c >= FIRST_ISOLATE && c <= POP_ISOLATE;
    }

    /** Closes what a sign may close: an embedding none beyond the isolate around it; of none open, nothing is written. */
    private static void close(char sign, Deque<Character> open, StringBuilder out) {
        if (!open.contains(sign) || sign == POP && open.peek() != POP) {
            return;
        }
        char closed;
        do {
            closed = open.pop();
            out.append(closed);
        } while (closed != sign);
    }

    private static void closeAll(Deque<Character> open, StringBuilder out) {
        while (!open.isEmpty()) {
            out.append(open.pop().charValue());
        }
    }
}
