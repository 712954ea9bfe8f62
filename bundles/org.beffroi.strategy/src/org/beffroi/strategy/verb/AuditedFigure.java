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
 * @param base how many things it rests on; empty where it rests on nothing that is counted, and where nobody said it
 * @param basis on what it rests, in words, where it is no counted share; may be empty
 * @param part what was counted for a share; empty of other figures
 */
record AuditedFigure(
        Name name,
        String value,
        Amount amount,
        Optional<Span> days,
        OptionalLong base,
        String basis,
        Optional<Share> part) {

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
     * A figure as a number.
     *
     * @param value in the unit, a share from 0 to 100; empty where it was not measured
     * @param unit such as {@code %} or {@code h}; may be empty
     * @param interval between what it lies by chance, at 95 %, in the unit; empty where nothing is said of it
     */
    record Amount(OptionalDouble value, String unit, Optional<Range> interval) {

        /** Of what was not measured. */
        static final Amount NONE = new Amount(OptionalDouble.empty(), "", Optional.empty());

        Amount {
            Objects.requireNonNull(value);
            Objects.requireNonNull(unit);
            Objects.requireNonNull(interval);
        }

        /** A number, {@link Double#NaN} where it was not measured. */
        static Amount of(double value, String unit, Optional<Range> interval) {
            return Double.isFinite(value) ? new Amount(OptionalDouble.of(value), unit, interval) : NONE;
        }

        /** A counted share, with its interval where it stands for more than itself. */
        static Amount of(Share part) {
            Optional<Range> interval = Optional.of(part)
                    .filter(share -> share.sampled() && share.isMeasured())
                    .map(share -> new Range(
                            PERCENT * share.interval().low(),
                            PERCENT * share.interval().high()));
            return of(PERCENT * part.value(), "%", interval);
        }
    }

    AuditedFigure {
        Objects.requireNonNull(name);
        Objects.requireNonNull(value);
        Objects.requireNonNull(amount);
        Objects.requireNonNull(days);
        Objects.requireNonNull(basis);
        Objects.requireNonNull(part);
    }

    /** What could not be told, and why. */
    static AuditedFigure untold(Name name, String value, String why) {
        return new AuditedFigure(
                name, value, Amount.NONE, Optional.empty(), OptionalLong.empty(), why, Optional.empty());
    }

    /** Between what a share lies among all, in percent, whatever is not known; empty of other figures, and of nothing at all. */
    Optional<Range> bounds() {
        return part.filter(share -> share.base() > 0)
                .map(share -> new Range(PERCENT * share.low(), PERCENT * share.high()));
    }
}
