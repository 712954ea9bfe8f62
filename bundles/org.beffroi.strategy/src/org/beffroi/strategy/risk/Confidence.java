package org.beffroi.strategy.risk;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.beffroi.core.result.ScoreInterval;
import org.beffroi.core.result.Share;
import org.jspecify.annotations.Nullable;

/** How sure a figure is, from 0 to 1: what its base and its age leave open, taken from one. */
public final class Confidence {

    /** Of what is counted whole and is not a sample: the strategy itself. */
    public static final double WHOLE = 1;

    /** Of what somebody noted without saying when. */
    public static final double UNDATED = 0.5;

    private static final double YEAR = 365.25;

    private Confidence() {}

    /**
     * That of a share of which all is known: one less the width of its 95 % score interval ({@link ScoreInterval}). Of nothing it
     * is 0; a half of 10 gives 0.47, of 100 0.81, of 1000 0.94.
     *
     * @param share from 0 to 1
     * @param base of how many
     */
    public static double ofShare(double share, long base) {
        ScoreInterval interval = ScoreInterval.around(share, base);
        return Math.clamp(1 - (interval.high() - interval.low()), 0, 1);
    }

    /**
     * That of a share: one less what it leaves open among all, from the lower end of the interval were nothing that is not known
     * counted to the upper one were all of it.
     */
    public static double ofShare(Share share) {
        ScoreInterval interval = share.interval();
        return Math.clamp(1 - (interval.high() - interval.low()), 0, 1);
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
    public static double ofAge(@Nullable LocalDate noted, LocalDate today) {
        return noted == null ? UNDATED : Math.pow(2, -Math.max(0, ChronoUnit.DAYS.between(noted, today)) / YEAR);
    }
}
