package org.beffroi.demo;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Runs of consecutive words, by which texts that repeat one another are known (Broder, 1997). */
final class Shingles {

    private Shingles() {}

    /** The runs of so many words of a text, lower case, each once. */
    static Set<String> of(String text, int words) {
        List<String> all = Arrays.stream(text.toLowerCase(Locale.FRENCH).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
        Set<String> shingles = new LinkedHashSet<>();
        for (int i = 0; i + words <= all.size(); i++) {
            shingles.add(String.join(" ", all.subList(i, i + words)));
        }
        return shingles;
    }
}
