package org.beffroi.workbench.strategy.model;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.strategy.analysis.Forecast;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.model.Measurement;

/**
 * Measurements and the line they should follow, as shares of a small picture: x from the left, y from the top, both from 0 to 1.
 * Immutable.
 *
 * @param measured the measurements, oldest first
 * @param line both ends of where it should go, empty without one
 * @param forecast at the due day: where the measurements lead, then the lower and the upper end; empty without one
 * @param today where today is, empty where it lies outside
 */
public record Trend(List<Dot> measured, List<Dot> line, List<Dot> forecast, Optional<Double> today) {

    /** A place in the picture. */
    public record Dot(double x, double y) {}

    public Trend {
        measured = List.copyOf(measured);
        line = List.copyOf(line);
        forecast = List.copyOf(forecast);
    }

    /** The picture of an indicator. */
    public static Trend of(Tracking tracking, Optional<Forecast> forecast, LocalDate today, ZoneId zone) {
        List<LocalDate> days = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (Measurement taken : tracking.measured()) {
            days.add(taken.getAt().atZone(zone).toLocalDate());
            values.add(taken.getValue().doubleValue());
        }
        int taken = days.size();
        tracking.line().ifPresent(line -> {
            days.add(line.from());
            values.add(line.start());
            days.add(line.until());
            values.add(line.target());
        });
        int drawn = days.size();
        tracking.line()
                .ifPresent(line -> forecast.ifPresent(ahead -> {
                    for (double value : new double[] {ahead.value(), ahead.low(), ahead.high()}) {
                        days.add(line.until());
                        values.add(value);
                    }
                }));
        if (days.isEmpty()) {
            return new Trend(List.of(), List.of(), List.of(), Optional.empty());
        }
        Scale scale = new Scale(days, values);
        List<Dot> dots = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            dots.add(new Dot(scale.x(days.get(i)), scale.y(values.get(i))));
        }
        double now = scale.x(today);
        return new Trend(
                dots.subList(0, taken),
                dots.subList(taken, drawn),
                dots.subList(drawn, dots.size()),
                now < 0 || now > 1 ? Optional.empty() : Optional.of(now));
    }

    /** Days and values from the least to the greatest; where there is one alone it stands in the middle. */
    private static final class Scale {

        private final LocalDate first;
        private final double length;
        private final double least;
        private final double height;

        Scale(List<LocalDate> days, List<Double> values) {
            first = days.stream().min(LocalDate::compareTo).orElseThrow();
            length = ChronoUnit.DAYS.between(
                    first, days.stream().max(LocalDate::compareTo).orElseThrow());
            least = values.stream().mapToDouble(value -> value).min().orElseThrow();
            height = values.stream().mapToDouble(value -> value).max().orElseThrow() - least;
        }

        double x(LocalDate day) {
            return length == 0 ? 0.5 : ChronoUnit.DAYS.between(first, day) / length;
        }

        double y(double value) {
            return height == 0 ? 0.5 : 1 - (value - least) / height;
        }
    }
}
