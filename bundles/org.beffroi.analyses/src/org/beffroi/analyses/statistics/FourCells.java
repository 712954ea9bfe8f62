package org.beffroi.analyses.statistics;

/**
 * Mentions counted by two yes-or-no questions, such as <i>is it of this corpus?</i> and <i>does it have this word?</i>
 *
 * @param both yes to both, not negative
 * @param first yes to the first question alone
 * @param second yes to the second question alone
 * @param neither no to both
 */
record FourCells(double both, double first, double second, double neither) {

    FourCells {
        if (!(both >= 0 && first >= 0 && second >= 0 && neither >= 0)) {
            throw new IllegalArgumentException(
                    "Counts are not negative: " + both + ", " + first + ", " + second + ", " + neither);
        }
    }

    double all() {
        return both + first + second + neither;
    }

    /** How many would say yes to both, if the two questions had nothing to do with one another; 0 of nothing. */
    double expected() {
        return all() == 0 ? 0 : (both + first) * (both + second) / all();
    }

    /**
     * The log-likelihood ratio against independence, all four cells counted (Dunning 1993), 0 where there is nothing to tell
     * apart.
     */
    double likelihoodRatio() {
        double yes = both + first;
        double no = second + neither;
        double sum = term(both, yes * (both + second))
                + term(first, yes * (first + neither))
                + term(second, no * (both + second))
                + term(neither, no * (first + neither));
        // Rounding may leave a trace below zero where the two are independent to the last digit.
        return Math.max(0, 2 * sum);
    }

    private double term(double observed, double margins) {
        return observed == 0 ? 0 : observed * Math.log(observed * all() / margins);
    }
}
