package org.beffroi.workbench.importing;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.workbench.language.Language;

/**
 * Words of a file, by which it is found what they are like: {@code Plutôt négatif} is like « négative ». Immutable.
 *
 * @param written as the file writes them
 */
record AlikeWords(String written) {

    /** Shorter beginnings are shared by chance. */
    private static final int FEWEST = 4;

    /** What endings of gender and number may take away. */
    private static final int ENDING = 2;

    /** The first of some whose words share a beginning with one of these, the earlier word of these before the later. */
    <T> Optional<T> best(List<T> some, Function<T, String> words) {
        return words(written)
                .flatMap(word -> some.stream()
                        .filter(one -> words(words.apply(one)).anyMatch(other -> areAlike(word, other)))
                        .limit(1))
                .findFirst();
    }

    private static boolean areAlike(String one, String other) {
        int shorter = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < shorter && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return one.equals(other) || shared >= FEWEST && shared >= shorter - ENDING;
    }

    private static Stream<String> words(String text) {
        return Stream.of(Language.folded(text).split("[^\\p{L}\\p{N}]+")).filter(word -> !word.isEmpty());
    }
}
