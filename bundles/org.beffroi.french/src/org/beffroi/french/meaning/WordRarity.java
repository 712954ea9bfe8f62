package org.beffroi.french.meaning;

import java.util.Map;

/**
 * How rare words are in an archive: inverse document frequency (Spärck Jones, 1972).
 *
 * @param mentions in how many mentions each word occurs
 * @param of how many mentions there are
 */
record WordRarity(Map<String, Integer> mentions, int of) {

    WordRarity {
        mentions = Map.copyOf(mentions);
    }

    /** The logarithm of how few mentions have a word: above 0, highest for one that none has. */
    double of(String word) {
        return Math.log((of + 1) / (mentions.getOrDefault(word, 0) + 0.5));
    }
}
