package org.beffroi.strategy.measure;

import java.math.BigDecimal;
import java.util.Optional;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;
import org.beffroi.strategy.model.TypedMeasure;

/**
 * A share as the cases that it was made of: 3 of 15. Of a figure rounded to a whole percentage the cases are known again up to a
 * hundred of them, since two numbers of cases then never have the same percentage.
 *
 * @param count those that count, from 0 to all
 * @param base all of them, at least one
 */
public record Cases(int count, int base) {

    /** With more of them, a percentage without decimals may be of several counts. */
    private static final int MOST = 100;

    private static final double PERCENT = 100;

    /** How far a percentage without decimals is from the true one, at most. */
    private static final double ROUNDING = 0.5;

    public Cases {
        if (base <= 0 || count < 0 || count > base) {
            throw new IllegalArgumentException("Not a part of a whole: " + count + " of " + base);
        }
    }

    /** The cases of a measurement; empty of what is no share, of what has no base, and where they cannot be known again. */
    public static Optional<Cases> of(Indicator indicator, Measurement taken) {
        Integer base = taken.getBase();
        if (!FigureBasis.isPart(indicator)
                || taken.getValue() == null
                || base == null
                || base <= 0
                || base > MOST
                || taken.getValue().signum() < 0) {
            return Optional.empty();
        }
        double percent = taken.getValue().doubleValue();
        long count = Math.round(percent * base / PERCENT);
        return count <= base && Math.abs(PERCENT * count / base - percent) <= ROUNDING
                ? Optional.of(new Cases((int) count, base))
                : Optional.empty();
    }

    /** Whether the figures of an indicator count all there is, so that no chance is in them. */
    public static boolean isWhole(Indicator indicator) {
        return indicator.getMeasure() instanceof TypedMeasure typed && typed.isExhaustive();
    }

    /** How many cases a percentage of them is, which needs not be a whole number. */
    double at(BigDecimal percent) {
        return percent.doubleValue() * base / PERCENT;
    }
}
