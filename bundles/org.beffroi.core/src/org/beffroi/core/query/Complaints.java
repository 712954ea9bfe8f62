package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.lexeme.Lexeme;

/** The problems found in one text, worded. Once something makes going on pointless, later ones are left out. */
final class Complaints {

    private static final int MOST = 20;

    private static final int LONGEST_EXCERPT = 40;

    private final String text;
    private final List<Problem> problems = new ArrayList<>();
    private boolean closed;

    Complaints(String text) {
        this.text = text;
    }

    /** Adds a problem; its sentence has the position as {0}, the text there as {1}, then the other arguments. */
    void add(int start, int end, String key, Object... more) {
        if (isFull()) {
            return;
        }
        Object[] arguments = new Object[more.length + 2];
        arguments[0] = text.codePointCount(0, start) + 1;
        arguments[1] = excerpt(text.substring(start, end));
        System.arraycopy(more, 0, arguments, 2, more.length);
        problems.add(new Problem(start, end, Sentence.of(Query.class, "query." + key, arguments)));
    }

    void add(Lexeme lexeme, String key, Object... more) {
        add(lexeme.start(), lexeme.end(), key, more);
    }

    /** From now on nothing more is said. */
    void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether another problem would not be told. */
    boolean isFull() {
        return closed || problems.size() >= MOST;
    }

    boolean isEmpty() {
        return problems.isEmpty();
    }

    /** All of them in the order of the text. */
    List<Problem> inOrder() {
        return problems.stream()
                .sorted(Comparator.comparingInt(Problem::start).thenComparingInt(Problem::end))
                .toList();
    }

    /** A text short enough to be quoted in a sentence. */
    static String excerpt(String said) {
        if (said.codePointCount(0, said.length()) <= LONGEST_EXCERPT) {
            return said;
        }
        return said.substring(0, said.offsetByCodePoints(0, LONGEST_EXCERPT)) + "…";
    }
}
