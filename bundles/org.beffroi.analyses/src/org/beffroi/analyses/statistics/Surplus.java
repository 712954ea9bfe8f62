package org.beffroi.analyses.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/** How surprising it is that something comes more often than before. */
public final class Surplus {

    private Surplus() {}

    /**
     * The probability of a count as large as that, or larger, where earlier time says how many are to be expected: the predictive
     * distribution of a Poisson rate under Jeffreys' prior, a negative binomial (Gelman and others, Bayesian Data Analysis, third
     * edition 2013, section 2.6), made wider by what counts of one stretch have in common.
     *
     * @param count not negative
     * @param before how many came before, not negative
     * @param times how many times as long the earlier time was, above 0
     * @param dispersion by what part of the square of its mean the variance of a count exceeds that of a Poisson count, not
     *     negative
     */
    public static double probability(long count, double before, double times, double dispersion) {
        if (count <= 0) {
            return 1;
        }
        double mean = expected(before, times);
        double size = 1 / (1 / (before + 0.5) + dispersion);
        return RegularizedBeta.value(mean / (mean + size), count, size);
    }

    /** How many are to be expected. */
    public static double expected(double before, double times) {
        return (before + 0.5) / times;
    }

    /**
     * The probability that so many or more of some have what one in so many has.
     *
     * @param part not negative
     * @param whole at least {@code part}
     * @param share of those elsewhere that have it, from 0 to 1
     */
    public static double ofShare(long part, long whole, double share) {
        return part <= 0 ? 1 : RegularizedBeta.value(share, part, whole - part + 1.0);
    }
}
