package org.beffroi.analyses.statistics;

import java.util.Arrays;

/**
 * How many times as many mentions a day there are in some days as in others, and how sure that is.
 *
 * <p>Days of a town are more uneven than chance alone would have them: the interval is that of a quasi-Poisson model, whose
 * dispersion (Pearson's statistic over its degrees of freedom, at least 1) is read from the days themselves (McCullagh and
 * Nelder 1989, Generalized Linear Models, 6.2). That dispersion is as uncertain as the days are few, so the quantile is that of
 * Student's law with as many degrees of freedom (the same, 4.4 and 9.2; Ver Hoef and Boveng 2007, Quasi-Poisson vs. negative
 * binomial regression, Ecology 88:2766-2772): with the normal one, 95 % of a few days held 90 to 93. One day against one day
 * tells nothing of how uneven days are. Days that follow one another are alike, of which it knows nothing: where one event
 * lasts, it is too sure.
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
        return isMeasurable() ? Math.max(1, (pearson(here) + pearson(there)) / freedom()) : 1;
    }

    private int freedom() {
        return here.length + there.length - 2;
    }

    /** Whether the days say how uneven they are: three of them do, one against one does not. */
    public boolean isMeasurable() {
        return freedom() > 0;
    }

    /**
     * Between what it lies; of one day against one day anything above 0.
     *
     * @param confidence between 0 and 1
     */
    public Interval interval(double confidence) {
        return isMeasurable()
                ? around(value(), Student.within(confidence, freedom()) * deviation())
                : new Interval(0, Double.POSITIVE_INFINITY);
    }

    private static Interval around(double ratio, double half) {
        double middle = Math.log(ratio);
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
     * Between what that lies, the two being independent: their variances add up, with the degrees of freedom of Welch (1947, The
     * generalization of "Student's" problem when several different population variances are involved, Biometrika 34:28-35) and
     * Satterthwaite (1946). Anything above 0 where either is of one day against one day.
     *
     * @param confidence between 0 and 1
     */
    public Interval intervalOver(RateRatio control, double confidence) {
        if (!isMeasurable() || !control.isMeasurable()) {
            return new Interval(0, Double.POSITIVE_INFINITY);
        }
        double own = deviation() * deviation();
        double other = control.deviation() * control.deviation();
        double freedom = (own + other) * (own + other) / (own * own / freedom() + other * other / control.freedom());
        return around(over(control), Student.within(confidence, freedom) * Math.sqrt(own + other));
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
