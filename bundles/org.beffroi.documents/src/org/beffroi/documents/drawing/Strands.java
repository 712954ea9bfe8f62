package org.beffroi.documents.drawing;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Range;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Style;
import org.beffroi.documents.drawing.Strand.Item;

/**
 * Places the lines of a series on its axis: bars of several lines side by side, pale ones behind, stacked ones upon one
 * another.
 */
final class Strands {

    /** Beyond it (the year 9900, or a number that no count of mentions reaches) nothing is drawn. */
    static final double FARTHEST = 2.5e14;

    /** Of the room of bars that stand side by side, what is left free to the next ones. */
    private static final double BETWEEN = 0.24;

    /** Room beside the outermost points of a measured axis, as a part of it: dots are not cut. */
    private static final double BESIDE = 0.015;

    private final Series series;
    private final List<Series.Line> beside;
    private final Map<Double, double[]> stacks = new HashMap<>();
    private final double measuredStep;

    private Strands(Series series) {
        this.series = series;
        this.beside = series.lines().stream()
                .filter(line -> line.style() == Style.BARS && line.ink() != Ink.PALE)
                .toList();
        this.measuredStep = series.across() instanceof Axis.Measured ? step(series) : 1;
    }

    /** The lines of a series in its order. */
    static List<Strand> of(Series series) {
        Strands strands = new Strands(series);
        return series.lines().stream().map(strands::strand).toList();
    }

    /** What the axis has to show for all of them. */
    static Window window(Series series, List<Strand> strands) {
        if (series.across() instanceof Axis.Named named) {
            return new Window(-0.5, Math.max(1, named.names().size()) - 0.5);
        }
        double from = Double.POSITIVE_INFINITY;
        double to = Double.NEGATIVE_INFINITY;
        for (Strand strand : strands) {
            for (Item item : strand.items()) {
                from = Math.min(from, item.from());
                to = Math.max(to, item.to());
            }
        }
        if (!(from < to)) {
            return Double.isFinite(from) ? new Window(from - 1, from + 1) : new Window(0, 1);
        }
        double more = series.across() instanceof Axis.Measured ? (to - from) * BESIDE : 0;
        return new Window(from - more, to + more);
    }

    /** The values of what shows in a window, and zero. */
    static Range range(List<Strand> strands, Window window) {
        double least = 0;
        double most = 0;
        for (Strand strand : strands) {
            for (Item item : strand.items()) {
                if (item.shows(window)) {
                    least = Math.min(least, item.low());
                    most = Math.max(most, item.high());
                }
            }
        }
        return new Range(least, most);
    }

    private Strand strand(Series.Line line) {
        List<List<Item>> runs = new ArrayList<>();
        List<Item> run = new ArrayList<>();
        for (Series.Point point : line.points()) {
            boolean known =
                    line.style() == Style.BAND ? isDrawn(point.low()) && isDrawn(point.high()) : isDrawn(point.value());
            if (known && Math.abs(point.place()) <= FARTHEST) {
                run.add(item(line, point));
            } else if (!run.isEmpty()) {
                runs.add(run);
                run = new ArrayList<>();
            }
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return new Strand(line, runs);
    }

    private static boolean isDrawn(double value) {
        return Math.abs(value) <= FARTHEST;
    }

    private Item item(Series.Line line, Series.Point point) {
        Window span = span(point.place());
        double width = span.to() - span.from();
        int place = beside.indexOf(line);
        int many = Math.max(1, beside.size());
        boolean shares = line.style() == Style.BARS && place >= 0;
        double edge = many > 1 ? width * BETWEEN / 2 : 0;
        double own = (width - 2 * edge) / many;
        double from = shares ? span.from() + edge + own * place : span.from();
        double to = shares ? from + own : span.to();
        double middle = (from + to) / 2;
        return switch (line.style()) {
            case BARS ->
                new Item(
                        point, from, middle, to, Math.min(0, point.value()), point.value(), Math.max(0, point.value()));
            case STACKED -> stacked(point, span, point.value());
            case AGAINST -> stacked(point, span, -point.value());
            case BAND -> {
                double low = Math.min(point.low(), point.high());
                double high = Math.max(point.low(), point.high());
                double value = isDrawn(point.value()) ? point.value() : (low + high) / 2;
                yield new Item(point, from, middle, to, low, value, high);
            }
            case LINE, DASHED -> new Item(point, from, middle, to, point.value(), point.value(), point.value());
            case DOTS -> {
                boolean between = isDrawn(point.low()) && isDrawn(point.high());
                double low = between ? Math.min(point.low(), point.value()) : point.value();
                double high = between ? Math.max(point.high(), point.value()) : point.value();
                yield new Item(point, from, middle, to, low, point.value(), high);
            }
        };
    }

    /** Upon what was stacked at its place before: positive values upwards, negative ones downwards. */
    private Item stacked(Series.Point point, Window span, double value) {
        double[] stack = stacks.computeIfAbsent(point.place(), place -> new double[2]);
        int side = value < 0 ? 0 : 1;
        double before = stack[side];
        stack[side] += value;
        return new Item(
                point,
                span.from(),
                (span.from() + span.to()) / 2,
                span.to(),
                Math.min(before, stack[side]),
                stack[side],
                Math.max(before, stack[side]));
    }

    private Window span(double place) {
        return switch (series.across()) {
            case Axis.Time time -> {
                ZonedDateTime start = Spoken.at(time.span(), place);
                double next = time.span().next(start).toInstant().toEpochMilli();
                yield new Window(place, Math.max(place + 1, next));
            }
            case Axis.Named named -> new Window(place - 0.5, place + 0.5);
            case Axis.Measured measured -> new Window(place - measuredStep / 2, place + measuredStep / 2);
        };
    }

    /** The least distance between two places, as wide as a bar may be. */
    private static double step(Series series) {
        double[] places = series.lines().stream()
                .flatMap(line -> line.points().stream())
                .mapToDouble(Series.Point::place)
                .filter(Strands::isDrawn)
                .sorted()
                .distinct()
                .toArray();
        double least = Double.POSITIVE_INFINITY;
        for (int i = 1; i < places.length; i++) {
            least = Math.min(least, places[i] - places[i - 1]);
        }
        double whole = places.length > 0 ? places[places.length - 1] - places[0] : 1;
        return Double.isFinite(least) ? Math.max(least, whole / 10_000) : 1;
    }
}
