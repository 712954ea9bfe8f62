package org.beffroi.analyses.rising.detect;

/**
 * How much more sums over a span scatter than chance meetings of people would: the overdispersion of their negative binomial,
 * learnt by moments, with shrinkage, forgetting and no regard for outliers. Changes; one thread.
 *
 * <p>By moments: (count − mean)² − mean estimates overdispersion × mean². To begin with the variance is taken for 1.5 times
 * the mean and a tenth of its square.
 */
final class Dispersion {

    private static final double PRIOR_EXCESS = 0.5;
    private static final double PRIOR_SHARE = 0.1;
    /** What the prior weighs: so many spans, and so many mentions besides, for what spans without mentions teach is little. */
    private static final double PRIOR_SPANS = 50;

    private static final double PRIOR_MENTIONS = 20;
    private static final double HALF_LIFE_DAYS = 120;
    /** Deviations beyond which a sum is an outlier. */
    private static final double OUTLIER = 3;

    private double excess;
    private double squares;

    /** Overdispersion of sums with this mean. */
    double of(double mean) {
        double prior = PRIOR_EXCESS / mean + PRIOR_SHARE;
        double weight = PRIOR_SPANS + PRIOR_MENTIONS / mean;
        double square = mean * mean;
        return Math.max(0, (excess + weight * prior * square) / (squares + weight * square));
    }

    /**
     * Learns from a sum.
     *
     * @param uncertainty relative variance of the mean itself, which is no scatter
     * @param weight how much of a span is new in it
     * @param days time since the last one
     */
    void learn(double sum, double mean, double uncertainty, double weight, double days) {
        double deviation = new NegativeBinomial(mean, of(mean) + uncertainty).deviation();
        double residual = Math.max(sum - mean, -OUTLIER * deviation);
        if (residual > outlier(mean, deviation, OUTLIER)) {
            return;
        }
        double kept = Math.pow(0.5, days / HALF_LIFE_DAYS);
        excess = excess * kept + weight * (residual * residual - mean - uncertainty * mean * mean);
        squares = squares * kept + weight * mean * mean;
    }

    /**
     * How far above its mean a count lies at so many deviations, skew and all (Cornish and Fisher, 1938, first term), and three
     * mentions at least.
     */
    static double outlier(double mean, double deviation, double deviations) {
        // Skewness × deviation of a negative binomial is 2 × variance / mean − 1.
        double skew = Math.max(0, 2 * deviation * deviation / mean - 1);
        return Math.max(3, deviations * deviation + skew * (deviations * deviations - 1) / 6);
    }
}
