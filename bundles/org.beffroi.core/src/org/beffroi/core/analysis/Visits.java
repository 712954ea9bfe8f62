package org.beffroi.core.analysis;

import java.time.Instant;
import java.util.Objects;

/**
 * A stretch of time in which a source was visited again and again, its outages ({@link Gap}) included. Of what was imported there
 * is none: nobody watched, so nobody knows what is missing.
 *
 * @param source its name
 * @param from when visits began
 * @param to the last good visit
 */
public record Visits(String source, Instant from, Instant to) {

    public Visits {
        Objects.requireNonNull(source);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** Whether it lasted at some time between two instants, the second one excluded. */
    public boolean meets(Instant begin, Instant end) {
        return from.isBefore(end) && !to.isBefore(begin);
    }
}
