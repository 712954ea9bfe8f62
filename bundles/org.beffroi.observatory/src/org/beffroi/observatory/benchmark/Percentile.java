package org.beffroi.observatory.benchmark;

import org.beffroi.core.result.ScoreInterval;

/**
 * Where a value stands among those of peers: the part of them that have less, those that have the same counted half (the mid-rank
 * percentile). It does not change where all values go through one and the same growing function.
 *
 * @param below how many known peers have less
 * @param equal how many have the same
 * @param known of how many peers it is known
 * @param base how many peers there are
 */
public record Percentile(int below, int equal, int known, int base) {

    /** @throws IllegalArgumentException if a part is more than its whole, or nothing is known */
    public Percentile {
        if (below < 0 || equal < 0 || below + equal > known || known > base || known == 0) {
            throw new IllegalArgumentException(below + " and " + equal + " of " + known + " of " + base);
        }
    }

    /** That of a value among those of the known peers. */
    static Percentile of(double value, double[] peers, int base) {
        int below = 0;
        int equal = 0;
        for (double peer : peers) {
            below += peer < value ? 1 : 0;
            equal += peer == value ? 1 : 0;
        }
        return new Percentile(below, equal, peers.length, base);
    }

    /** The part of known peers below, from 0 to 1. */
    public double share() {
        return less() / known;
    }

    private double less() {
        return below + equal / 2.0;
    }

    /**
     * Between what it lies by chance, were the known peers drawn from such bodies: the score interval of that part, at 95 %
     * (Wilson 1927).
     */
    public ScoreInterval interval() {
        return ScoreInterval.around(share(), known);
    }

    /** What it would be if all peers of which nothing is known had more. */
    public double least() {
        return less() / base;
    }

    /** What it would be if all of them had less. */
    public double most() {
        return (less() + base - known) / base;
    }
}
