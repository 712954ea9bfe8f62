package org.beffroi.core.memory;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/**
 * What something remembered of what is erased.
 *
 * @param quotations how many quotations go, from every file they stand in
 * @param captures how many files go: captures of mentions that were moderated, and papers made of them
 * @param left files that name the person and stay as they are
 * @param kept files that stay although all of them is the person's, each with the reason
 * @param words what was quoted, by which documents that quote it too are found
 */
public record Remembered(long quotations, long captures, List<String> left, List<Kept> kept, Set<String> words) {

    /** Nothing. */
    public static final Remembered NOTHING = new Remembered(0, 0, List.of(), List.of(), Set.of());

    public Remembered {
        left = List.copyOf(left);
        kept = List.copyOf(kept);
        words = Set.copyOf(words);
        words.forEach(Objects::requireNonNull);
    }

    /** Both. */
    public Remembered and(Remembered other) {
        Set<String> all = new TreeSet<>(words);
        all.addAll(other.words);
        return new Remembered(
                quotations + other.quotations,
                captures + other.captures,
                joined(left, other.left),
                joined(kept, other.kept),
                all);
    }

    private static <T> List<T> joined(List<T> some, List<T> others) {
        List<T> all = new java.util.ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
