package org.beffroi.analyses.rising.detect;

import java.util.Arrays;
import org.beffroi.analyses.rising.detect.Recent.Kind;

/**
 * The sum over the last minutes, hours or days, and how unlikely it is: one of the lengths at which rises are looked for, so
 * that a burst is found at once and a rise that builds over days is found too. Changes; one thread.
 */
final class Span {

    /** Mentions above expectation below which nothing is evidence, whatever its probability. */
    private static final double FLOOR = 3;

    private static final Kind[] KINDS = Kind.values();

    private final Grid grid;
    private final int points;
    private final double days;
    private final double lookPenalty;
    private final double price;
    private final Tail tail;
    private final Dispersion dispersion = new Dispersion();
    private final double[] sums = new double[KINDS.length];
    private int filled;

    /**
     * A span.
     *
     * @param points how many it sums up
     * @param price evidence that it costs to look at it beside others
     */
    Span(Grid grid, int points, double price) {
        this.grid = grid;
        this.points = points;
        this.price = price;
        days = points * grid.days();
        // Short spans look several times a day, and chance has as many chances (Bonferroni, 1936).
        lookPenalty = Math.max(0, Math.log10(grid.lookDays() / days));
        tail = new Tail(days, Math.max(grid.lookDays(), days));
    }

    double days() {
        return days;
    }

    int points() {
        return points;
    }

    /** How many points are summed up. */
    int filled() {
        return filled;
    }

    double sum(Kind kind) {
        return sums[kind.ordinal()];
    }

    /** Takes in the newest point of the ring, and lets the oldest go. */
    void slide(Recent recent) {
        boolean full = filled == points;
        filled = full ? points : filled + 1;
        for (Kind kind : KINDS) {
            int i = kind.ordinal();
            if (recent.isAtStart()) {
                // Differences of many roundings are summed up afresh.
                sums[i] = 0;
                for (int ago = 1; ago <= filled; ago++) {
                    sums[i] += recent.ago(kind, ago);
                }
            } else {
                sums[i] += recent.ago(kind, 1) - (full ? recent.ago(kind, points + 1) : 0);
            }
        }
    }

    /** Begins anew with the next point. */
    void clear() {
        Arrays.fill(sums, 0);
        filled = 0;
    }

    /**
     * How unlikely the sum is: −lg of the probability of as much by chance in a day, by the model; 0 where it is not above
     * what is expected and announced.
     *
     * @param levelUncertainty relative variance of the level
     */
    double evidence(double levelUncertainty) {
        double mean = sum(Kind.ANNOUNCED);
        if (mean <= 0 || sum(Kind.VALUE) - mean < FLOOR) {
            return 0;
        }
        NegativeBinomial law = new NegativeBinomial(mean, dispersion.of(mean) + uncertainty(mean, levelUncertainty));
        return Math.max(0, -law.logTail(sum(Kind.VALUE)) / Math.log(10) - lookPenalty);
    }

    /** Relative variance of the mean: uncertain level, and factors that err alike within an hour or a day. */
    private double uncertainty(double mean, double levelUncertainty) {
        double factors =
                sum(Kind.HOUR) * Math.min(filled, grid.perHour()) + sum(Kind.DAY) * Math.min(filled, grid.perDay());
        return levelUncertainty + Math.max(0, factors) / (mean * mean);
    }

    /** Learns how sums scatter, from a full one at an ordinary time. */
    void learn(double levelUncertainty, double elapsedDays) {
        double mean = sum(Kind.EXPECTED);
        if (filled == points && mean > 0) {
            dispersion.learn(sum(Kind.VALUE), mean, uncertainty(mean, levelUncertainty), 1.0 / points, elapsedDays);
        }
    }

    double dispersion(double mean) {
        return dispersion.of(mean);
    }

    /** Evidence as this series bears it out, its price paid. */
    double calibrated(double evidence) {
        return Price.paid(tail.calibrated(evidence), price);
    }

    /**
     * Keeps the evidence of a point at an ordinary time.
     *
     * @param news calibrated evidence from which on it was news
     */
    void see(double day, double evidence, double news) {
        tail.see(day, evidence, news + price);
    }

    /** Ends what is ordinary. */
    void close(double news) {
        tail.close(news + price);
    }
}
