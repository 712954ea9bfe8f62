package org.beffroi.strategy.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Series;

/**
 * An indicator drawn: what was measured, the straight way to its target, and where it leads.
 *
 * @param track what is drawn
 * @param say texts of this bundle in the reader's language
 */
public record TrackChart(Track track, UnaryOperator<String> say) {

    /** The chart; empty of fewer than two known values, or without a title. */
    public Optional<Series> series(String title) {
        List<Forecast.Point> points = track.points();
        if (points.size() < 2 || title.isBlank()) {
            return Optional.empty();
        }
        List<Series.Line> lines = new ArrayList<>();
        track.forecast().ifPresent(forecast -> {
            lines.add(forecast(points.getLast(), forecast));
            lines.add(leads(points.getLast(), forecast));
        });
        way().ifPresent(lines::add);
        lines.add(new Series.Line(
                "measured",
                say.apply("indicator.measured"),
                Series.Style.LINE,
                Ink.ACCENT,
                points.stream()
                        .map(point -> Series.Point.of(place(point.day()), point.value()))
                        .toList()));
        String unit = track.indicator().getUnit();
        return Optional.of(new Series(
                title,
                new Axis.Time("", new TimelineSpan(TimelineSpan.Unit.DAY, track.zone())),
                unit == null ? "" : unit,
                false,
                lines,
                List.of()));
    }

    private Optional<Series.Line> way() {
        return track.way()
                .filter(way -> way.from().isBefore(way.until()))
                .map(way -> new Series.Line(
                        "trajectory",
                        say.apply("indicator.trajectory"),
                        Series.Style.DASHED,
                        Ink.SECONDARY,
                        List.of(
                                Series.Point.of(place(way.from().toEpochDay()), way.start()),
                                Series.Point.of(place(way.until().toEpochDay()), way.target()))));
    }

    private Series.Line forecast(Forecast.Point last, Forecast forecast) {
        return new Series.Line(
                "forecast",
                say.apply("indicator.forecast"),
                Series.Style.BAND,
                Ink.PALE,
                List.of(
                        Series.Point.between(place(last.day()), last.value(), last.value(), last.value()),
                        Series.Point.between(
                                place(track.indicator().getDue().toEpochDay()),
                                forecast.value(),
                                forecast.low(),
                                forecast.high())));
    }

    private Series.Line leads(Forecast.Point last, Forecast forecast) {
        return new Series.Line(
                "leads",
                say.apply("indicator.leads"),
                Series.Style.DASHED,
                Ink.ACCENT,
                List.of(
                        Series.Point.of(place(last.day()), last.value()),
                        Series.Point.of(place(track.indicator().getDue().toEpochDay()), forecast.value())));
    }

    /** The beginning of a day, in milliseconds. */
    private double place(double day) {
        return LocalDate.ofEpochDay((long) day)
                .atStartOfDay(track.zone())
                .toInstant()
                .toEpochMilli();
    }
}
