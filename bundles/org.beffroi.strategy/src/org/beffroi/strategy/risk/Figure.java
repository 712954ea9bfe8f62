package org.beffroi.strategy.risk;

import java.util.Objects;
import java.util.Optional;

/**
 * What was measured of a criterion.
 *
 * @param value a finite number: a share from 0 to 1, a ratio, working hours, months, or a plain number, as the measure says
 * @param base how many things it rests on: mentions, objectives, accounts
 * @param days the days it is about; empty where it is about the strategy as it stands
 */
public record Figure(double value, long base, Optional<Window> days) {

    public Figure {
        if (!Double.isFinite(value) || base < 0) {
            throw new IllegalArgumentException("A figure is a number, its base a count: " + value + ", " + base);
        }
        Objects.requireNonNull(days);
    }

    /** About the strategy as it stands. */
    public static Figure of(double value, long base) {
        return new Figure(value, base, Optional.empty());
    }

    /** About some days. */
    public static Figure of(double value, long base, Window days) {
        return new Figure(value, base, Optional.of(days));
    }

    /** The share of some things among all. */
    public static Figure share(long part, long whole) {
        return of(whole == 0 ? 0 : (double) part / whole, whole);
    }
}
