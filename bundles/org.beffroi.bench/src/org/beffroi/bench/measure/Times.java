package org.beffroi.bench.measure;

import java.util.Arrays;
import java.util.stream.LongStream;

/** Times of one piece of work, in nanoseconds, sorted; at least one. */
@SuppressWarnings("ArrayRecordComponent")
public record Times(long[] sorted) {

    /** Takes times in any order. */
    public static Times of(LongStream nanoseconds) {
        return new Times(nanoseconds.sorted().toArray());
    }

    /** The middle one. */
    public double median() {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2.0;
    }

    /** What 99 of 100 do not exceed: the nearest rank. */
    public double p99() {
        return sorted[Math.max(0, (int) Math.ceil(sorted.length * 0.99) - 1)];
    }

    /** These times and others. */
    public Times and(Times others) {
        return of(LongStream.concat(Arrays.stream(sorted), Arrays.stream(others.sorted)));
    }
}
