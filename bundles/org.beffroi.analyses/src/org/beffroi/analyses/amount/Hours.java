package org.beffroi.analyses.amount;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;

/**
 * Mentions counted by weekday and hour of a zone's clock, and by day.
 *
 * <p>A mention published at midnight to the millisecond has a day and, as far as can be told, no hour: many sources give days
 * alone. It counts by day and weekday, and in no hour.
 */
final class Hours {

    static final int WEEKDAYS = 7;
    static final int HOURS = 24;

    private final long[][] hours = new long[WEEKDAYS][HOURS];
    private final long[] weekdays = new long[WEEKDAYS];
    private final Map<LocalDate, Long> days = new TreeMap<>();
    private final ZoneRules rules;
    private long timed;
    private long dayOnly;

    /** The day that was counted last, and how often in a row: mentions come nearly in order of time. */
    private LocalDate current = LocalDate.MIN;

    private long pending;

    private Hours(ZoneId zone) {
        this.rules = zone.getRules();
    }

    /** Those of a scope, read in one scan; undated ones are left out. */
    static Hours of(Scope scope) {
        Hours hours = new Hours(scope.run().zone());
        Columns none = scope.snapshot().columns(List.of(), scope.run().cancel());
        scope.snapshot().scan(scope.query(), none, scope.run().cancel(), hours::add);
        hours.settle();
        return hours;
    }

    private void add(Row row) {
        if (!row.isDated()) {
            return;
        }
        long published = row.published();
        ZoneOffset offset = rules.getOffset(Instant.ofEpochMilli(published));
        LocalDateTime local = LocalDateTime.ofEpochSecond(
                Math.floorDiv(published, 1000), (int) Math.floorMod(published, 1000L) * 1_000_000, offset);
        int weekday = local.getDayOfWeek().ordinal();
        weekdays[weekday]++;
        if (local.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            dayOnly++;
        } else {
            hours[weekday][local.getHour()]++;
            timed++;
        }
        count(local.toLocalDate());
    }

    private void count(LocalDate day) {
        if (!day.equals(current)) {
            settle();
            current = day;
        }
        pending++;
    }

    private void settle() {
        if (pending > 0) {
            days.merge(current, pending, Long::sum);
        }
        pending = 0;
    }

    long of(DayOfWeek weekday, int hour) {
        return hours[weekday.ordinal()][hour];
    }

    long of(DayOfWeek weekday) {
        return weekdays[weekday.ordinal()];
    }

    /** In that hour of all weekdays. */
    long of(int hour) {
        long sum = 0;
        for (long[] weekday : hours) {
            sum += weekday[hour];
        }
        return sum;
    }

    long of(LocalDate day) {
        return days.getOrDefault(day, 0L);
    }

    /** The day with most mentions, the earliest of equals; there must be one. */
    LocalDate top() {
        LocalDate top = days.keySet().iterator().next();
        for (Map.Entry<LocalDate, Long> day : days.entrySet()) {
            top = day.getValue() > of(top) ? day.getKey() : top;
        }
        return top;
    }

    /** In the hours from one on, past midnight too. */
    long between(int first, int length) {
        long sum = 0;
        for (int i = 0; i < length; i++) {
            sum += of((first + i) % HOURS);
        }
        return sum;
    }

    /** Those with an hour. */
    long timed() {
        return timed;
    }

    /** Those with a day alone. */
    long dayOnly() {
        return dayOnly;
    }

    /** How many of some days are that weekday. */
    static long count(DaySpan days, DayOfWeek weekday) {
        long first =
                Math.floorMod(weekday.getValue() - days.from().getDayOfWeek().getValue(), WEEKDAYS);
        return days.length() <= first ? 0 : (days.length() - first - 1) / WEEKDAYS + 1;
    }
}
