package org.beffroi.french.language;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a language is known by, while its lists are read. */
final class Sample {

    private static final String LISTED = "= ";

    private final int[] counts = new int[Letters.TRIGRAMS];
    private final Set<String> listed = new LinkedHashSet<>();
    private final Map<String, Integer> articles = new HashMap<>();
    private int all;

    /** Frequent words behind {@code =}, or a sentence. */
    void line(String line) {
        words(line, line.startsWith(LISTED) ? listed : new HashSet<>());
    }

    /** An article of the declaration. */
    void article(String text) {
        Set<String> seen = new HashSet<>();
        words(text, seen);
        seen.forEach(word -> articles.merge(word, 1, Integer::sum));
    }

    private void words(String text, Set<String> seen) {
        Letters.words(text.toLowerCase(Locale.ROOT), Integer.MAX_VALUE, new Letters.Sink() {
            @Override
            public void foreign(int point) {}

            @Override
            public boolean word(String word, boolean isSmall) {
                seen.add(word);
                if (word.length() > 2) {
                    for (int i = 0; i <= word.length(); i++) {
                        counts[Letters.trigram(word, i)]++;
                    }
                    all += word.length() + 1;
                }
                return true;
            }
        });
    }

    /** How often a trigram is there. */
    int count(int trigram) {
        return counts[trigram];
    }

    /** Trigrams, each as often as it is there. */
    int all() {
        return all;
    }

    double share(int trigram) {
        return all == 0 ? 0 : (double) counts[trigram] / all;
    }

    /** The words listed, and those of so many articles. */
    Set<String> frequent(int inArticles) {
        Set<String> frequent = new LinkedHashSet<>(listed);
        articles.forEach((word, count) -> {
            if (count >= inArticles) {
                frequent.add(word);
            }
        });
        return frequent;
    }
}
