package org.beffroi.analyses.rising.calendar;

import java.time.LocalDate;

/** What sort of day a date is, as far as people's habits go. Pure; any thread. */
@FunctionalInterface
public interface DayCalendar {

    /** What sort of day it is. */
    Day day(LocalDate date);

    /** Weekdays alone: no holidays are known. */
    static DayCalendar weekdays() {
        return date -> new Day(DayKind.of(date.getDayOfWeek()), false);
    }

    /**
     * A day.
     *
     * @param kind weekday, or public holiday
     * @param schoolHoliday whether schools are closed for holidays
     */
    record Day(DayKind kind, boolean schoolHoliday) {}
}
