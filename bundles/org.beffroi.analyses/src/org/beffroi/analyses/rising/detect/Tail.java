package org.beffroi.analyses.rising.detect;

/**
 * How often evidence came up in the past of this series when the model said it hardly could: turns the model's probability
 * into the series' own. Changes; one thread.
 *
 * <p>Peaks over a threshold (Pickands, 1975, with an exponential tail): in each block of time the highest evidence counts. How
 * often it exceeds 1 (a probability of a tenth), and by how much on average, are learnt with forgetting, from a prior that
 * takes the model at its word. What was news is known to exceed, not by how much: it is censored there.
 */
final class Tail {

    private static final double THRESHOLD = 1;
    private static final double HALF_LIFE_DAYS = 120;
    private static final double PRIOR_BLOCKS = 25;
    /** Chance is never taken to be rarer than this share of what the model says of its tail. */
    private static final double LEAST_SCALE = 0.7;

    private static final double PRIOR_MEAN_EXCESS = 1 / Math.log(10);

    private final double priorBlocks;
    private final double priorExceedances;
    private final double blockDays;

    private double excess;
    private double exceedances;
    private double blocks;
    private long block = Long.MIN_VALUE;
    private double highest;

    /**
     * A tail that has seen nothing.
     *
     * @param spanDays length of the span whose evidence it is: the longer, the more the prior weighs, as sums of many points
     *     come nearer to their model
     * @param blockDays length of a block
     */
    Tail(double spanDays, double blockDays) {
        this.blockDays = blockDays;
        priorBlocks = PRIOR_BLOCKS * Math.max(1, 4 * spanDays);
        priorExceedances = priorBlocks * Math.pow(10, -THRESHOLD);
    }

    /** Evidence as this series bears it out: −lg of the probability of as much in a block. Grows with the model's. */
    double calibrated(double evidence) {
        double rare = -Math.log10(frequency());
        if (evidence <= THRESHOLD) {
            return evidence * rare / THRESHOLD;
        }
        return rare + (evidence - THRESHOLD) / Math.max(LEAST_SCALE, scale());
    }

    /** Keeps the evidence of a point. */
    void see(double day, double evidence, double news) {
        long current = (long) Math.floor(day / blockDays);
        if (current != block) {
            close(news);
            block = current;
        }
        highest = Math.max(highest, evidence);
    }

    /**
     * Ends the block.
     *
     * @param news calibrated evidence from which on it was news
     */
    void close(double news) {
        double kept = Math.pow(0.5, blockDays / HALF_LIFE_DAYS);
        double most = Math.max(0.1, news + Math.log10(frequency())) * scale();
        excess *= kept;
        exceedances *= kept;
        blocks = blocks * kept + 1;
        double above = highest - THRESHOLD;
        if (above > 0) {
            excess += Math.min(above, most);
            exceedances += above < most ? 1 : 0;
        }
        highest = 0;
    }

    private double frequency() {
        return (exceedances + priorExceedances) / (blocks + priorBlocks);
    }

    /** Mean excess, as a multiple of what the model says it is. */
    private double scale() {
        return (excess + priorExceedances * PRIOR_MEAN_EXCESS) / (exceedances + priorExceedances) / PRIOR_MEAN_EXCESS;
    }
}
