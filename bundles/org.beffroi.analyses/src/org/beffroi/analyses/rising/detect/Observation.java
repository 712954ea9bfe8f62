package org.beffroi.analyses.rising.detect;

import java.time.Instant;
import java.util.OptionalDouble;

/**
 * One point of a series: how many there were in the step that begins at a time.
 *
 * @param time where its step begins
 * @param value a count, or any value that is about a count; below 0 it is read as 0. Empty where nothing could be counted
 *     (a source was down), which is not the same as none
 * @param isSoFar whether the step goes on: there are so many at least, and what is too few says nothing
 */
public record Observation(Instant time, OptionalDouble value, boolean isSoFar) {

    public Observation {
        if (value.isPresent() && !Double.isFinite(value.getAsDouble())) {
            throw new IllegalArgumentException(time + ": " + value.getAsDouble());
        }
    }

    /** Of a step that is over. */
    public Observation(Instant time, OptionalDouble value) {
        this(time, value, false);
    }

    /** So many, as yet. */
    public static Observation soFar(Instant time, double value) {
        return new Observation(time, OptionalDouble.of(value), true);
    }

    /** So many. */
    public static Observation of(Instant time, double value) {
        return new Observation(time, OptionalDouble.of(value));
    }

    /** Nobody could count. */
    public static Observation missing(Instant time) {
        return new Observation(time, OptionalDouble.empty());
    }
}
