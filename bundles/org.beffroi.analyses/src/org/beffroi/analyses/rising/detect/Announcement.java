package org.beffroi.analyses.rising.detect;

/**
 * What was said already: after news, as much as that is expected, and ever less as it grows old; only what goes beyond is news
 * again. Changes; one thread.
 */
final class Announcement {

    /** Days, and points, in which the logarithm of what was announced halves: the longer of both. */
    private static final double HALF_LIFE_DAYS = 0.7;

    private static final int HALF_LIFE_POINTS = 3;

    /** Mentions, expected and come, by which a ratio of small numbers is tempered. */
    private static final double TEMPER = 1;
    /** How fast it follows a peak that grows without being news. */
    private static final double PURSUIT = 0.2;

    private double log;

    /** How many times the expectation is expected. */
    double factor() {
        return Math.exp(log);
    }

    /** Lets time go by, in days. */
    void fade(double days, Grid grid) {
        log *= Math.pow(0.5, days / Math.max(HALF_LIFE_DAYS, HALF_LIFE_POINTS * grid.days()));
    }

    /** Announces a sum against what was expected of it and announced. */
    void announce(double sum, double expected) {
        log += Math.max(0, Math.log((sum + TEMPER) / (expected + TEMPER)));
    }

    /** Follows a sum that lies above what was announced. */
    void pursue(double sum, double expected) {
        if (log > 0 && expected > 0 && sum > expected) {
            log += PURSUIT * Math.log(sum / expected);
        }
    }

    /** Nothing is announced any more. */
    void forget() {
        log = 0;
    }
}
