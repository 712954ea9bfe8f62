package org.beffroi.analyses.rising.detect;

/**
 * By how much the hours of a day, or the days of a week, lie above or below the level: one factor each, shrunk towards 1 as far
 * as few and noisy visits leave it open. Changes; one thread.
 *
 * <p>A factor is the sum of what was counted over the sum of what was expected without it, shrunk like the mean of a normal
 * law with a normal prior around 1.
 */
final class Factors {

    private final double variance;
    private final double halfLife;
    private final double[] counted;
    private final double[] expected;
    private final double[] visits;

    /**
     * Factors that are all 1 to begin with.
     *
     * @param variance of the factors around 1, before anything is known
     * @param halfLife visits after which a visit weighs half
     */
    Factors(int size, double variance, double halfLife) {
        this.variance = variance;
        this.halfLife = halfLife;
        counted = new double[size];
        expected = new double[size];
        visits = new double[size];
    }

    /**
     * A factor, shrunk towards a value.
     *
     * @param noise relative variance of one visit
     */
    double of(int which, double prior, double noise) {
        if (expected[which] <= 0) {
            return prior;
        }
        double needed = noise / variance;
        return (needed * prior + visits[which] * counted[which] / expected[which]) / (needed + visits[which]);
    }

    /** Variance of a factor that is left after so many visits. */
    double uncertainty(int which, double noise) {
        double needed = noise / variance;
        return variance * needed / (needed + visits[which]);
    }

    /**
     * Learns from a point.
     *
     * @param value what was counted
     * @param without what was expected, but for this factor
     * @param weight how much of a visit it is
     */
    void learn(int which, double value, double without, double weight) {
        double kept = Math.pow(0.5, weight / halfLife);
        counted[which] = counted[which] * kept + weight * value;
        expected[which] = expected[which] * kept + weight * without;
        visits[which] = visits[which] * kept + weight;
    }
}
