package org.beffroi.archive.lucene.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.archive.TimelineSpan.Unit;
import org.junit.jupiter.api.Test;

class AxisTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZonedDateTime FIRST = ZonedDateTime.of(2024, 3, 25, 0, 0, 0, 0, PARIS);

    /** Whatever days come in whatever order, the buckets are those that a calendar gives when asked day by day. */
    @Property
    void bucketsAreThoseOfTheCalendar(
            @ForAll @Size(max = 20) List<@IntRange(max = 60) Integer> some,
            @ForAll @Size(max = 20) List<@IntRange(max = 60) Integer> others) {
        TimelineSpan span = new TimelineSpan(Unit.DAY, PARIS);
        Axis axis = Axis.empty(span).with(starts(some)).with(starts(others));
        TreeMap<ZonedDateTime, Long> expected = new TreeMap<>();
        long[] counts = new long[axis.size()];
        int place = axis.size() - 1;
        for (int day : others.stream().distinct().sorted((a, b) -> b - a).toList()) {
            place = axis.indexOf(start(day), place);
            counts[place] = day + 1L;
            expected.put(FIRST.plusDays(day), day + 1L);
        }
        assertThat(axis.buckets(counts)).isEqualTo(withGaps(expected));
    }

    @Test
    void hoursAcrossAClockChangeLeaveNoGap() {
        TimelineSpan span = new TimelineSpan(Unit.HOUR, PARIS);
        long before = Instant.parse("2024-10-26T23:00:00Z").toEpochMilli();
        long after = Instant.parse("2024-10-27T03:00:00Z").toEpochMilli();
        Axis axis = Axis.empty(span).with(new long[] {before, after});
        assertThat(axis.buckets(new long[] {1, 1})).hasSize(5);
    }

    private static List<Bucket> withGaps(TreeMap<ZonedDateTime, Long> counts) {
        List<Bucket> buckets = new ArrayList<>();
        if (!counts.isEmpty()) {
            for (ZonedDateTime day = counts.firstKey(); !day.isAfter(counts.lastKey()); day = day.plusDays(1)) {
                buckets.add(new Bucket(day, counts.getOrDefault(day, 0L)));
            }
        }
        return buckets;
    }

    private static long[] starts(List<Integer> days) {
        return days.stream().mapToLong(AxisTest::start).toArray();
    }

    private static long start(int day) {
        return FIRST.plusDays(day).toInstant().toEpochMilli();
    }
}
