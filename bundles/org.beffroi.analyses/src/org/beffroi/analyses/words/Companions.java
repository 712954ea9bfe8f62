package org.beffroi.analyses.words;

import java.util.Set;
import org.beffroi.core.text.Tokens;

/**
 * Words of French and English that tell something only beside another, such as {@code pas} and {@code rien}: no stop words,
 * for {@code pas de chauffage} says much, but never a reason by themselves.
 *
 * @param stems theirs, as word counts name them
 */
public record Companions(Set<String> stems) {

    private static final String LIST = "companions.txt";

    public Companions {
        stems = Set.copyOf(stems);
    }

    /** Those of the list that lies beside this class. */
    public static Companions shipped(Tokens tokens) {
        return new Companions(WordList.stems(LIST, tokens));
    }

    /** Whether a stem is one of them. */
    public boolean has(String stem) {
        return stems.contains(stem);
    }
}
