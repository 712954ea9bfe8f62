package org.beffroi.french.tone.feature;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.beffroi.core.text.Folding;
import org.beffroi.french.lexicon.ReadableList;

/**
 * The words that hold a French sentence together and say nothing of its tone: {@code function-words.txt}.
 *
 * @param forms folded
 */
public record FunctionWords(Set<String> forms) {

    public static FunctionWords own() {
        return new FunctionWords(ReadableList.resource(FunctionWords.class, "function-words.txt").lines().stream()
                .flatMap(line -> Arrays.stream(line.split(",")))
                .map(word -> Folding.fold(word.strip()))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * Whether a word is one.
     *
     * @param form folded
     */
    public boolean contains(String form) {
        return forms.contains(form);
    }
}
