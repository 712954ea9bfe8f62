package org.beffroi.demo;

import java.util.List;

/**
 * A seeded source of chance that gives the same draws on every machine and every Java.
 *
 * <p>SplitMix64 (Steele, Lea, Flood, 2014) seeded by a 64-bit FNV-1a hash of words, and {@link StrictMath} for the curves.
 * Not for several threads.
 */
final class Dice {

    private long state;

    private Dice(long seed) {
        state = seed;
    }

    /** Dice that always fall the same way for the same words. */
    static Dice of(Object... words) {
        long hash = 0xcbf29ce484222325L;
        for (Object word : words) {
            String text = word.toString();
            for (int i = 0; i < text.length(); i++) {
                hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
            }
            hash = (hash ^ 0x1f) * 0x100000001b3L;
        }
        return new Dice(hash);
    }

    /** Any 64 bits. */
    long bits() {
        state += 0x9e3779b97f4a7c15L;
        long mixed = (state ^ (state >>> 30)) * 0xbf58476d1ce4e5b9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94d049bb133111ebL;
        return mixed ^ (mixed >>> 31);
    }

    /** A whole number from 0 to {@code bound} − 1. */
    int below(int bound) {
        return (int) Long.remainderUnsigned(bits(), bound);
    }

    /** A number in [0, 1). */
    double fraction() {
        return (bits() >>> 11) * 0x1.0p-53;
    }

    /** True with that probability. */
    boolean chance(double probability) {
        return fraction() < probability;
    }

    /** One of the values, all as likely. */
    <T> T pick(List<T> values) {
        return values.get(below(values.size()));
    }

    /** An index drawn by weight. */
    int weighted(double... weights) {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        double left = fraction() * sum;
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        return weights.length - 1;
    }

    /** A log-normal count, rounded: most are near the median, a few far above, as counts of likes are. */
    long heavyTailed(double median, double spread) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - fraction()));
        double normal = radius * StrictMath.cos(2 * StrictMath.PI * fraction());
        return StrictMath.round(median * StrictMath.exp(spread * normal));
    }
}
