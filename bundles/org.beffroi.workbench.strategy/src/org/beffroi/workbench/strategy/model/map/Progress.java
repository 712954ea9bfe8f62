package org.beffroi.workbench.strategy.model.map;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Optional;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/**
 * How far an indicator is on its way.
 *
 * @param last what was measured last
 * @param share of the way from the starting value to the target, from 0 to 1; empty where one of them is missing or they are the same
 */
public record Progress(BigDecimal last, Optional<Double> share) {

    /** That of an indicator, empty where nothing was measured. */
    public static Optional<Progress> of(Indicator indicator) {
        return last(indicator).map(value -> new Progress(value, share(indicator, value)));
    }

    private static Optional<BigDecimal> last(Indicator indicator) {
        return indicator.getMeasurements().stream()
                .filter(one -> one.getAt() != null && one.getValue() != null)
                .max(Comparator.comparing(Measurement::getAt))
                .map(Measurement::getValue);
    }

    private static Optional<Double> share(Indicator indicator, BigDecimal value) {
        BigDecimal from = indicator.getBaseline();
        BigDecimal to = indicator.getTarget();
        if (from == null || to == null || from.compareTo(to) == 0) {
            return Optional.empty();
        }
        double share = value.subtract(from)
                .divide(to.subtract(from), MathContext.DECIMAL64)
                .doubleValue();
        return Optional.of(Math.clamp(share, 0, 1));
    }
}
