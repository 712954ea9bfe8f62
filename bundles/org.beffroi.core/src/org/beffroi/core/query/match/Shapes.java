package org.beffroi.core.query.match;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.beffroi.core.query.Query.AnyOf;
import org.beffroi.core.query.Query.Exact;
import org.beffroi.core.query.Query.Fuzzy;
import org.beffroi.core.query.Query.Lemma;
import org.beffroi.core.query.Query.Phrase;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.query.Query.Wildcard;
import org.beffroi.core.query.Query.Word;
import org.beffroi.core.query.Wildcards;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** The shapes of one query, each made once. Not for several threads. */
final class Shapes {

    private final QueryWords words;
    private final Map<Positioned, Shape> made = new HashMap<>();

    Shapes(Tokens tokens) {
        words = new QueryWords(tokens);
    }

    Shape of(Positioned shape) {
        Shape known = made.get(shape);
        if (known == null) {
            known = make(shape);
            made.put(shape, known);
        }
        return known;
    }

    private Shape make(Positioned shape) {
        return switch (shape) {
            case Word word -> stems(word.text(), 0);
            case Phrase phrase -> stems(phrase.text(), phrase.slop());
            case Lemma lemma -> of(lemma.any());
            case Exact exact -> forms(exact.text());
            case Wildcard wildcard -> {
                Wildcards pattern = Wildcards.folded(wildcard.pattern());
                yield single(token -> pattern.fit(token.form()));
            }
            case Fuzzy fuzzy -> {
                Approximation near = new Approximation(Folding.fold(fuzzy.word()), fuzzy.edits());
                yield single(token -> near.accepts(token.form()));
            }
            case AnyOf anyOf ->
                new Shape.Either(anyOf.choices().stream().map(this::of).toList());
        };
    }

    private Shape stems(String text, int slop) {
        List<Predicate<Token>> row = words.inARow(text).stream()
                .<Predicate<Token>>map(typed -> token -> words.isSameWord(typed, token))
                .toList();
        return new Shape.Row(row, slop);
    }

    private Shape forms(String text) {
        List<Predicate<Token>> row = words.inARow(text).stream()
                .<Predicate<Token>>map(typed -> token -> typed.exact().equals(token.exact()))
                .toList();
        return new Shape.Row(row, 0);
    }

    private static Shape single(Predicate<Token> word) {
        return new Shape.Row(List.of(word), 0);
    }
}
