package org.beffroi.analyses.statistics;

import org.apache.commons.numbers.gamma.RegularizedBeta;

/**
 * Student's law (Student 1908, The probable error of a mean, Biometrika 6:1-25): how far a mean lies from the truth, in standard
 * errors that were themselves read from few values.
 */
final class Student {

    private static final int HALVINGS = 200;

    private Student() {}

    /**
     * The distance from 0 that is not exceeded so often, on either side.
     *
     * @param confidence between 0 and 1
     * @param freedom degrees of freedom, above 0; infinite for the normal law
     */
    static double within(double confidence, double freedom) {
        double low = 0;
        double high = 2;
        while (beyond(high, freedom) > 1 - confidence) {
            high *= 2;
        }
        for (int i = 0; i < HALVINGS && high - low > 1e-12 * high; i++) {
            double middle = (low + high) / 2;
            if (beyond(middle, freedom) > 1 - confidence) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** The probability of a value as far from 0, or farther (NIST DLMF 8.17; Abramowitz and Stegun 1964, 26.7.1). */
    private static double beyond(double distance, double freedom) {
        return RegularizedBeta.value(freedom / (freedom + distance * distance), freedom / 2, 0.5);
    }
}
