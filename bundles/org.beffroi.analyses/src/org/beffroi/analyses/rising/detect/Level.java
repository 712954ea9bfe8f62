package org.beffroi.analyses.rising.detect;

/**
 * The level of a series, seasons taken out, that drifts: a Kalman filter (Kalman, 1960) on its relative changes. Changes; one
 * thread.
 */
final class Level {

    /** Relative variance by which a level drifts in a day: 2 % a day, 12 % a month. */
    private static final double DRIFT = 0.0005;

    private final Grid grid;
    private double value;
    private double uncertainty = 1;

    /** A level that nothing is known of but a first guess, per step. */
    Level(Grid grid, double guess) {
        this.grid = grid;
        value = Math.max(guess, 0.3 * grid.days());
    }

    double value() {
        return value;
    }

    /** Relative variance of the level. */
    double uncertainty() {
        return uncertainty;
    }

    /** Lets time go by. */
    void drift(double days) {
        uncertainty = Math.min(1, uncertainty + DRIFT * days);
    }

    /**
     * Learns from a point.
     *
     * @param ratio what was counted over what was expected
     * @param noise relative variance of that
     */
    void learn(double ratio, double noise) {
        double gain = uncertainty / (uncertainty + noise);
        value = Math.max(value * Math.max(0.2, 1 + gain * (ratio - 1)), 0.01 * grid.days());
        uncertainty *= 1 - gain;
    }
}
