package org.beffroi.workbench.viewer.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Plot;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Mark;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;

/**
 * The own day of each peak of a series of time, written beside its top: a peak of several days has a sum that no place of the curve
 * shows. Of two that would touch, the higher one is written; of many, none. Immutable.
 *
 * @param series with a mark for each peak
 */
public record PeakTops(Series series, Language language, Days days) {

    /** A day and an hour, in milliseconds. */
    private static final double DAY = 86_400_000;

    private static final double HOUR = 3_600_000;

    /**
     * What shows on both sides of a peak that is looked at from near, in spans: as much as it lasts, by which it is not lost in
     * what surrounds it, but no less than a week and no more than two; a day and two days by the hour.
     */
    private static final int LEAST_DAYS = 7;

    private static final int MOST_DAYS = 14;
    private static final int LEAST_HOURS = 24;
    private static final int MOST_HOURS = 48;

    /** Of more peaks than these the words would lie on one another’s curves. */
    private static final int FEW = 3;

    /** From a top to its words, in units of the picture. */
    private static final double AWAY = 9;

    /** Width of a letter, about, and height of the words. */
    private static final double LETTER = 7;

    private static final double HIGH = 14;

    /** What is written, and where it lies. */
    private record Written(Shape.Label label, double from, double to) {

        private boolean touches(Written other) {
            return from < other.to + LETTER && to > other.from - LETTER && Math.abs(label.y() - other.label.y()) < HIGH;
        }
    }

    /** The stretch that shows a peak and some time around it; empty where the series has no such peak. */
    public Optional<Window> around(DrillDown peak) {
        return unit().flatMap(unit -> peaks().filter(mark -> mark.drillDown().equals(Optional.of(peak)))
                .findFirst()
                .map(mark -> {
                    double lasts = mark.to() - mark.from();
                    double more = unit == TimelineSpan.Unit.HOUR
                            ? Math.clamp(lasts, LEAST_HOURS * HOUR, MOST_HOURS * HOUR)
                            : Math.clamp(lasts, LEAST_DAYS * DAY, MOST_DAYS * DAY);
                    return new Window(mark.from() - more, mark.to() + more);
                }));
    }

    /** A drawing of the series with them. */
    public Drawn on(Drawn drawn) {
        if (unit().isEmpty() || drawn.plot().isEmpty()) {
            return drawn;
        }
        List<Written> tops =
                peaks().flatMap(mark -> write(mark, drawn).stream()).toList();
        List<Written> written = new ArrayList<>();
        tops.stream()
                .filter(one -> tops.size() <= FEW)
                .sorted(Comparator.comparingDouble(one -> one.label().y()))
                .filter(one -> written.stream().noneMatch(one::touches))
                .forEach(written::add);
        Picture plain = drawn.picture();
        List<Shape> shapes = Stream.concat(
                        plain.shapes().stream(), written.stream().map(Written::label))
                .toList();
        return new Drawn(
                new Picture(plain.alternative(), plain.width(), plain.height(), shapes),
                drawn.regions(),
                drawn.plot(),
                drawn.range());
    }

    /** How the time is cut, where a span of it is a day that people name; empty of any other series. */
    private Optional<TimelineSpan.Unit> unit() {
        return series.across() instanceof Axis.Time time
                ? Optional.of(time.span().unit())
                        .filter(unit -> unit == TimelineSpan.Unit.DAY || unit == TimelineSpan.Unit.HOUR)
                : Optional.empty();
    }

    private Stream<Mark> peaks() {
        return series.marks().stream()
                .filter(mark -> mark.to() > mark.from()
                        && !mark.label().isEmpty()
                        && mark.label().chars().allMatch(Character::isDigit));
    }

    private Optional<Written> write(Mark mark, Drawn drawn) {
        Plot plot = drawn.plot().orElseThrow();
        Window shown = plot.window();
        Optional<Series.Point> highest =
                highest(mark).filter(top -> top.place() >= shown.from() && top.place() < shown.to());
        return highest.flatMap(top -> place(mark, plot, drawn.picture()).map(at -> {
            String words = words(top);
            double wide = LETTER * words.length();
            boolean right = isAtRight(at.x(), wide, mark, plot);
            double x = right ? at.x() + AWAY : at.x() - AWAY;
            // Not into the flags above.
            double y = Math.max(at.y() + HIGH / 3, plot.box().y() + HIGH);
            Shape.Label label = new Shape.Label(
                    x, y, words, right ? Anchor.START : Anchor.END, Ink.TEXT, Shape.Label.USUAL, true, true);
            return new Written(label, right ? x : x - wide, right ? x + wide : x);
        }));
    }

    /** Whether words stand at the right of a top: as long as they are in the picture, but at its left where the zone holds them there alone. */
    private static boolean isAtRight(double top, double wide, Mark mark, Plot plot) {
        double end = top + AWAY + wide;
        boolean heldAtLeft = top - AWAY - wide >= at(mark.from(), plot);
        return end <= plot.box().x() + plot.box().width() && (end <= at(mark.to(), plot) || !heldAtLeft);
    }

    private Optional<Series.Point> highest(Mark mark) {
        return curve().stream()
                .flatMap(line -> line.points().stream())
                .filter(point -> point.place() >= mark.from() && point.place() < mark.to())
                .filter(point -> !Double.isNaN(point.value()))
                .max(Comparator.comparingDouble(Series.Point::value));
    }

    /** The line that is drawn on top. */
    private Optional<Series.Line> curve() {
        return series.lines().reversed().stream()
                .filter(line -> line.style() == Series.Style.LINE)
                .findFirst();
    }

    /** Where the curve of a drawing is highest within a mark. */
    private Optional<Shape.Point> place(Mark mark, Plot plot, Picture picture) {
        double from = at(mark.from(), plot);
        double to = at(mark.to(), plot);
        return picture.shapes().stream()
                .filter(Shape.Stroke.class::isInstance)
                .map(Shape.Stroke.class::cast)
                .filter(stroke -> !stroke.dashed()
                        && curve().filter(line -> line.ink() == stroke.ink()).isPresent())
                .flatMap(stroke -> stroke.points().stream())
                .filter(point -> point.x() >= from - 1 && point.x() <= to + 1)
                // The legend above has a stroke of the same ink.
                .filter(point -> point.y() >= plot.box().y() - 1)
                .min(Comparator.comparingDouble(Shape.Point::y));
    }

    private static double at(double place, Plot plot) {
        Window shown = plot.window();
        return plot.box().x() + plot.box().width() * (place - shown.from()) / (shown.to() - shown.from());
    }

    private String words(Series.Point top) {
        Instant time = Instant.ofEpochMilli((long) top.place());
        String number = language.number(Math.round(top.value()));
        String day = days.dayAndMonth(days.dayOf(time));
        return unit().filter(unit -> unit == TimelineSpan.Unit.HOUR)
                .map(hour -> days.hour(time.atZone(days.zone()).toLocalTime()))
                .map(hour -> language.text("picture.top.hour", number, day, hour))
                .orElseGet(() -> language.text("picture.top", number, day));
    }
}
