package org.beffroi.analyses.rising.calendar;

/** Which days are told apart when one says what is usual. */
public enum Calendar {
    /** Weekdays, and the public and school holidays of a place in France. */
    FRENCH,
    /** Weekdays alone: for series that have nothing to do with France. */
    PLAIN
}
