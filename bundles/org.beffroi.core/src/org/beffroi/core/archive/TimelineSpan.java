package org.beffroi.core.archive;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Objects;

/**
 * How a timeline is cut: the size of a bucket and the calendar it follows.
 *
 * @param unit size of a bucket
 * @param zone the time zone whose hours, days and months are meant
 */
public record TimelineSpan(Unit unit, ZoneId zone) {

    /** Sizes of a bucket; weeks begin on Monday (ISO 8601). */
    public enum Unit {
        HOUR,
        DAY,
        WEEK,
        MONTH,
        QUARTER,
        YEAR
    }

    public TimelineSpan {
        Objects.requireNonNull(unit);
        Objects.requireNonNull(zone);
    }

    /** The start of the bucket that holds a time. */
    public ZonedDateTime startOf(ZonedDateTime time) {
        ZonedDateTime local = time.withZoneSameInstant(zone);
        return switch (unit) {
            case HOUR -> local.truncatedTo(ChronoUnit.HOURS);
            case DAY -> midnight(local.toLocalDate().atStartOfDay());
            case WEEK ->
                midnight(local.toLocalDate()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .atStartOfDay());
            case MONTH -> midnight(local.toLocalDate().withDayOfMonth(1).atStartOfDay());
            case QUARTER ->
                midnight(local.toLocalDate()
                        .withDayOfMonth(1)
                        .withMonth((local.getMonthValue() - 1) / 3 * 3 + 1)
                        .atStartOfDay());
            case YEAR -> midnight(local.toLocalDate().withDayOfYear(1).atStartOfDay());
        };
    }

    /** The start of the bucket after the one that starts there; an hour is an hour of real time, also across a clock change. */
    public ZonedDateTime next(ZonedDateTime start) {
        return switch (unit) {
            case HOUR -> start.plusHours(1);
            case DAY -> midnight(start.toLocalDate().plusDays(1).atStartOfDay());
            case WEEK -> midnight(start.toLocalDate().plusWeeks(1).atStartOfDay());
            case MONTH -> midnight(start.toLocalDate().plusMonths(1).atStartOfDay());
            case QUARTER -> midnight(start.toLocalDate().plusMonths(3).atStartOfDay());
            case YEAR -> midnight(start.toLocalDate().plusYears(1).atStartOfDay());
        };
    }

    /** Midnight, or the first minute of a day that has no midnight. */
    private ZonedDateTime midnight(LocalDateTime start) {
        return start.toLocalDate().atStartOfDay(zone);
    }
}
