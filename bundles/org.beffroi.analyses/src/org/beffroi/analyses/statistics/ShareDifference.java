package org.beffroi.analyses.statistics;

/**
 * By how much the share of something in one group of mentions differs from that in another.
 *
 * @param here how many of the one have it
 * @param size how many there are in the one
 * @param there how many of the other have it
 * @param otherSize how many there are in the other
 */
public record ShareDifference(long here, long size, long there, long otherSize) {

    public ShareDifference {
        if (here < 0 || here > size || there < 0 || there > otherSize || size == 0 || otherSize == 0) {
            throw new IllegalArgumentException("Parts of something have their wholes: " + here + " of " + size + ", "
                    + there + " of " + otherSize);
        }
    }

    /** The first share less the second, from -1 to 1. */
    public double value() {
        return (double) here / size - (double) there / otherSize;
    }

    /**
     * Between what it lies: the hybrid score interval (Newcombe 1998, Statistics in Medicine 17:873-890, method 10), made of
     * the two intervals of Wilson.
     *
     * @param confidence between 0 and 1
     */
    public Interval interval(double confidence) {
        double one = (double) here / size;
        double other = (double) there / otherSize;
        Interval first = Interval.wilson(here, size, confidence);
        Interval second = Interval.wilson(there, otherSize, confidence);
        return new Interval(
                value() - Math.hypot(one - first.low(), second.high() - other),
                value() + Math.hypot(first.high() - one, other - second.low()));
    }
}
