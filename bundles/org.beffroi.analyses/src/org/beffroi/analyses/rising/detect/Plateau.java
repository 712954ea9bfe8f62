package org.beffroi.analyses.rising.detect;

/**
 * Whether what rose stays where it is: two weeks in a row that are alike, seasons taken out, are another level and no longer a
 * peak. Of steps longer than a day fourteen of them. Changes; one thread.
 */
final class Plateau {

    private static final int WEEK = 7;
    /** By how much two weeks may differ that are alike. */
    private static final double ALIKE = 1.33;
    /** How many times the level that stays the first week of a rise may be, and still be the same rise. */
    private static final double SAME = 2;

    private final Grid grid;
    private final double[] counts = new double[2 * WEEK];
    private final double[] factors = new double[2 * WEEK];
    private int units;
    private double count;
    private double factor;
    private double days;
    private double firstWeek;

    Plateau(Grid grid) {
        this.grid = grid;
    }

    /**
     * Adds a point.
     *
     * @param seasonal by how much the calendar raises or lowers it, above 0
     */
    void add(double value, double seasonal) {
        count += value;
        factor += seasonal;
        days += grid.days();
        if (days < grid.lookDays() - 1e-9) {
            return;
        }
        counts[units % counts.length] = count;
        factors[units % factors.length] = factor;
        units++;
        count = 0;
        factor = 0;
        days = 0;
        if (units == WEEK) {
            firstWeek = rate(0, WEEK);
        }
    }

    /** Whether a unit has just ended that makes two weeks alike. */
    boolean isReached() {
        if (units < 2 * WEEK || days > 0) {
            return false;
        }
        double ratio = rate(units - WEEK, units) / rate(units - 2 * WEEK, units - WEEK);
        return ratio > 1 / ALIKE && ratio < ALIKE;
    }

    /** Whether it is all that the rise was; else there was a peak before it. */
    boolean isWhole() {
        return firstWeek < SAME * level();
    }

    /** The level that stays: of a step, seasons taken out. */
    double level() {
        return rate(units - 2 * WEEK, units);
    }

    private double rate(int from, int to) {
        double sum = 0;
        double seasons = 0;
        for (int i = from; i < to; i++) {
            sum += counts[i % counts.length];
            seasons += factors[i % factors.length];
        }
        return sum / seasons;
    }
}
