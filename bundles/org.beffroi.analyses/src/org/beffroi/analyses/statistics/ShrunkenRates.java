package org.beffroi.analyses.statistics;

import java.util.Arrays;

/**
 * Rates of several places, each drawn towards the mean of all as far as its own population is too small to tell: the global
 * empirical Bayes estimator (Marshall 1991, Mapping disease and mortality rates using empirical Bayes estimators, Applied
 * Statistics 40:283-294).
 */
public final class ShrunkenRates {

    private ShrunkenRates() {}

    /**
     * The rates.
     *
     * @param counts of each place, not negative
     * @param populations of each place, above 0
     * @return a rate for each, in counts per head; none for none
     */
    public static double[] of(long[] counts, long[] populations) {
        double people = Arrays.stream(populations).sum();
        double mean = Arrays.stream(counts).sum() / people;
        double spread = 0;
        for (int i = 0; i < counts.length; i++) {
            double own = (double) counts[i] / populations[i];
            spread += populations[i] * (own - mean) * (own - mean) / people;
        }
        // What chance alone would not have spread.
        double between = Math.max(0, spread - mean * counts.length / people);
        double[] rates = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            double own = (double) counts[i] / populations[i];
            double within = mean / populations[i];
            rates[i] = between == 0 ? mean : mean + between / (between + within) * (own - mean);
        }
        return rates;
    }
}
