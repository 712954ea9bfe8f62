package org.beffroi.core.result;

import java.util.Objects;
import java.util.Optional;

/**
 * One figure of a result that can be followed over time: what an indicator of an objective is bound to.
 *
 * @param key stable name within its analysis, such as {@code share.negative}
 * @param label as people read it
 * @param value the figure; {@link Double#NaN} where it was not measured
 * @param unit such as {@code %}, or empty
 * @param share whether it is a part of a whole from 0 to 1
 * @param base how many mentions it rests on
 * @param door to them
 */
public record Measure(
        String key, String label, double value, Optional<String> unit, boolean share, long base, Optional<Door> door) {

    public Measure {
        Titles.require(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(door);
    }

    /** A count of mentions. */
    public static Measure count(String key, String label, long mentions, Door door) {
        return new Measure(key, label, mentions, Optional.empty(), false, mentions, Optional.of(door));
    }

    /** A part of some mentions. */
    public static Measure share(String key, String label, double share, long base, Door door) {
        return new Measure(key, label, share, Optional.empty(), true, base, Optional.of(door));
    }
}
