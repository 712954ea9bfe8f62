package org.beffroi.strategy.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apache.commons.numbers.gamma.RegularizedGamma;
import org.beffroi.core.result.Measure;
import org.beffroi.strategy.model.ArchiveMeasure;
import org.beffroi.strategy.model.Counted;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/**
 * Between what the truth behind a figure lies by chance, at 95 %, in the unit of the indicator; both ends included.
 *
 * <p>Of a share it is the score interval (Wilson 1927), of a balance of tones that of its positive share, of a count of mentions the
 * exact one of a Poisson mean (Garwood 1936, <i>Biometrika</i> 28, p. 437–442). What is not drawn by chance has none: followers,
 * posts filled, a number typed without its base.
 *
 * @param low its lower end
 * @param high its upper end, not below
 */
public record Margin(double low, double high) {

    /** Fewer cases say nothing of a share: 16.7 % of six is one of them. */
    public static final int LEAST_CASES = 10;

    private static final double PERCENT = 100;
    private static final double TAIL = 0.025;

    /** Halvings after which a double changes no more. */
    private static final int HALVINGS = 200;

    public Margin {
        if (!(low <= high)) {
            throw new IllegalArgumentException("A margin ends after it begins: " + low + ", " + high);
        }
    }

    /** That of a measurement; empty of what has none. */
    public static Optional<Margin> of(Indicator indicator, Measurement taken) {
        if (taken.getValue() == null) {
            return Optional.empty();
        }
        if (isCount(indicator)) {
            double count = taken.getValue().doubleValue();
            return count < 0 ? Optional.empty() : Optional.of(poisson(count));
        }
        Optional<Measure.Range> balance = FigureBasis.balance(indicator, taken);
        return balance.isPresent()
                ? balance.map(range -> new Margin(range.low(), range.high()))
                : FigureBasis.share(indicator, taken)
                        .map(range -> new Margin(PERCENT * range.low(), PERCENT * range.high()));
    }

    /** Mentions and their authors are counted as they come. */
    static boolean isCount(Indicator indicator) {
        return indicator.getMeasure() instanceof ArchiveMeasure archive
                && (archive.getCounted() == Counted.COUNT || archive.getCounted() == Counted.AUTHORS);
    }

    /** Of how many cases a share, a balance or a median of hours is, where they are too few to say anything. */
    static Optional<Integer> tooFew(Indicator indicator, Measurement taken) {
        boolean median = indicator.getMeasure() instanceof ArchiveMeasure archive
                && archive.getCounted() == Counted.RESPONSE_HOURS;
        return Optional.ofNullable(taken.getBase())
                .filter(base -> base < LEAST_CASES)
                .filter(base ->
                        median || !isCount(indicator) && of(indicator, taken).isPresent());
    }

    /** An end of a margin, or what a line asks for, no more exactly than it is known: a decimal below ten, else none. */
    public static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(Math.abs(value) < 10 ? 1 : 0, RoundingMode.HALF_EVEN);
    }

    /** Whether a value lies within, its ends included. */
    boolean holds(double value) {
        return low <= value && value <= high;
    }

    /** What a count says of how many are to be expected. */
    static Margin poisson(double count) {
        // P(a, x) grows with x: the mean at which so many or more, or so few or fewer, are as rare as a tail.
        return new Margin(count == 0 ? 0 : mean(count, TAIL), mean(count + 1, 1 - TAIL));
    }

    private static double mean(double shape, double probability) {
        double low = 0;
        double high = shape + 10 * Math.sqrt(shape) + 20;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (RegularizedGamma.P.value(shape, middle) < probability) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }
}
