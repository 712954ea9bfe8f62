package org.beffroi.analyses.statistics;

/** Between what the difference of two shares lies. */
public final class Difference {

    private Difference() {}

    /**
     * The interval of the first share less the second: the hybrid score interval (Newcombe 1998, method 10), made of the two
     * intervals of Wilson.
     *
     * @param part how many of the first have it
     * @param whole of how many
     * @param otherPart how many of the second have it
     * @param otherWhole of how many
     * @return from −1 to 1; all of that where one of the two is of none
     */
    public static Interval of(long part, long whole, long otherPart, long otherWhole) {
        if (whole == 0 || otherWhole == 0) {
            return new Interval(-1, 1);
        }
        Interval one = Interval.wilson(part, whole, Interval.USUAL);
        Interval other = Interval.wilson(otherPart, otherWhole, Interval.USUAL);
        double share = (double) part / whole;
        double otherShare = (double) otherPart / otherWhole;
        double difference = share - otherShare;
        return new Interval(
                difference - Math.hypot(share - one.low(), other.high() - otherShare),
                difference + Math.hypot(one.high() - share, otherShare - other.low()));
    }
}
