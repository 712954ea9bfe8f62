package org.beffroi.testing.renewal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** What a writer does to a document, from a seed. Each word she adds is one that stands nowhere else. For one document. */
final class Hand {

    private final Random random;
    private final Set<String> words = new TreeSet<>();
    private final List<String> did = new ArrayList<>();
    private final Map<Edit, Integer> kinds = new EnumMap<>(Edit.class);

    Hand(long seed) {
        this.random = new Random(seed);
    }

    /** A number from 0, below a bound. */
    int any(int bound) {
        return random.nextInt(bound);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A word that stands nowhere else. */
    String word() {
        String word = "ajout" + Long.toString(random.nextLong() & 0xFFFFFFFFFFFL, 36);
        words.add(word);
        return word;
    }

    /** Writes down what was done, for whoever counts and for whoever looks for the cause. */
    void did(Edit kind, String what) {
        kinds.merge(kind, 1, Integer::sum);
        did.add(kind.id() + " " + what);
    }

    /** What was done, in order. */
    List<String> done() {
        return List.copyOf(did);
    }

    /** All that was done to a file. */
    Edited edited(byte[] file) {
        return new Edited(file, words, did, kinds);
    }
}
