package org.beffroi.strategy.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How sure a figure is, from 0 to 1: what its base and its age leave open, taken from one. */
public final class Confidence {

    /** Of what is counted whole and is not a sample: the strategy itself. */
    public static final double WHOLE = 1;

    /** Of what somebody noted without saying when. */
    public static final double UNDATED = 0.5;

    /** The normal quantile of 97.5 %: in 95 of 100 such cases the truth lies within. */
    private static final double Z = 1.959964;

    private static final double YEAR = 365.25;

    private Confidence() {}

    /**
     * That of a share: one less the width of its 95 % score interval (Wilson 1927, <i>Journal of the American Statistical
     * Association</i> 22, p. 209–212). Of nothing it is 0; a half of 10 gives 0.47, of 100 0.81, of 1000 0.94.
     *
     * @param share from 0 to 1
     * @param base of how many
     */
    public static double ofShare(double share, long base) {
        if (base <= 0) {
            return 0;
        }
        double shrink = 1 + Z * Z / base;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / base + Z * Z / (4.0 * base * base));
        return Math.clamp(1 - 2 * half, 0, 1);
    }

    /**
     * That of a median: the share of the cases that its 95 % interval by order statistics leaves out (David and Nagaraja 2003,
     * <i>Order Statistics</i>, section 7.1), which is that of a half.
     *
     * @param base of how many
     */
    public static double ofMedian(long base) {
        return ofShare(0.5, base);
    }

    /** That of what was noted on a day: a half after a year, a quarter after two. A convention: accounts grow and wither. */
    public static double ofAge(LocalDate noted, LocalDate today) {
        return noted == null ? UNDATED : Math.pow(2, -Math.max(0, ChronoUnit.DAYS.between(noted, today)) / YEAR);
    }
}
