package org.beffroi.dossier.routing;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.beffroi.core.calendar.PublicHolidays;

/**
 * When departments are at work: from Monday to Friday, from 9 to 12 and from 14 to 17, public holidays apart.
 *
 * @param zone whose clock counts
 */
public record WorkingHours(ZoneId zone) {

    private record Shift(LocalTime begin, LocalTime end) {}

    private static final List<Shift> SHIFTS = List.of(
            new Shift(LocalTime.of(9, 0), LocalTime.of(12, 0)), new Shift(LocalTime.of(14, 0), LocalTime.of(17, 0)));

    /** The time at work from one instant to a later one; zero where the second is not later. */
    public Duration between(Instant from, Instant to) {
        Duration worked = Duration.ZERO;
        LocalDate last = to.atZone(zone).toLocalDate();
        for (LocalDate day = from.atZone(zone).toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            if (isWorked(day)) {
                for (Shift shift : SHIFTS) {
                    worked = worked.plus(overlap(
                            from,
                            to,
                            day.atTime(shift.begin()).atZone(zone).toInstant(),
                            day.atTime(shift.end()).atZone(zone).toInstant()));
                }
            }
        }
        return worked;
    }

    /**
     * The moment at which so much time at work has passed.
     *
     * @param from where it begins, at work or not
     * @param worked more than zero
     */
    public Instant after(Instant from, Duration worked) {
        Duration left = worked;
        LocalDate day = from.atZone(zone).toLocalDate();
        while (true) {
            if (isWorked(day)) {
                for (Shift shift : SHIFTS) {
                    Instant begin = day.atTime(shift.begin()).atZone(zone).toInstant();
                    Instant end = day.atTime(shift.end()).atZone(zone).toInstant();
                    Instant start = from.isAfter(begin) ? from : begin;
                    Duration passed = overlap(from, end, begin, end);
                    if (passed.compareTo(left) >= 0) {
                        return start.plus(left);
                    }
                    left = left.minus(passed);
                }
            }
            day = day.plusDays(1);
        }
    }

    private static boolean isWorked(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !PublicHolidays.SHARED.contains(day);
    }

    private static Duration overlap(Instant from, Instant to, Instant begin, Instant end) {
        Instant first = from.isAfter(begin) ? from : begin;
        Instant last = to.isBefore(end) ? to : end;
        return last.isAfter(first) ? Duration.between(first, last) : Duration.ZERO;
    }
}
