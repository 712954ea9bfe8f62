package org.beffroi.analyses.statistics;

/**
 * How many mentions have two things together, among those that have each.
 *
 * @param together how many have both, in the way that is asked for
 * @param first how many have the first, at least {@code together}
 * @param second how many have the second, at least {@code together}
 * @param all how many mentions there are
 */
public record Association(long together, long first, long second, long all) {

    /** The most that {@link #logDice} can be, two things that are never apart (Rychlý 2008). */
    public static final double MOST_LOG_DICE = 14;

    public Association {
        if (together < 0 || together > Math.min(first, second) || first + second - together > all) {
            throw new IllegalArgumentException("Together no more than each, all of them no more than all: " + together
                    + " of " + first + " and " + second + " among " + all);
        }
    }

    /** How many would have both, if the two had nothing to do with one another. */
    public double expected() {
        return cells().expected();
    }

    /** Whether they are together more often than chance would have it. */
    public boolean attracts() {
        return together > expected();
    }

    /** The log-likelihood ratio G² (Dunning 1993). */
    public double likelihoodRatio() {
        return cells().likelihoodRatio();
    }

    /** The probability of as far a departure from chance by chance alone. */
    public double probability() {
        return ChiSquared.tail(likelihoodRatio());
    }

    /**
     * How closely the two belong together, whatever the size of the archive (logDice, Rychlý 2008): 14 where one is never
     * without the other, one less for half as close; negative infinity where they are never together.
     */
    public double logDice() {
        return MOST_LOG_DICE + Math.log(2.0 * together / (first + second)) / Math.log(2);
    }

    /**
     * Pointwise mutual information in bits (Church and Hanks 1990): the binary logarithm of observed by expected. It favours
     * what is rare; negative infinity where they are never together.
     */
    public double mutualInformation() {
        return Math.log(together / expected()) / Math.log(2);
    }

    private FourCells cells() {
        return new FourCells(
                together,
                (double) first - together,
                (double) second - together,
                (double) all - first - second + together);
    }
}
