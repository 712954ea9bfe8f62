package org.beffroi.analyses.rising.calendar;

import java.time.LocalDate;
import java.util.Optional;
import org.beffroi.core.calendar.PublicHolidays;
import org.beffroi.core.calendar.SchoolHolidays;
import org.beffroi.core.calendar.SchoolZone;

/**
 * The days of a place in France: weekdays, its public holidays, and the school holidays of its zone.
 *
 * <p>Days are computed anew each time they are asked for: who reads a series asks once a day.
 *
 * @param publicHolidays of the place
 * @param schoolHolidays the table
 * @param zone of the place; empty where schools have a calendar of their own, and no day is a school holiday
 */
public record FrenchCalendar(PublicHolidays publicHolidays, SchoolHolidays schoolHolidays, Optional<SchoolZone> zone)
        implements DayCalendar {

    /**
     * The calendar of a place.
     *
     * @param inseeCode of its commune or département; empty for the public holidays that all share, and no school holidays
     */
    public static FrenchCalendar of(Optional<String> inseeCode, SchoolHolidays schoolHolidays) {
        return new FrenchCalendar(PublicHolidays.of(inseeCode), schoolHolidays, inseeCode.flatMap(SchoolZone::of));
    }

    @Override
    public Day day(LocalDate date) {
        DayKind kind = publicHolidays.contains(date) ? DayKind.PUBLIC_HOLIDAY : DayKind.of(date.getDayOfWeek());
        return new Day(
                kind, zone.map(where -> schoolHolidays.contains(where, date)).orElse(false));
    }
}
