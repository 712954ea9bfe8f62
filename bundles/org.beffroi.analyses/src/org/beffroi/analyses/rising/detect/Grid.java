package org.beffroi.analyses.rising.detect;

/**
 * The step of a series, and how many steps go into the usual stretches of time.
 *
 * @param days the step in days, above 0
 */
record Grid(double days) {

    /** How many points an hour has, at least one. */
    int perHour() {
        return (int) Math.max(1, Math.round(1 / (24 * days)));
    }

    /** How many points a day has, at least one. */
    int perDay() {
        return (int) Math.max(1, Math.round(1 / days));
    }

    /** Whether points tell the hours of a day apart. */
    boolean hasHours() {
        return days <= 0.26;
    }

    /** The time in which the setting allows for one chance: a day, or a longer step. */
    double lookDays() {
        return Math.max(1, days);
    }
}
