package org.beffroi.french.language;

/**
 * What a text costs each language, by which the cheapest is found: logarithms of shares, added up for many languages at once.
 *
 * <p>A cost is how far a language is behind the one of which a thing speaks most, in steps of a 48th of a natural logarithm, at
 * most 255 of them. Eight costs lie in a long, and two additions add them (L. Lamport, Multiple byte processing with full-word
 * instructions, 1975): adding one by one takes four times as long, and reading is what an archive waits for. Not for several
 * threads.
 */
final class Tally {

    private static final int LANES = 8;
    private static final int LANE_BITS = 8;
    private static final int MOST = 255;
    private static final double STEPS = 48;
    private static final long EVEN = 0x00FF_00FF_00FF_00FFL;
    private static final int WIDE_BITS = 16;
    /** So many costs of 255 fit into sixteen bits. */
    private static final int ROOM = 257;

    private final long[] even;
    private final long[] odd;
    private final int[] sums;
    private int pending;

    /** @param width longs of a thing's costs */
    Tally(int width) {
        even = new long[width];
        odd = new long[width];
        sums = new int[width * LANES];
    }

    /** How many longs hold the costs of so many languages. */
    static int width(int languages) {
        return Math.ceilDiv(languages, LANES);
    }

    /** Writes what a thing costs each language, where all is zero yet. */
    static void pack(double[] logShares, long[] to, int from) {
        double most = Double.NEGATIVE_INFINITY;
        for (double one : logShares) {
            most = Math.max(most, one);
        }
        for (int i = 0; i < logShares.length; i++) {
            long cost = Math.min(MOST, Math.round((most - logShares[i]) * STEPS));
            to[from + i / LANES] |= cost << i % LANES * LANE_BITS;
        }
    }

    /** Whether a thing costs the first language nothing. */
    static boolean isFirst(long[] costs) {
        return (costs[0] & MOST) == 0;
    }

    /** Adds the costs that begin at a place. */
    void add(long[] costs, int from) {
        long[] evenSums = even;
        long[] oddSums = odd;
        for (int i = 0; i < evenSums.length; i++) {
            long eight = costs[from + i];
            evenSums[i] += eight & EVEN;
            oddSums[i] += eight >>> LANE_BITS & EVEN;
        }
        if (++pending == ROOM) {
            flush();
        }
    }

    private void flush() {
        pending = 0;
        for (int i = 0; i < even.length; i++) {
            for (int lane = 0; lane < LANES; lane += 2) {
                int shift = lane / 2 * WIDE_BITS;
                sums[i * LANES + lane] += (int) (even[i] >>> shift) & 0xFFFF;
                sums[i * LANES + lane + 1] += (int) (odd[i] >>> shift) & 0xFFFF;
            }
            even[i] = 0;
            odd[i] = 0;
        }
    }

    /** Natural logarithms of how likely the first so many languages are, but for what they have in common: at most zero. */
    double[] scores(int languages) {
        flush();
        double[] scores = new double[languages];
        for (int i = 0; i < languages; i++) {
            scores[i] = -sums[i] / STEPS;
        }
        return scores;
    }
}
