package org.beffroi.analyses.rising.calendar;

import java.time.DayOfWeek;

/** The kinds of day that people live differently: seven weekdays, and public holidays on whatever weekday they fall. */
public enum DayKind {
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    THURSDAY,
    FRIDAY,
    SATURDAY,
    SUNDAY,
    PUBLIC_HOLIDAY;

    static DayKind of(DayOfWeek day) {
        return values()[day.ordinal()];
    }

    /** Whether most people do not work. */
    public boolean isRest() {
        return compareTo(SATURDAY) >= 0;
    }
}
