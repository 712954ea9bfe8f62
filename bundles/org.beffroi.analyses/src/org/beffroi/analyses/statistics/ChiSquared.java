package org.beffroi.analyses.statistics;

import org.apache.commons.numbers.gamma.Erfc;

/** The distribution of a log-likelihood ratio of four cells where nothing but chance is at work: χ² with one degree of freedom. */
public final class ChiSquared {

    private ChiSquared() {}

    /**
     * The probability of a value as large as that, or larger, by chance alone.
     *
     * @param statistic not negative
     * @return from 1 down to 0
     */
    public static double tail(double statistic) {
        // With one degree of freedom it is the square of a standard normal variable.
        return Erfc.value(Math.sqrt(statistic / 2));
    }
}
