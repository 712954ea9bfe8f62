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

    private double weights;
    private double means;
    private double squares;
    private double excess;
    private double excessByMean;

    /** Overdispersion of sums with this mean. */
    double of(double mean) {
        double prior = 2 * weight(mean) * (PRIOR_SPANS + PRIOR_MENTIONS / mean);
        double constants = weights + prior;
        double slopes = squares + prior * mean * mean;
        double constant = excess + prior * PRIOR_EXCESS;
        double slope = excessByMean + prior * mean * mean * PRIOR_SHARE;
        double determinant = constants * slopes - means * means;
        double ofMean = (constant * slopes - slope * means) / determinant;
        double ofSquare = (slope * constants - constant * means) / determinant;
        if (ofMean < 0) {
            ofMean = 0;
            ofSquare = slope / slopes;
        } else if (ofSquare < 0) {
            ofMean = constant / constants;
            ofSquare = 0;
        }
        return Math.max(0, ofMean / mean + ofSquare);
    }

    /** What a sum teaches of its excess over its mean: the inverse of the variance of that, by the prior. */
    private static double weight(double mean) {
        double ratio = 1 + PRIOR_EXCESS + PRIOR_SHARE * mean;
        return 1 / (1 / mean + 2 * ratio * ratio);
    }

    /**
     * Learns from a sum.
     *
     * @param uncertainty relative variance of the mean itself, which is no scatter
     * @param part how much of a span is new in it
     * @param days time since the last one
     */
    void learn(double sum, double mean, double uncertainty, double part, double days) {
        double deviation = new NegativeBinomial(mean, of(mean) + uncertainty).deviation();
        double residual = Math.max(sum - mean, -OUTLIER * deviation);
        if (residual > outlier(mean, deviation, OUTLIER)) {
            return;
        }
        double kept = Math.pow(0.5, days / HALF_LIFE_DAYS);
        double weight = part * weight(mean);
        double ratio = residual * residual / mean - 1 - uncertainty * mean;
        weights = weights * kept + weight;
        means = means * kept + weight * mean;
        squares = squares * kept + weight * mean * mean;
        excess = excess * kept + weight * ratio;
        excessByMean = excessByMean * kept + weight * mean * ratio;
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
