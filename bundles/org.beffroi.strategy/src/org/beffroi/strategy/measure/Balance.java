package org.beffroi.strategy.measure;

import org.beffroi.core.result.Measure.Range;
import org.beffroi.core.result.ScoreInterval;

/**
 * Positive over negative mentions, (positive − negative) ÷ (positive + negative), in points from −100 to 100, with all that is in
 * neither, so that the sums close.
 *
 * @param positive how many are
 * @param negative how many are
 * @param known of how many the tone is known, the neutral ones included
 * @param asked how many were asked for
 */
record Balance(long positive, long negative, long known, long asked) {

    private static final double POINTS = 100;

    /** Those that it rests on. */
    long told() {
        return positive + negative;
    }

    long neutral() {
        return known - told();
    }

    long unknown() {
        return asked - known;
    }

    /** In points; {@link Double#NaN} where none is positive or negative. */
    double value() {
        return points(share(positive, told()));
    }

    /** Between what it lies among all, were everything unknown negative, or positive. */
    Range bounds() {
        return new Range(points(share(positive, all())), points(share(positive + unknown(), all())));
    }

    /** The same with chance: the ends of the score intervals of both. */
    Range interval() {
        return new Range(
                points(ScoreInterval.of(positive, all()).low()),
                points(ScoreInterval.of(positive + unknown(), all()).high()));
    }

    private long all() {
        return told() + unknown();
    }

    private static double share(long part, long whole) {
        return (double) part / whole;
    }

    /** A part of positive ones as a balance. */
    private static double points(double positive) {
        return POINTS * (2 * positive - 1);
    }
}
