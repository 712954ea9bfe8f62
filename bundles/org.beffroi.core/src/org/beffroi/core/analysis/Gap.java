package org.beffroi.core.analysis;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * A stretch of time in which a source brought nothing because it could not be visited.
 *
 * @param source its name
 * @param from when its last good visit before was
 * @param to when it was well again, empty while it is not
 */
public record Gap(String source, Instant from, Optional<Instant> to) {

    public Gap {
        Objects.requireNonNull(source);
        Objects.requireNonNull(from);
        Objects.requireNonNull(to);
    }

    /** Whether it lasted at some time between two instants, the second one excluded. */
    public boolean meets(Instant begin, Instant end) {
        return from.isBefore(end) && to.map(well -> well.isAfter(begin)).orElse(true);
    }
}
