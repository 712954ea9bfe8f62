package org.beffroi.core.query.assist;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.Lexer;
import org.jspecify.annotations.Nullable;

/**
 * Which name each lexeme of a text stands behind: its own colon's, or that of the group around it.
 *
 * @param lexemes the lexemes of the text
 * @param names for each, the name of the field whose value it is, empty where it is none
 */
record Enclosure(List<Lexeme> lexemes, List<String> names) {

    private static final String NONE = "";

    static Enclosure of(String text) {
        List<Lexeme> lexemes = Lexer.lexemes(text);
        List<String> names = new ArrayList<>();
        Deque<String> groups = new ArrayDeque<>();
        String around = NONE;
        Lexeme before = null;
        for (Lexeme lexeme : lexemes) {
            String name = before != null && before.is(Lexeme.Kind.FIELD) && before.end() == lexeme.start()
                    ? before.text()
                    : around;
            names.add(name);
            if (lexeme.is(Lexeme.Kind.OPEN)) {
                groups.push(around);
                around = name;
            } else if (lexeme.is(Lexeme.Kind.CLOSE)) {
                around = groups.isEmpty() ? NONE : groups.pop();
            }
            before = lexeme;
        }
        return new Enclosure(lexemes, names);
    }

    /** The index of the lexeme that ends at or holds the caret, or of the end where there is none. */
    int at(int caret) {
        for (int i = 0; i < lexemes.size(); i++) {
            if (lexemes.get(i).start() < caret && caret <= lexemes.get(i).end()) {
                return i;
            }
        }
        return lexemes.size() - 1;
    }

    /** The name around a place between lexemes. */
    String around(int caret) {
        Deque<String> groups = new ArrayDeque<>();
        for (int i = 0; i < lexemes.size() && lexemes.get(i).end() <= caret; i++) {
            if (lexemes.get(i).is(Lexeme.Kind.OPEN)) {
                groups.push(names.get(i));
            } else if (lexemes.get(i).is(Lexeme.Kind.CLOSE) && !groups.isEmpty()) {
                groups.pop();
            }
        }
        return groups.isEmpty() ? NONE : groups.peek();
    }

    /** The last lexeme that ends before or at the caret, null where there is none. */
    @Nullable
    Lexeme before(int caret) {
        Lexeme last = null;
        for (Lexeme lexeme : lexemes) {
            if (lexeme.end() <= caret && !lexeme.is(Lexeme.Kind.END)) {
                last = lexeme;
            }
        }
        return last;
    }
}
