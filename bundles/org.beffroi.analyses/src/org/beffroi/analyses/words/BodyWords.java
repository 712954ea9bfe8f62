package org.beffroi.analyses.words;

import java.util.List;
import java.util.Set;
import org.beffroi.core.text.Tokens;

/**
 * Words of French and English that name a public body, its people and its places in general, such as {@code mairie}: they say
 * whom people speak to, and are no reason why they are discontented.
 *
 * @param stems theirs, as word counts name them
 */
public record BodyWords(Set<String> stems) {

    private static final String LIST = "body-words.txt";

    public BodyWords {
        stems = Set.copyOf(stems);
    }

    /** Those of the list that lies beside this class. */
    public static BodyWords shipped(Tokens tokens) {
        return new BodyWords(WordList.stems(LIST, tokens));
    }

    /** Whether a stem is one of them. */
    public boolean has(String stem) {
        return stems.contains(stem);
    }

    /** Whether the words of an expression are all among them. */
    public boolean areAll(List<String> expression) {
        return stems.containsAll(expression);
    }
}
