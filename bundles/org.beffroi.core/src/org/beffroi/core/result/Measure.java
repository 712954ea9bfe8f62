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
 * @param share whether it is a part of a whole from 0 to 1; one that was measured says what was counted
 * @param base how many mentions it rests on: of a share, those of which it is known
 * @param drillDown to the mentions it rests on, or to those that it counts
 * @param part what was counted for a share; empty of other figures, and where nothing could be counted
 * @param change whether it says how much more or less: read with its sign
 * @param range between what one that is no share lies by chance, at 95 %, in its unit; empty where nothing is said of it
 * @param why why it was not measured and what would make it measurable, in a sentence: what is missing, how much of it there is
 *     and how much is needed; empty of what was measured
 * @param counted the base in words, with its number, where it is none of the mentions that were asked for, such as {@code 44
 *     réponses en fil}; empty where it is, and of shares, whose part says it
 */
public record Measure(
        String key,
        String label,
        double value,
        Optional<String> unit,
        boolean share,
        long base,
        Optional<DrillDown> drillDown,
        Optional<Share> part,
        boolean change,
        Optional<Range> range,
        Optional<String> why,
        Optional<String> counted) {

    /** Two ends of one figure. */
    public record Range(double low, double high) {
        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("A range: " + low + ", " + high);
            }
        }
    }

    public Measure {
        Titles.require(key);
        Objects.requireNonNull(label);
        Objects.requireNonNull(unit);
        Objects.requireNonNull(drillDown);
        Objects.requireNonNull(range);
        Objects.requireNonNull(why);
        Objects.requireNonNull(counted);
        if (why.isPresent() && !Double.isNaN(value)) {
            throw new IllegalArgumentException("What was measured has no reason why it was not: " + key);
        }
        if (share && !Double.isNaN(value) && part.isEmpty()) {
            throw new IllegalArgumentException("A share says what was counted: " + key);
        }
        if (part.isPresent()
                && (!share
                        || Double.compare(value, part.get().value()) != 0
                        || base != part.get().known())) {
            throw new IllegalArgumentException("A share is what was counted of it: " + key);
        }
    }

    /** The same, with the reason where it was not measured; as it is where it was. */
    public Measure because(String reason) {
        return Double.isNaN(value) ? said(Optional.of(reason), counted) : this;
    }

    /** The same, with its base in words. */
    public Measure on(String base) {
        return said(why, Optional.of(base));
    }

    private Measure said(Optional<String> reason, Optional<String> base) {
        return new Measure(key, label, value, unit, share, this.base, drillDown, part, change, range, reason, base);
    }

    /**
     * A figure that is neither a counted share nor a difference.
     *
     * @param unit empty for none
     */
    public static Measure figure(
            String key, String label, double value, String unit, long base, Optional<DrillDown> drillDown) {
        return new Measure(
                key,
                label,
                value,
                Optional.of(unit).filter(said -> !said.isEmpty()),
                false,
                base,
                drillDown,
                Optional.empty(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** A figure that is neither a counted share nor a difference, and leads to the mentions that it rests on. */
    public static Measure figure(String key, String label, double value, String unit, long base, DrillDown drillDown) {
        return figure(key, label, value, unit, base, Optional.of(drillDown));
    }

    /** How much more or less something is than something else, with its range where it has one. */
    public static Measure change(
            String key,
            String label,
            double value,
            String unit,
            long base,
            DrillDown drillDown,
            Optional<Range> range) {
        Measure plain = figure(key, label, value, unit, base, drillDown);
        return new Measure(
                key,
                label,
                value,
                plain.unit,
                false,
                base,
                plain.drillDown,
                plain.part,
                true,
                range,
                plain.why,
                plain.counted);
    }

    /** What could not be measured, nor counted in part, and why. */
    public static Measure unmeasured(String key, String label, String why) {
        return figure(key, label, Double.NaN, "", 0, Optional.empty()).because(why);
    }

    /** A count of mentions. */
    public static Measure count(String key, String label, long mentions, DrillDown drillDown) {
        return figure(key, label, mentions, "", mentions, drillDown);
    }

    /** A counted part. */
    public static Measure share(String key, String label, Share part, DrillDown drillDown) {
        return share(key, label, part, Optional.of(drillDown));
    }

    /** A counted part, of mentions that a query may not find; what was not measured leads nowhere. */
    public static Measure share(String key, String label, Share part, Optional<DrillDown> drillDown) {
        return new Measure(
                key,
                label,
                part.value(),
                Optional.empty(),
                true,
                part.known(),
                drillDown.filter(any -> part.isMeasured()),
                Optional.of(part),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
