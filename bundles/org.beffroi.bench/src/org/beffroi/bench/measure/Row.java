package org.beffroi.bench.measure;

import java.util.HashMap;
import java.util.Map;
import org.beffroi.core.message.Sentence;

/**
 * One line of the table.
 *
 * @param id stable name in files, such as {@code newest.phrase}
 * @param what what was measured, for people
 * @param ours what the product needed, in {@code unit}
 * @param theirs what its rival needed, in the same unit
 * @param unit {@code ms}, {@code /s} or {@code MB}
 * @param ratio as in the target: times of its time, times as fast, or part of its rate or size
 * @param tail the ratio of the slowest hundredths (99th percentiles), 0 where it was not measured
 * @param target what the ratio should be
 * @param details further figures by name, for the file of results
 */
public record Row(
        String id,
        Sentence what,
        double ours,
        double theirs,
        String unit,
        double ratio,
        double tail,
        Target target,
        Map<String, Object> details) {

    public Row {
        details = Map.copyOf(details);
    }

    /** The same line with one more figure for the file of results. */
    public Row with(String name, Object figure) {
        Map<String, Object> more = new HashMap<>(details);
        more.put(name, figure);
        return new Row(id, what, ours, theirs, unit, ratio, tail, target, more);
    }

    /**
     * What a ratio should be.
     *
     * @param atLeast whether the bound is a lower one
     * @param bound the bound itself
     */
    public record Target(boolean atLeast, double bound) {

        /** No target: a figure to know. */
        public static final Target NONE = new Target(true, 0);

        public static Target atMost(double bound) {
            return new Target(false, bound);
        }

        public static Target atLeast(double bound) {
            return new Target(true, bound);
        }

        public boolean isSet() {
            return bound > 0;
        }

        boolean isMetBy(double ratio) {
            return atLeast ? ratio >= bound : ratio <= bound;
        }
    }

    /** Whether the target is met; true where there is none. */
    public boolean isMet() {
        return !target.isSet() || target.isMetBy(ratio);
    }
}
