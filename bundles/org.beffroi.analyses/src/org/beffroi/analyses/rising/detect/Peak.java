package org.beffroi.analyses.rising.detect;

import java.time.Instant;
import java.util.Optional;

/**
 * An episode above what was expected, as far as it has come.
 *
 * @param start its first point above expectation in the span that gave it away
 * @param found the point that gave it away
 * @param top its highest point so far
 * @param height value of that point
 * @param count all that was counted from its start to its end, or so far
 * @param expected all that was expected from its start to its end, or so far, above 0
 * @param probability the smallest probability, in a day, that chance did as much
 * @param end the last point clearly above expectation, once it is over; empty while it goes on
 * @param isShift whether it turned out to be no peak but another level, such as a source that was added brings: over for the
 *     reason that what came is usual from then on
 */
public record Peak(
        Instant start,
        Instant found,
        Instant top,
        double height,
        double count,
        double expected,
        double probability,
        Optional<Instant> end,
        boolean isShift) {

    /** How many times the expectation it was, over all its points. */
    public double ratio() {
        return count / expected;
    }

    /** Whether it goes on. */
    public boolean isOngoing() {
        return end.isEmpty();
    }
}
