package org.beffroi.analyses.statistics;

import java.util.Arrays;
import org.apache.commons.numbers.gamma.InverseErfc;

/**
 * How many times as many mentions a day there are in some days as in others, and how sure that is.
 *
 * <p>Days of a town are more uneven than chance alone would have them: the interval is that of a quasi-Poisson model, whose
 * dispersion (Pearson's statistic over its degrees of freedom, at least 1) is read from the days themselves (McCullagh and
 * Nelder 1989, Generalized Linear Models, 6.2). Days that follow one another are alike, of which it knows nothing: where one
 * event lasts, it is too sure.
 */
public final class RateRatio {

    /** What a count of 0 is taken for where a ratio needs one: half a mention. */
    private static final double HALF = 0.5;

    private final long[] here;
    private final long[] there;

    /**
     * A ratio.
     *
     * @param here the count of each day, at least one day
     * @param there that of each of the other days, at least one day
     */
    public RateRatio(long[] here, long[] there) {
        if (here.length == 0 || there.length == 0) {
            throw new IllegalArgumentException("A rate is of some days");
        }
        this.here = here.clone();
        this.there = there.clone();
    }

    /** Mentions a day here, over mentions a day there; a total of 0 is taken for half a mention. */
    public double value() {
        return total(here) / here.length / (total(there) / there.length);
    }

    /** How many times as uneven the days are as chance would have them, at least 1. */
    public double dispersion() {
        int freedom = here.length + there.length - 2;
        return freedom <= 0 ? 1 : Math.max(1, (pearson(here) + pearson(there)) / freedom);
    }

    /**
     * Between what it lies.
     *
     * @param confidence between 0 and 1
     */
    public Interval interval(double confidence) {
        double z = Math.sqrt(2) * InverseErfc.value(1 - confidence);
        double half = z * deviation();
        double middle = Math.log(value());
        return new Interval(Math.exp(middle - half), Math.exp(middle + half));
    }

    /** Standard error of its natural logarithm. */
    private double deviation() {
        return Math.sqrt(dispersion() * (1 / total(here) + 1 / total(there)));
    }

    /**
     * How many times as large this ratio is as another one: the difference in differences of two groups, on a logarithmic
     * scale.
     *
     * @param control that of what nothing was done to
     */
    public double over(RateRatio control) {
        return value() / control.value();
    }

    /**
     * Between what that lies, the two being independent.
     *
     * @param confidence between 0 and 1
     */
    public Interval intervalOver(RateRatio control, double confidence) {
        double half = Math.sqrt(2) * InverseErfc.value(1 - confidence) * Math.hypot(deviation(), control.deviation());
        double middle = Math.log(over(control));
        return new Interval(Math.exp(middle - half), Math.exp(middle + half));
    }

    private static double total(long[] days) {
        long total = Arrays.stream(days).sum();
        return total == 0 ? HALF : total;
    }

    private static double pearson(long[] days) {
        double mean = (double) Arrays.stream(days).sum() / days.length;
        return mean == 0
                ? 0
                : Arrays.stream(days)
                        .mapToDouble(day -> (day - mean) * (day - mean) / mean)
                        .sum();
    }
}
