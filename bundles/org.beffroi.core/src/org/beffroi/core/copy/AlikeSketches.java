package org.beffroi.core.copy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Likeness;

/**
 * Sketches of near-copies are alike: those that agree in most of their minima, directly or through others.
 *
 * <p>Candidates are found where one of eight bands of eight minima is equal (locality-sensitive hashing, Indyk and Motwani
 * 1998), and each is checked on all minima. A value that is no sketch is alike to itself alone.
 *
 * @param agreeing how many of the 64 minima must agree, from 17 to 64
 */
public record AlikeSketches(int agreeing) implements Likeness {

    /** A share of 0.69 in common, measured on made pairs: see {@code docs/decisions}. */
    public static final int USUAL = 49;

    private static final int BANDS = 8;
    private static final int BETWEEN_CHECKS = 1 << 16;

    public AlikeSketches {
        if (agreeing <= Sketch.MINIMA / 4 || agreeing > Sketch.MINIMA) {
            throw new IllegalArgumentException("A quarter of the minima agrees by chance: " + agreeing);
        }
    }

    @Override
    public int[] groups(List<String> values, Cancel cancel) {
        Sketch[] sketches = new Sketch[values.size()];
        int[] parents = new int[values.size()];
        long[] band = new long[values.size()];
        for (int i = 0; i < parents.length; i++) {
            parents[i] = i;
            Optional<Sketch> sketch = Sketch.read(values.get(i));
            sketches[i] = sketch.orElse(null);
            if ((i & BETWEEN_CHECKS - 1) == 0) {
                cancel.check();
            }
        }
        for (int number = 0; number < BANDS; number++) {
            cancel.check();
            int size = 0;
            for (int i = 0; i < sketches.length; i++) {
                if (sketches[i] != null) {
                    band[size++] = (long) sketches[i].band(number) << Integer.SIZE | i;
                }
            }
            Arrays.sort(band, 0, size);
            join(band, size, sketches, parents, cancel);
        }
        for (int i = 0; i < parents.length; i++) {
            parents[i] = root(parents, i);
        }
        return parents;
    }

    /** Joins what is alike among those of an equal band, which stand one after the other. */
    private void join(long[] band, int size, Sketch[] sketches, int[] parents, Cancel cancel) {
        int looked = 0;
        int begin = 0;
        while (begin < size) {
            int end = begin + 1;
            while (end < size && band[end] >> Integer.SIZE == band[begin] >> Integer.SIZE) {
                end++;
            }
            for (int i = begin; i < end; i++) {
                for (int j = i + 1; j < end; j++) {
                    joinAlike((int) band[i], (int) band[j], sketches, parents);
                    if ((++looked & BETWEEN_CHECKS - 1) == 0) {
                        cancel.check();
                    }
                }
            }
            begin = end;
        }
    }

    private void joinAlike(int one, int other, Sketch[] sketches, int[] parents) {
        if (sketches[one].agreeing(sketches[other]) < agreeing) {
            return;
        }
        int first = root(parents, one);
        int second = root(parents, other);
        // The lower place is the root, so that groups are named by their first value whatever joined them.
        parents[Math.max(first, second)] = Math.min(first, second);
    }

    private static int root(int[] parents, int place) {
        int root = place;
        while (parents[root] != root) {
            parents[root] = parents[parents[root]];
            root = parents[root];
        }
        return root;
    }
}
