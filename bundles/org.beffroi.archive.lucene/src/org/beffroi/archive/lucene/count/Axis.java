package org.beffroi.archive.lucene.count;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.beffroi.core.archive.Timeline.Bucket;
import org.beffroi.core.archive.TimelineSpan;

/**
 * The starts of the buckets of one calendar that some document has ever fallen in, oldest first, with what is costly to work
 * out about them. Immutable.
 */
final class Axis {

    private final TimelineSpan span;
    private final long[] starts;
    private final ZonedDateTime[] times;
    /** Whether the next start is that of the very next bucket of the calendar. */
    private final boolean[] followed;

    private Axis(TimelineSpan span, long[] starts, ZonedDateTime[] times) {
        this.span = span;
        this.starts = starts;
        this.times = times;
        this.followed = new boolean[starts.length];
        for (int i = 0; i + 1 < starts.length; i++) {
            followed[i] = span.next(times[i]).toInstant().toEpochMilli() == starts[i + 1];
        }
    }

    static Axis empty(TimelineSpan span) {
        return new Axis(span, new long[0], new ZonedDateTime[0]);
    }

    /** With more starts, epoch milliseconds in any order. */
    Axis with(long[] more) {
        long[] all = Arrays.copyOf(starts, starts.length + more.length);
        System.arraycopy(more, 0, all, starts.length, more.length);
        long[] distinct = Arrays.stream(all).sorted().distinct().toArray();
        if (distinct.length == starts.length) {
            return this;
        }
        ZonedDateTime[] known = new ZonedDateTime[distinct.length];
        for (int i = 0; i < distinct.length; i++) {
            int before = Arrays.binarySearch(starts, distinct[i]);
            known[i] = before >= 0
                    ? times[before]
                    : Instant.ofEpochMilli(distinct[i]).atZone(span.zone());
        }
        return new Axis(span, distinct, known);
    }

    int size() {
        return starts.length;
    }

    /** The index of a start that is here, looked for from an index downwards. */
    int indexOf(long start, int from) {
        int index = from;
        while (starts[index] != start) {
            index--;
        }
        return index;
    }

    /** Every bucket from the first to the last one that counts something, the empty ones too. */
    List<Bucket> buckets(long[] counts) {
        int first = 0;
        int last = counts.length - 1;
        while (first <= last && counts[first] == 0) {
            first++;
        }
        while (last > first && counts[last] == 0) {
            last--;
        }
        List<Bucket> buckets = new ArrayList<>(Math.max(0, last - first + 1));
        for (int i = first; i <= last; i++) {
            buckets.add(new Bucket(times[i], counts[i]));
            if (i < last && !followed[i]) {
                fillGap(i, buckets);
            }
        }
        return buckets;
    }

    private void fillGap(int before, List<Bucket> buckets) {
        ZonedDateTime end = times[before + 1];
        for (ZonedDateTime empty = span.next(times[before]); empty.isBefore(end); empty = span.next(empty)) {
            buckets.add(new Bucket(empty, 0));
        }
    }
}
