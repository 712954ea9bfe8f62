package org.beffroi.analyses.statistics;

/**
 * How many mentions of one corpus have something, and how many of another that shares no mention with it.
 *
 * @param here how many of the one have it
 * @param size how many there are in the one, at least {@code here}
 * @param there how many of the other have it
 * @param otherSize how many there are in the other, at least {@code there}
 */
public record Comparison(long here, long size, long there, long otherSize) {

    /** What a count of 0 is taken for where a ratio needs one: half a mention. */
    private static final double HALF = 0.5;

    public Comparison {
        if (here < 0 || here > size || there < 0 || there > otherSize) {
            throw new IllegalArgumentException(
                    "A part is no more than its whole: " + here + " of " + size + ", " + there + " of " + otherSize);
        }
    }

    /** The share of the first corpus that has it; 0 of an empty one. */
    public double share() {
        return size == 0 ? 0 : (double) here / size;
    }

    /** The share of the other corpus that has it; 0 of an empty one. */
    public double otherShare() {
        return otherSize == 0 ? 0 : (double) there / otherSize;
    }

    /** Whether it is more frequent in the first corpus than in the other. */
    public boolean isMore() {
        return share() > otherShare();
    }

    /**
     * The log-likelihood ratio G² (Dunning 1993; Rayson and Garside 2000): how little chance explains the difference.
     *
     * <p>As mentions are counted, not running words, a mention has it or has it not: all four cells are in the sum, where
     * Rayson and Garside, for words that are rare among running words, leave those without it aside.
     */
    public double likelihoodRatio() {
        return new FourCells(here, (double) size - here, there, (double) otherSize - there).likelihoodRatio();
    }

    /** The probability of as large a difference by chance alone. */
    public double probability() {
        return ChiSquared.tail(likelihoodRatio());
    }

    /**
     * How large the difference is: the binary logarithm of the ratio of the two shares (log ratio, Hardie 2014). 1 is twice as
     * frequent, 2 four times, −1 half as frequent. A count of 0 is taken for half a mention, so that the ratio is finite and
     * grows with the corpus in which it is absent.
     *
     * @return 0 if a corpus is empty
     */
    public double logRatio() {
        if (size == 0 || otherSize == 0 || here == 0 && there == 0) {
            return 0;
        }
        double one = (here == 0 ? HALF : here) / size;
        double other = (there == 0 ? HALF : there) / otherSize;
        return Math.log(one / other) / Math.log(2);
    }
}
