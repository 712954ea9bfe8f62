package org.beffroi.analyses.rising.detect;

/**
 * Points that count none where so many were expected that chance does not do it: nobody looked, which is not the same as none.
 * Changes; one thread.
 */
final class Silence {

    /** Probability below which none at all is taken for want of looking. */
    private static final double UNBELIEVABLE = 1e-5;
    /** Steps that are shorter, in days, are silent for a moment now and then whatever the law says. */
    private static final double SHORTEST_STEP = 1 / 24.0;
    /** Days after which it is believed all the same. */
    private static final double LONGEST_DAYS = 14;

    private final Grid grid;
    private double expected;
    private double days;

    Silence(Grid grid) {
        this.grid = grid;
    }

    /** Something was counted. */
    void isBroken() {
        expected = 0;
        days = 0;
    }

    /**
     * Whether one more point without a mention says that nobody looked.
     *
     * @param mean expected of the point
     * @param scatter of sums with a mean, and what is uncertain of their level: overdispersion of a negative binomial
     */
    boolean isUnbelievable(double mean, Span scatter, double uncertainty) {
        expected += mean;
        days += grid.days();
        double overdispersion = Math.max(1e-9, scatter.dispersion(expected) + uncertainty);
        double logarithm = -Math.log1p(overdispersion * expected) / overdispersion;
        return grid.days() >= SHORTEST_STEP - 1e-9 && days <= LONGEST_DAYS && logarithm < Math.log(UNBELIEVABLE);
    }
}
