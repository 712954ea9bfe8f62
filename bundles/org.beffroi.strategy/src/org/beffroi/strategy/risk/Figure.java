package org.beffroi.strategy.risk;

import java.util.Objects;
import java.util.Optional;
import org.beffroi.core.result.Share;

/**
 * What was measured of a criterion.
 *
 * @param value a finite number: a share from 0 to 1, a ratio, working hours, months, or a plain number, as the measure says
 * @param base how many things it rests on: mentions, objectives, accounts
 * @param days the days it is about; empty where it is about the strategy as it stands
 * @param part what was counted for a share; empty of other figures
 */
public record Figure(double value, long base, Optional<Window> days, Optional<Share> part) {

    public Figure {
        if (!Double.isFinite(value) || base < 0) {
            throw new IllegalArgumentException("A figure is a number, its base a count: " + value + ", " + base);
        }
        Objects.requireNonNull(days);
        if (part.isPresent()
                && (part.get().known() != base || Double.compare(part.get().value(), value) != 0)) {
            throw new IllegalArgumentException("A share is what was counted of it: " + value + ", " + base);
        }
    }

    /** A figure that is no counted share. */
    public Figure(double value, long base, Optional<Window> days) {
        this(value, base, days, Optional.empty());
    }

    /** About the strategy as it stands. */
    public static Figure of(double value, long base) {
        return new Figure(value, base, Optional.empty());
    }

    /** About some days. */
    public static Figure of(double value, long base, Window days) {
        return new Figure(value, base, Optional.of(days));
    }

    /**
     * A counted share, about some days: the rate of a practice that goes on, which is held against a threshold.
     *
     * @param part one that is measured
     */
    public static Figure of(Share part, Window days) {
        return new Figure(part.value(), part.known(), Optional.of(days), Optional.of(part.asRate()));
    }

    /** The share of some things of the strategy among all. */
    public static Figure share(long part, long whole) {
        if (whole == 0) {
            return of(0, 0);
        }
        Share counted = Share.of(Long.toString(whole), part, whole);
        return new Figure(counted.value(), whole, Optional.empty(), Optional.of(counted));
    }
}
