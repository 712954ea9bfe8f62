package org.beffroi.core.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beffroi.core.query.lexeme.Lexeme;
import org.beffroi.core.query.lexeme.Lexeme.Kind;
import org.beffroi.core.query.lexeme.Lexer;
import org.beffroi.core.query.lexeme.Operators;

/** What is worth saying of a query that is understood: words that look like operators and are none, for want of capitals or of a number. */
final class Hints {

    private static final int MOST = 3;

    private final List<Lexeme> lexemes;
    private final Complaints said;
    private final Set<String> told = new HashSet<>();

    private Hints(String text) {
        lexemes = Lexer.lexemes(text);
        said = new Complaints(text);
    }

    static List<Problem> of(String text) {
        Hints hints = new Hints(text);
        for (int i = 0; i < hints.lexemes.size() && hints.told.size() < MOST; i++) {
            if (hints.lexemes.get(i).is(Kind.WORD) && !hints.isValue(i)) {
                hints.word(i);
            }
        }
        return new ArrayList<>(hints.said.inOrder());
    }

    private void word(int index) {
        Lexeme word = lexemes.get(index);
        int slash = word.text().indexOf('/');
        String operator = word.text().toUpperCase(Locale.ROOT);
        if (slash > 0) {
            boolean number = word.text().substring(slash + 1).matches("[0-9]{1,4}");
            if (number && Operators.proximity(operator.substring(0, slash)).isPresent()) {
                tell(word, "hint.capitals", operator);
            }
        } else if (Operators.proximity(word.text()).isPresent() && isBetween(index)) {
            tell(word, "hint.distance", operator);
        } else if (Operators.of(operator).isPresent()
                && isOperatorHere(Operators.of(operator).get(), index)) {
            tell(word, "hint.capitals", operator);
        }
    }

    private void tell(Lexeme word, String key, String operator) {
        if (told.add(operator)) {
            said.add(word, key, operator);
        }
    }

    private boolean isOperatorHere(Kind operator, int index) {
        return operator == Kind.NOT ? isFollowed(index) : isBetween(index);
    }

    private boolean isBetween(int index) {
        return index > 0 && endsOperand(lexemes.get(index - 1)) && isFollowed(index);
    }

    private boolean isFollowed(int index) {
        Lexeme next = lexemes.get(index + 1);
        return next.startsOperand() || next.is(Kind.NOT);
    }

    private static boolean endsOperand(Lexeme lexeme) {
        return lexeme.is(Kind.WORD) || lexeme.is(Kind.QUOTED) || lexeme.is(Kind.CLOSE);
    }

    private boolean isValue(int index) {
        return index > 0
                && lexemes.get(index - 1).is(Kind.FIELD)
                && lexemes.get(index - 1).end() == lexemes.get(index).start();
    }
}
