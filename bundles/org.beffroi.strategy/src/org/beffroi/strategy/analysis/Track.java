package org.beffroi.strategy.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Measurement;

/**
 * How an indicator goes: from where, where now, where it should be today on the straight way to its target, where it leads.
 *
 * @param indicator read, never changed
 * @param taken its measurements that have a value and a moment, the oldest first
 * @param zone in which moments are days
 */
public record Track(Indicator indicator, List<Measurement> taken, ZoneId zone) {

    /** Less than this part of the whole way behind is not behind: figures are not that exact. */
    private static final double LEEWAY = 0.05;

    /** How it stands on a day. */
    public enum State {
        /** No value, or no target to compare it with. */
        UNKNOWN,
        /** The target is reached. */
        REACHED,
        /** Where the straight way asks it to be or further, give or take a twentieth of the whole way. */
        ON_COURSE,
        /** Behind the straight way. */
        BEHIND,
        /** The target's day is past, and it is not reached. */
        MISSED
    }

    public Track {
        taken = List.copyOf(taken);
    }

    /** That of an indicator. */
    public static Track of(Indicator indicator, ZoneId zone) {
        return new Track(
                indicator,
                indicator.getMeasurements().stream()
                        .filter(one -> one.getValue() != null && one.getAt() != null)
                        .sorted(Comparator.comparing(Measurement::getAt))
                        .toList(),
                zone);
    }

    /** The newest measurement. */
    public Optional<Measurement> last() {
        return taken.isEmpty() ? Optional.empty() : Optional.of(taken.getLast());
    }

    /** The day of a measurement. */
    public LocalDate day(Measurement one) {
        return one.getAt().atZone(zone).toLocalDate();
    }

    /** What is known, by day: the baseline where it has one, then the measurements. */
    public List<Forecast.Point> points() {
        List<Forecast.Point> points = new ArrayList<>();
        boolean dated = indicator.getBaseline() != null && indicator.getBaselineAt() != null;
        boolean before = dated && (taken.isEmpty() || indicator.getBaselineAt().isBefore(day(taken.getFirst())));
        if (before) {
            points.add(new Forecast.Point(
                    indicator.getBaselineAt().toEpochDay(),
                    indicator.getBaseline().doubleValue()));
        }
        taken.forEach(one -> points.add(
                new Forecast.Point(day(one).toEpochDay(), one.getValue().doubleValue())));
        return points;
    }

    /**
     * Where it should be on a day, on the straight way from its first known value to its target; the target from its day on, empty
     * where one of the ends is not known.
     */
    public Optional<Double> expected(LocalDate day) {
        BigDecimal target = indicator.getTarget();
        LocalDate due = indicator.getDue();
        List<Forecast.Point> points = points();
        if (target == null || due == null || points.isEmpty()) {
            return Optional.empty();
        }
        Forecast.Point start = points.getFirst();
        double whole = due.toEpochDay() - start.day();
        if (whole <= 0 || !day.isBefore(due)) {
            return Optional.of(target.doubleValue());
        }
        double gone = Math.max(0, day.toEpochDay() - start.day()) / whole;
        return Optional.of(start.value() + gone * (target.doubleValue() - start.value()));
    }

    /** How it stands on a day. */
    public State state(LocalDate today) {
        if (last().isEmpty() || indicator.getTarget() == null) {
            return State.UNKNOWN;
        }
        double value = last().get().getValue().doubleValue();
        if (indicator.getDirection() != Direction.STAY
                && isAsFar(value, indicator.getTarget().doubleValue())) {
            return State.REACHED;
        }
        if (indicator.getDirection() == Direction.STAY) {
            return State.UNKNOWN;
        }
        if (indicator.getDue() != null && indicator.getDue().isBefore(today)) {
            return State.MISSED;
        }
        // What it should have been when it was measured: an old figure is not blamed for the days since.
        Optional<Double> expected = expected(day(last().get()));
        if (expected.isEmpty() || points().size() < 2) {
            return State.UNKNOWN;
        }
        double leeway = LEEWAY
                * Math.abs(indicator.getTarget().doubleValue()
                        - points().getFirst().value());
        double mark = expected.get() + (indicator.getDirection() == Direction.DOWN ? leeway : -leeway);
        return isAsFar(value, mark) ? State.ON_COURSE : State.BEHIND;
    }

    private boolean isAsFar(double value, double mark) {
        return indicator.getDirection() == Direction.DOWN ? value <= mark : value >= mark;
    }

    /**
     * Where it leads by the day of its target; empty without a day, where that day was measured already or is past, or where nothing
     * can be forecast.
     */
    public Optional<Forecast> forecast() {
        Optional<Forecast> forecast = Optional.ofNullable(indicator.getDue())
                .filter(due -> last().filter(one -> day(one).isBefore(due)).isPresent())
                .flatMap(due -> Forecast.at(due.toEpochDay(), points()));
        boolean percent =
                indicator.getUnit() != null && indicator.getUnit().strip().equals("%");
        return percent ? forecast.map(one -> one.within(0, 100)) : forecast;
    }
}
