package org.beffroi.analyses.statistics;

import org.apache.commons.numbers.gamma.InverseErfc;
import org.apache.commons.numbers.gamma.RegularizedGamma;

/**
 * Between what a share or a rate lies, as far as a count tells.
 *
 * @param low its lower end
 * @param high its upper end, not below
 */
public record Interval(double low, double high) {

    /** The confidence that is usual: in 95 of 100 such cases the truth is within. */
    public static final double USUAL = 0.95;

    /** Halvings after which a double changes no more. */
    private static final int HALVINGS = 200;

    public Interval {
        if (!(low <= high)) {
            throw new IllegalArgumentException("An interval ends after it begins: " + low + ", " + high);
        }
    }

    /** Whether a value lies within, its ends included. */
    public boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** Whether the two have no value in common. */
    public boolean isApartFrom(Interval other) {
        return high < other.low || other.high < low;
    }

    /**
     * The score interval of a share (Wilson 1927): within 0 and 1, and good for small counts too.
     *
     * @param part how many have it
     * @param whole of how many; of none, anything from 0 to 1
     * @param confidence between 0 and 1
     */
    public static Interval wilson(long part, long whole, double confidence) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A part is no more than its whole: " + part + " of " + whole);
        }
        if (whole == 0) {
            return new Interval(0, 1);
        }
        // Two-sided: the normal quantile of (1 + confidence) / 2.
        double z = Math.sqrt(2) * InverseErfc.value(1 - confidence);
        double share = (double) part / whole;
        double shrink = 1 + z * z / whole;
        double middle = (share + z * z / (2 * whole)) / shrink;
        double half = z / shrink * Math.sqrt(share * (1 - share) / whole + z * z / (4.0 * whole * whole));
        return new Interval(part == 0 ? 0 : Math.max(0, middle - half), part == whole ? 1 : Math.min(1, middle + half));
    }

    /**
     * The exact interval of the mean of a Poisson count (Garwood 1936): what a count of mentions says of how many are to be
     * expected.
     *
     * @param count not negative
     * @param confidence between 0 and 1
     */
    public static Interval poisson(long count, double confidence) {
        if (count < 0) {
            throw new IllegalArgumentException("A count is not negative: " + count);
        }
        double tail = (1 - confidence) / 2;
        // P(a, x) grows with x: the mean at which so many or more, or so few or fewer, are as rare as a tail.
        double low = count == 0 ? 0 : mean(count, tail);
        return new Interval(low, mean(count + 1.0, 1 - tail));
    }

    /** Where the regularised gamma function P of that shape reaches a probability. */
    private static double mean(double shape, double probability) {
        double low = 0;
        double high = shape + 10 * Math.sqrt(shape) + 20;
        while (RegularizedGamma.P.value(shape, high) < probability) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && low < high; i++) {
            double middle = (low + high) / 2;
            if (middle == low || middle == high) {
                break;
            }
            if (RegularizedGamma.P.value(shape, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
