package org.beffroi.core.archive;

import java.time.ZonedDateTime;
import java.util.List;

/**
 * How many mentions were published in each span of a calendar.
 *
 * @param span how it is cut
 * @param buckets in order of time, without gaps, from the first to the last matching dated mention; empty without any
 * @param undated matching mentions without a date
 */
public record Timeline(TimelineSpan span, List<Bucket> buckets, long undated) {

    public Timeline {
        buckets = List.copyOf(buckets);
    }

    /** A span of time, from its start to the next one's, and how many mentions were published in it. */
    public record Bucket(ZonedDateTime start, long mentions) {}

    /** All mentions counted, undated ones included. */
    public long total() {
        return undated + buckets.stream().mapToLong(Bucket::mentions).sum();
    }
}
