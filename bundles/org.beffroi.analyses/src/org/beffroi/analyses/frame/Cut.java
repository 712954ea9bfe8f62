package org.beffroi.analyses.frame;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.archive.Timeline;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;

/**
 * Days cut into spans of a calendar: each of them is there, whether or not anything was published in it.
 *
 * @param days all of them; the first and the last span may reach beyond
 * @param span how they are cut
 * @param starts of the spans, in order
 */
public record Cut(DaySpan days, TimelineSpan span, List<ZonedDateTime> starts) {

    private static final int MOST_DAYS = 62;
    private static final int MOST_WEEKS = 106;

    public Cut {
        Objects.requireNonNull(days);
        Objects.requireNonNull(span);
        starts = List.copyOf(starts);
    }

    /** Days in spans of that size; without one, in days, weeks or months, so that they can be seen at a glance. */
    public static Cut of(DaySpan days, Optional<Unit> unit, ZoneId zone) {
        TimelineSpan span = new TimelineSpan(unit.orElseGet(() -> fitting(days)), zone);
        List<ZonedDateTime> starts = new ArrayList<>();
        ZonedDateTime end = days.to().plusDays(1).atStartOfDay(zone);
        for (ZonedDateTime start = span.startOf(days.from().atStartOfDay(zone));
                start.isBefore(end);
                start = span.next(start)) {
            starts.add(start);
        }
        return new Cut(days, span, starts);
    }

    private static Unit fitting(DaySpan days) {
        return days.length() <= MOST_DAYS ? Unit.DAY : days.length() <= 7L * MOST_WEEKS ? Unit.WEEK : Unit.MONTH;
    }

    /** How many spans. */
    public int size() {
        return starts.size();
    }

    /** Where a span stands on an axis of time: milliseconds since 1970 of its start. */
    public double place(int number) {
        return starts.get(number).toInstant().toEpochMilli();
    }

    /** The number of the span that holds an instant in epoch milliseconds, -1 of one before the first or after the last. */
    public int at(long instant) {
        long second = Math.floorDiv(instant, 1000L);
        int low = 0;
        int high = starts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (starts.get(middle).toEpochSecond() <= second) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        boolean over =
                low == starts.size() && (low == 0 || span.next(starts.getLast()).toEpochSecond() <= second);
        return over ? -1 : low - 1;
    }

    /** The counts of a timeline that is cut in the same way, one for each span. */
    public long[] counts(Timeline timeline) {
        Map<Instant, Long> known = new HashMap<>();
        timeline.buckets().forEach(bucket -> known.put(bucket.start().toInstant(), bucket.mentions()));
        return starts.stream()
                .mapToLong(start -> known.getOrDefault(start.toInstant(), 0L))
                .toArray();
    }

    /**
     * The counts of a timeline that is cut in the same way, as points of a line.
     *
     * @param door to the mentions of a span
     */
    public List<Series.Point> points(Timeline timeline, Function<Query, DrillDown> door) {
        long[] counts = counts(timeline);
        List<Series.Point> points = new ArrayList<>(counts.length);
        for (int i = 0; i < counts.length; i++) {
            points.add(new Series.Point(place(i), counts[i], Double.NaN, Double.NaN, query(i).map(door)));
        }
        return points;
    }

    /** The count of a span, empty where nobody watched on any of its days: an empty cell, never zero. */
    public Optional<Long> counted(int number, long count, CollectedDays collected) {
        DaySpan days = days(number);
        return Double.isNaN(collected.measured(count, days.from(), days.to())) ? Optional.empty() : Optional.of(count);
    }

    /** The days of a span that are among the days of the cut; of an hour, its day. */
    public DaySpan days(int number) {
        LocalDate first = starts.get(number).toLocalDate();
        LocalDate last = span.unit() == Unit.HOUR
                ? first
                : span.next(starts.get(number)).toLocalDate().minusDays(1);
        return new DaySpan(
                first.isBefore(days.from()) ? days.from() : first, last.isAfter(days.to()) ? days.to() : last);
    }

    /** The mentions published in a span; empty for hours, which queries do not know. */
    public Optional<Query> query(int number) {
        return span.unit() == Unit.HOUR
                ? Optional.empty()
                : Optional.of(days(number).query());
    }

    /**
     * Whether the days of the cut hold a span whole; of the one that today is in, whether it has ended.
     *
     * @param today the dossier's today
     */
    public boolean isWhole(int number, LocalDate today) {
        LocalDate last = span.next(starts.get(number)).toLocalDate().minusDays(1);
        return !starts.get(number).toLocalDate().isBefore(days.from())
                && !last.isAfter(days.to())
                && last.isBefore(today);
    }
}
