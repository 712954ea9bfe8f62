package org.beffroi.analyses.about;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/**
 * Which words of a text are parts of a compound or of a name of several words, and say little alone: {@code pique} of
 * {@code pique-nique}, {@code Moulin} of {@code Jean Moulin}.
 *
 * <p>A part is tied to its neighbour by a hyphen, stands beside it in the name of a place that the mention speaks of, or both
 * have a capital where no sentence begins. Two words at least that are no stop words make a name.
 *
 * @param tokens with which texts are read
 * @param isStop whether a stem says nothing by itself
 */
record NameParts(Tokens tokens, Predicate<String> isStop) {

    /**
     * The places of those words among the tokens of a text.
     *
     * @param places names of the places that the mention speaks of, as people read them
     */
    BitSet of(Passage passage, List<String> places) {
        Set<String> neighbours = neighbours(places);
        List<Token> all = passage.tokens();
        BitSet parts = new BitSet(all.size());
        int start = 0;
        while (start < all.size()) {
            int end = start;
            while (end + 1 < all.size() && areTied(passage, all.get(end), all.get(end + 1), neighbours)) {
                end++;
            }
            List<Integer> telling = telling(all, start, end);
            if (telling.size() > 1) {
                telling.forEach(parts::set);
            }
            start = end + 1;
        }
        return parts;
    }

    private List<Integer> telling(List<Token> all, int start, int end) {
        List<Integer> telling = new ArrayList<>();
        for (int i = start; i <= end; i++) {
            if (!isStop.test(all.get(i).stem())) {
                telling.add(i);
            }
        }
        return telling;
    }

    /** Pairs of stems that stand side by side in a name. */
    private Set<String> neighbours(List<String> names) {
        Set<String> pairs = new HashSet<>();
        for (String name : names) {
            List<Token> words = tokens.of(name, null);
            for (int i = 1; i < words.size(); i++) {
                pairs.add(pair(words.get(i - 1), words.get(i)));
            }
        }
        return pairs;
    }

    private static String pair(Token one, Token next) {
        return one.stem() + " " + next.stem();
    }

    private static boolean areTied(Passage passage, Token one, Token next, Set<String> neighbours) {
        if (one.kind() != Token.Kind.WORD || next.kind() != Token.Kind.WORD || !passage.goesOn(one, next)) {
            return false;
        }
        return passage.isTiedAfter(one)
                || neighbours.contains(pair(one, next))
                || isCapitalised(one) && isCapitalised(next) && !isFirst(passage, one);
    }

    private static boolean isFirst(Passage passage, Token token) {
        return passage.tokens().stream()
                .filter(other -> other.sentence() == token.sentence())
                .findFirst()
                .filter(first -> first.start() == token.start())
                .isPresent();
    }

    /** With one capital, which is no shouting. */
    private static boolean isCapitalised(Token token) {
        String word = token.exact();
        return word.length() > 1
                && Character.isUpperCase(word.codePointAt(0))
                && !word.equals(word.toUpperCase(Locale.ROOT));
    }
}
