package org.beffroi.analyses.rising.discontent;

import org.beffroi.core.watch.Episode.Stage;

/**
 * What makes a stage: how many people, and how high the score. Round numbers, chosen before anything was measured.
 *
 * @param floor people in three days below whom nothing is said, at least 2
 */
record Thresholds(long floor) {

    static final double WEAK = 0.30;
    static final double RISING = 0.50;
    static final double CRISIS = 0.70;

    /** What new people must show for a rise, 0.5: a probability of 3 in 10,000 that so many come by chance. */
    static final double NEWCOMERS = 0.50;

    /**
     * What is said within one evening may be forgotten in the morning: the middle four fifths of a rise take five hours, all of it
     * some six, in milliseconds.
     */
    static final long SHORTEST = 5 * Gauge.HOUR;

    /** So many times the floor makes a rise, and so many a crisis. */
    static final int RISING_FLOORS = 2;

    static final int CRISIS_FLOORS = 4;

    Thresholds {
        if (floor < 2) {
            throw new IllegalArgumentException("One person is no discontent: " + floor);
        }
    }

    /** The stage that signs make by themselves, whatever came before; over where they make none. */
    Stage stage(Signs signs) {
        double total = signs.total();
        double newcomers = signs.scores().getOrDefault(Sign.NEW_PEOPLE, 0.0);
        if (signs.people() < floor || !signs.isComplaint() || newcomers == 0 || total < WEAK) {
            return Stage.OVER;
        } else if (newcomers < NEWCOMERS || signs.stretch() < SHORTEST || !signs.mayRise()) {
            return Stage.WEAK_SIGNAL;
        } else if (total >= CRISIS && signs.people() >= CRISIS_FLOORS * floor) {
            return Stage.CRISIS;
        }
        return total >= RISING && signs.people() >= RISING_FLOORS * floor ? Stage.RISING : Stage.WEAK_SIGNAL;
    }
}
