package org.beffroi.strategy.analysis;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.measure.Tracking;
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

    /** The straight way from its baseline, or its first measurement, to its target; empty where one of the ends is not known. */
    public Optional<Tracking.Line> way() {
        return Tracking.line(indicator, zone);
    }

    /**
     * Where it should be on a day, on the straight way; the target from its day on, and always of what is to stay. Empty where
     * that is not known.
     */
    public Optional<Double> expected(LocalDate day) {
        if (indicator.getDirection() == Direction.STAY) {
            return Optional.ofNullable(indicator.getTarget()).map(BigDecimal::doubleValue);
        }
        return way().map(line -> line.at(day));
    }

    /** How it stands on a day, by the rule of {@link Tracking}. */
    public Tracking tracking(LocalDate today) {
        return Tracking.of(indicator, today, zone);
    }

    /** True where the day of its target is past, and it is not where it should be. */
    public boolean isMissed(LocalDate today) {
        return Tracking.isMissed(indicator, today, zone);
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
