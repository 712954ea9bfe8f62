package org.beffroi.core.query.match;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * The algebra of positions: what words in a row, and words near one another, mean. Pure functions over sorted arrays.
 *
 * <p>A shape of a query stands at intervals of positions, both ends included: a word at {@code [p, p]}, a row from the
 * position of its first word to that of its last. Two shapes are near at a distance n if an interval of the one and an
 * interval of the other share no position and the start of the later one minus the end of the earlier one is at most n:
 * for two words, if their positions differ by 1 to n. One word can therefore never satisfy both sides.
 */
public final class Positions {

    private Positions() {}

    /** Takes a pair of near intervals, by their indexes; says whether to look for more. */
    @FunctionalInterface
    @ConsumerType
    public interface Pairs {
        boolean found(int left, int right);
    }

    /**
     * Words in a row: from each position of the first word, the row that ends soonest, where there is one.
     *
     * <p>The words come in order at growing positions, with at most {@code slop} other positions in between, in all. From
     * a given start the nearest next word each time is the best choice, since any later one only widens the row. Time:
     * occurrences of the first word times words times the logarithm of their occurrences.
     *
     * @param words the positions of each word, sorted, without doubles
     * @return for each row, the index of the position of each word in its array
     */
    public static List<int[]> rows(List<int[]> words, int slop) {
        List<int[]> rows = new ArrayList<>();
        if (words.isEmpty()) {
            return rows;
        }
        for (int first = 0; first < words.getFirst().length; first++) {
            int[] row = row(words, first, slop);
            if (row != null) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** The row that begins there, null where there is none. */
    private static int @Nullable [] row(List<int[]> words, int first, int slop) {
        int[] row = new int[words.size()];
        row[0] = first;
        int start = words.getFirst()[first];
        int at = start;
        for (int k = 1; k < row.length; k++) {
            int[] positions = words.get(k);
            int next = firstAfter(positions, at);
            if (next == positions.length || positions[next] - start - k > slop) {
                return null;
            }
            row[k] = next;
            at = positions[next];
        }
        return row;
    }

    /** The index of the first position that is greater than that one, the length of the array where there is none. */
    public static int firstAfter(int[] positions, int that) {
        int low = 0;
        int high = positions.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (positions[middle] > that) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /** Whether some interval of the left is near some interval of the right; see {@link #nearPairs}. */
    public static boolean areNear(
            int[] leftStarts, int[] leftEnds, int[] rightStarts, int[] rightEnds, int distance, boolean ordered) {
        boolean[] near = new boolean[1];
        nearPairs(leftStarts, leftEnds, rightStarts, rightEnds, distance, ordered, (left, right) -> {
            near[0] = true;
            return false;
        });
        return near[0];
    }

    /**
     * Each pair of intervals of two shapes that are near one another.
     *
     * <p>Time: intervals of each side times the logarithm of those of the other, and the number of pairs.
     *
     * @param leftStarts sorted
     * @param leftEnds end of each, at least its start
     * @param rightStarts sorted
     * @param rightEnds end of each, at least its start
     * @param distance at least 1
     * @param ordered whether the left must come first
     */
    public static void nearPairs(
            int[] leftStarts,
            int[] leftEnds,
            int[] rightStarts,
            int[] rightEnds,
            int distance,
            boolean ordered,
            Pairs pairs) {
        boolean more = following(leftEnds, rightStarts, distance, pairs);
        if (more && !ordered) {
            following(rightEnds, leftStarts, distance, (right, left) -> pairs.found(left, right));
        }
    }

    private static boolean following(int[] ends, int[] starts, int distance, Pairs pairs) {
        for (int i = 0; i < ends.length; i++) {
            for (int j = firstAfter(starts, ends[i]); j < starts.length && starts[j] - ends[i] <= distance; j++) {
                if (!pairs.found(i, j)) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Positions in order, without doubles. */
    public static int[] sorted(int[] positions) {
        return Arrays.stream(positions).sorted().distinct().toArray();
    }
}
