package org.beffroi.analyses.rising.detect;

/**
 * The level of a series, seasons taken out, that drifts: a Kalman filter (Kalman, 1960) on its relative changes. Changes; one
 * thread.
 */
final class Level {

    /** Relative variance by which a level drifts in a day: 2 % a day, 12 % a month. */
    private static final double DRIFT = 0.0005;

    /** Relative variance of a guess, chance aside: a series may begin on any day of its week. */
    private static final double GUESSED = 0.2;

    private final Grid grid;
    private double value;
    private double uncertainty;

    /**
     * A level of which some first points are known.
     *
     * @param guess what is usual of them, per step
     */
    Level(Grid grid, double guess) {
        this.grid = grid;
        value = Math.max(guess, 0.3 * grid.days());
        uncertainty = unknown();
    }

    /** As little as a guess from a dozen points tells: of large numbers their scatter, of small ones chance besides. */
    private double unknown() {
        return Math.min(1, GUESSED + 1.5 / (value * grid.perDay()));
    }

    /** Begins anew on another level, which is that many times the one until now. */
    void shift(double ratio) {
        value *= ratio;
        uncertainty = unknown();
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
