package org.beffroi.archive.lucene.query;

import java.util.Arrays;

/**
 * Intervals of positions, by their starts: {@code [starts[i], ends[i]]}, both included. Grows by reuse, no garbage in the
 * hot path. Not for several threads.
 */
final class Intervals {

    int[] starts = new int[8];
    int[] ends = new int[8];
    int size;

    void clear() {
        size = 0;
    }

    void add(int start, int end) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, size * 2);
            ends = Arrays.copyOf(ends, size * 2);
        }
        starts[size] = start;
        ends[size] = end;
        size++;
    }

    /** Orders by start, then end, and drops doubles. Short lists, mostly in order already: insertion is the quickest. */
    void sort() {
        for (int i = 1; i < size; i++) {
            int start = starts[i];
            int end = ends[i];
            int j = i - 1;
            while (j >= 0 && (starts[j] > start || starts[j] == start && ends[j] > end)) {
                starts[j + 1] = starts[j];
                ends[j + 1] = ends[j];
                j--;
            }
            starts[j + 1] = start;
            ends[j + 1] = end;
        }
        int kept = 0;
        for (int i = 0; i < size; i++) {
            if (kept == 0 || starts[i] != starts[kept - 1] || ends[i] != ends[kept - 1]) {
                starts[kept] = starts[i];
                ends[kept] = ends[i];
                kept++;
            }
        }
        size = kept;
    }

    /**
     * True if some interval of the left and some of the right, within bounds, share no position and are close.
     *
     * @param distance greatest difference between the end of the first and the start of the second
     * @param ordered whether the left must come first
     */
    static boolean close(Intervals left, Intervals right, int distance, boolean ordered, int from, int to) {
        for (int i = 0; i < left.size; i++) {
            if (left.starts[i] < from || left.ends[i] >= to) {
                continue;
            }
            for (int j = 0; j < right.size; j++) {
                if (right.starts[j] < from || right.ends[j] >= to) {
                    continue;
                }
                int gap = right.starts[j] - left.ends[i];
                if (gap > distance && right.starts[j] > left.ends[i]) {
                    break;
                }
                if (gap > 0 || !ordered && isBefore(right, j, left, i, distance)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBefore(Intervals one, int i, Intervals other, int j, int distance) {
        int gap = other.starts[j] - one.ends[i];
        return gap > 0 && gap <= distance;
    }

    /** True if some interval lies within bounds. */
    boolean anyWithin(int from, int to) {
        for (int i = 0; i < size; i++) {
            if (starts[i] >= from && ends[i] < to) {
                return true;
            }
        }
        return false;
    }
}
