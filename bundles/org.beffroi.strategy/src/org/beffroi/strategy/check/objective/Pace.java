package org.beffroi.strategy.check.objective;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.element.Measurements;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/** How fast an indicator moved so far, and how fast it would have to move from now on to reach its target in time. */
record Pace(double soFar, double needed) {

    /** A shorter time says nothing of a pace. */
    private static final int SHORTEST_DAYS = 60;

    private static final double STEEP = 3;

    /** The pace of an indicator that has all it takes: two dates apart, a target ahead, some progress. */
    static Optional<Pace> of(Indicator indicator, Setting setting) {
        Optional<Measurement> last = Measurements.latest(indicator);
        if (last.isEmpty()
                || indicator.getBaseline() == null
                || indicator.getTarget() == null
                || indicator.getBaselineAt() == null
                || indicator.getDue() == null) {
            return Optional.empty();
        }
        LocalDate measured = setting.day(last.get().getAt());
        long before = ChronoUnit.DAYS.between(indicator.getBaselineAt(), measured);
        long left = ChronoUnit.DAYS.between(measured, indicator.getDue());
        double way = indicator.getTarget().subtract(indicator.getBaseline()).doubleValue();
        double gone = last.get().getValue().subtract(indicator.getBaseline()).doubleValue();
        if (before < SHORTEST_DAYS || left <= 0 || way == 0) {
            return Optional.empty();
        }
        return Optional.of(new Pace(gone / way / before, (way - gone) / way / left));
    }

    /** True if some progress was made, and it is far too slow. */
    boolean isSteep() {
        return soFar > 0 && needed > STEEP * soFar;
    }

    /** How many times faster it would have to be. */
    long times() {
        return Math.round(needed / soFar);
    }
}
