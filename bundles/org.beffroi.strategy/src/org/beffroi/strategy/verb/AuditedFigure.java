package org.beffroi.strategy.verb;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.beffroi.core.result.Measure.Range;
import org.beffroi.core.result.Share;
import org.beffroi.strategy.measure.Span;

/**
 * One figure of a dossier as the audit tells it.
 *
 * @param name where it stands and what it is called
 * @param value as people read it, with its unit; in words where it was not measured
 * @param amount the same as a number
 * @param days that it is about; empty of what is about none, and where they are not known
 * @param base how many things it is of, and of how many it is known
 * @param basis on what it rests, in words, where it is no counted share; may be empty
 * @param part what was counted for a share; empty of other figures
 */
record AuditedFigure(
        Name name, String value, Amount amount, Optional<Span> days, Base base, String basis, Optional<Share> part) {

    private static final double PERCENT = 100;

    /**
     * What a figure is called.
     *
     * @param origin the analysis, or name of the file of a strategy
     * @param period that all figures of the origin are about, in words; empty where each says its own
     * @param key of the figure within its origin
     * @param label as people read it, wherever it stands
     * @param group what it belongs to with others of its origin, such as a risk; empty of what stands alone
     * @param within as people read it under the name of its group
     */
    record Name(String origin, String period, String key, String label, String group, String within) {
        /** What stands alone. */
        Name(String origin, String period, String key, String label) {
            this(origin, period, key, label, "", label);
        }

        /** The same, one of a group. */
        Name in(String itsGroup, String nameWithin) {
            return new Name(origin, period, key, label, itsGroup, nameWithin);
        }

        Name {
            Objects.requireNonNull(group);
            Objects.requireNonNull(within);
            Objects.requireNonNull(origin);
            Objects.requireNonNull(period);
            Objects.requireNonNull(key);
            Objects.requireNonNull(label);
        }
    }

    /**
     * On what a figure rests, counted.
     *
     * @param all how many things it is of; empty where nothing is counted, and where nobody said it
     * @param known of how many of them it is known; empty with the other
     */
    record Base(OptionalLong all, OptionalLong known) {

        /** Of what rests on nothing that is counted. */
        static final Base NONE = new Base(OptionalLong.empty(), OptionalLong.empty());

        Base {
            Objects.requireNonNull(all);
            Objects.requireNonNull(known);
        }

        /** All of them known. */
        static Base of(long things) {
            return of(things, things);
        }

        /** Some of them known. */
        static Base of(long things, long known) {
            return new Base(OptionalLong.of(things), OptionalLong.of(known));
        }

        /** Those of a share, known or not. */
        static Base of(Share part) {
            return of(part.base(), part.known());
        }
    }

    /**
     * A figure as a number.
     *
     * @param value in the unit, a share from 0 to 100; empty where it was not measured
     * @param unit such as {@code %} or {@code h}; may be empty
     * @param interval between what it lies by chance, at 95 %, in the unit; empty where nothing is said of it
     * @param bounds between what it lies whatever is not known, in the unit; empty where nothing is said of it
     */
    record Amount(OptionalDouble value, String unit, Optional<Range> interval, Optional<Range> bounds) {

        /** Of what was not measured. */
        static final Amount NONE = new Amount(OptionalDouble.empty(), "", Optional.empty(), Optional.empty());

        Amount {
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(interval);
            Objects.requireNonNull(bounds);
        }

        /** A number, {@link Double#NaN} where it was not measured. */
        static Amount of(double value, String unit, Optional<Range> interval) {
            return Double.isFinite(value)
                    ? new Amount(OptionalDouble.of(value), unit, interval, Optional.empty())
                    : NONE;
        }

        /** The same, between these bounds; what was not measured has none. */
        Amount within(Optional<Range> bounds) {
            return value.isPresent() ? new Amount(value, unit, interval, bounds) : this;
        }

        /** A counted share, with its bounds among all, and its interval where it stands for more than itself. */
        static Amount of(Share part) {
            Optional<Range> interval = Optional.of(part)
                    .filter(share -> share.sampled() && share.isMeasured())
                    .map(share -> new Range(
                            PERCENT * share.interval().low(),
                            PERCENT * share.interval().high()));
            Amount amount = of(PERCENT * part.value(), "%", interval);
            return new Amount(amount.value(), amount.unit(), amount.interval(), bounds(part));
        }

        /** Also of what is known of none: that lies anywhere. */
        private static Optional<Range> bounds(Share part) {
            return Optional.of(part)
                    .filter(share -> share.base() > 0)
                    .map(share -> new Range(PERCENT * share.low(), PERCENT * share.high()));
        }
    }

    AuditedFigure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(days);
        Objects.requireNonNull(base);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(part);
    }

    /** The same, with its number and ends. */
    AuditedFigure with(Amount number) {
        return new AuditedFigure(name, value, number, days, base, basis, part);
    }

    /** What could not be told, and why. */
    static AuditedFigure untold(Name name, String value, String why) {
        return new AuditedFigure(name, value, Amount.NONE, Optional.empty(), Base.NONE, why, Optional.empty());
    }
}
