package org.beffroi.documents.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Plot;
import org.beffroi.core.result.Drawings.Range;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Series;
import org.beffroi.documents.page.LetterWidths;

/**
 * Draws a series upright: places of its axis from left to right. Long names of places turn it on its side
 * ({@link BarsAside}).
 */
final class SeriesDrawing {

    /** Below that nothing can be told apart. */
    static final double NARROWEST = 120;

    private static final double LOWEST_PLOT = 64;
    private static final double UNIT_ROW = 26;
    private static final double LABEL_ROW = 18;
    private static final double SIZE = Ticks.SIZE;

    /** Room of the letters below the values: one line, and a little above and below it. */
    private static final double LETTERS = 16.87;

    /** Their base line, from the foot of the values. */
    private static final double BASE = 14.36;

    /** Room beside the letters at the left: some before them, most between them and the values. */
    private static final double BESIDE = 8;

    private static final double BETWEEN = 6;

    /** Bars of nothing or little can still be pointed at. */
    private static final double LEAST_REGION = 6;

    private final Series series;
    private final List<Strand> strands;
    private final Spoken spoken;
    private final double width;
    private final Window window;
    private final Range own;
    private final ValueScale scale;
    private final Legend legend;
    private final Marks marks;
    private final double top;
    private final double height;

    SeriesDrawing(Series series, Wishes wishes) {
        this.series = series;
        this.strands = Strands.of(series);
        this.spoken = new Spoken(wishes.locale(), wishes.zone());
        this.width = Math.max(NARROWEST, wishes.width());
        Window whole = Strands.window(series, strands);
        this.window = wishes.window()
                .filter(asked -> asked.from() < asked.to()
                        && asked.to() > whole.from()
                        && asked.from() < whole.to()
                        && asked.to() - asked.from() < Double.MAX_VALUE / 2)
                .orElse(whole);
        this.own = Strands.range(strands, window);
        this.scale = ValueScale.of(
                series, strands, window, wishes.range().map(own::with).orElse(own));
        this.legend = new Legend(entries(series), width);
        this.marks = new Marks(series, window, spoken, width);
        this.top = legend.height() + (isCounted() ? UNIT_ROW : 0) + marks.height();
        this.height = Math.max(top + LOWEST_PLOT + LABEL_ROW + foot(), wishes.height());
    }

    /** Whether what is counted is said above the axis: where the legend names a line so, it would be said twice. */
    private boolean isCounted() {
        return entries(series).stream().noneMatch(entry -> entry.label().equalsIgnoreCase(series.up()));
    }

    /** What a legend says: nothing where there is one line alone. */
    static List<Legend.Entry> entries(Series series) {
        return series.lines().size() < 2
                ? List.of()
                : series.lines().stream()
                        .map(line -> new Legend.Entry(line.label(), line.ink(), line.style()))
                        .toList();
    }

    Drawn drawn() {
        PlotArea plot = plot();
        Rectangle2D area = plot.area();
        List<Region> regions = new ArrayList<>(marks.regions(plot));
        List<Shape> shapes = new ArrayList<>(marks.shapes(plot));
        shapes.addAll(legend.shapes());
        if (isCounted()) {
            shapes.add(small(0, legend.height() + 14, series.up(), Anchor.START));
        }
        shapes.addAll(places(plot));
        shapes.addAll(values(plot));
        SeriesWords words = new SeriesWords(series, strands, spoken);
        for (Strand strand : strands) {
            StrandDrawing drawing = new StrandDrawing(strand, plot, (width - 48) / (window.to() - window.from()));
            shapes.addAll(drawing.shapes());
            for (StrandDrawing.Spot spot : drawing.spots()) {
                outline(spot.bounds(), area)
                        .ifPresent(outline -> regions.add(new Region(
                                outline,
                                words.point(strand.line(), spot.item()),
                                spot.item().point().drillDown())));
            }
        }
        if (foot() > 0) {
            String label = LetterWidths.fitting(series.across().label(), SIZE, false, width);
            double half = LetterWidths.of(label, SIZE, false) / 2;
            shapes.add(small(Math.clamp(area.getCenterX(), half, width - half), height - 4, label, Anchor.MIDDLE));
        }
        if (strands.stream().allMatch(strand -> strand.items().isEmpty())) {
            shapes.add(small(0, area.getCenterY(), spoken.word("chart.nothing"), Anchor.START));
        }
        return new Drawn(
                new Picture(words.alternative(), width, height, shapes),
                regions,
                Optional.of(new Plot(
                        new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight(), Ink.PAGE), window)),
                Optional.of(own));
    }

    private Label small(double x, double y, String text, Anchor anchor) {
        return letters(x, y, LetterWidths.fitting(text, SIZE, false, width), anchor);
    }

    /** Room for the name of the axis: calendars speak for themselves. */
    private double foot() {
        return series.across() instanceof Axis.Time || series.across().label().isBlank() ? 0 : LABEL_ROW;
    }

    /** What the letters of both axes leave, in whole units, so that most lines are sharp. */
    private PlotArea plot() {
        double left = Math.ceil(scale.ticks(spoken, series.share()).stream()
                        .mapToDouble(tick -> LetterWidths.of(tick.label(), SIZE, false))
                        .max()
                        .orElse(0))
                + BESIDE;
        double foot = Math.floor(height - foot() - LETTERS);
        Rectangle2D area = new Rectangle2D.Double(left, top, Math.floor(width) - left, foot - top);
        return new PlotArea(area, window, new Range(scale.low(), scale.high()), false);
    }

    /** Letters below; none leaves the picture. */
    private List<Shape> places(PlotArea plot) {
        List<Shape> letters = new ArrayList<>();
        for (Ticks.Tick tick : ticks().within(plot.area().getWidth())) {
            double middle = plot.place(tick.at());
            double half = LetterWidths.of(tick.label(), SIZE, false) / 2;
            boolean within = tick.at() >= window.from() && tick.at() <= window.to();
            if (within
                    && middle - half >= 0
                    && middle + half <= width
                    && !tick.label().isBlank()) {
                letters.add(letters(middle, plot.area().getMaxY() + BASE, tick.label(), Anchor.MIDDLE));
            }
        }
        return letters;
    }

    /** Letters at the left, then a line for each of them, the one of zero last. */
    private List<Shape> values(PlotArea plot) {
        List<Shape> letters = new ArrayList<>();
        List<Shape> lines = new ArrayList<>();
        for (Ticks.Tick tick : scale.ticks(spoken, series.share())) {
            letters.add(letters(
                    plot.area().getMinX() - BETWEEN, plot.value(tick.at()) + Ticks.MIDDLE, tick.label(), Anchor.END));
            if (tick.at() != 0) {
                lines.add(plot.line(tick.at(), Ink.LINE));
            }
        }
        letters.addAll(lines);
        letters.add(plot.line(0, Ink.NEUTRAL));
        return letters;
    }

    private static Label letters(double x, double y, String text, Anchor anchor) {
        return new Label(x, y, text, anchor, Ink.SECONDARY, SIZE, false, true);
    }

    private Ticks ticks() {
        return switch (series.across()) {
            case Axis.Time time -> new CalendarTicks(time.span(), window, spoken, SIZE);
            case Axis.Named named -> length -> Ticks.thinned(names(named), length, SIZE);
            case Axis.Measured measured -> new MeasureTicks(measured, window, spoken, SIZE);
        };
    }

    private List<Ticks.Tick> names(Axis.Named named) {
        List<Ticks.Tick> names = new ArrayList<>();
        for (int i = 0; i < named.names().size(); i++) {
            if (i >= window.from() && i <= window.to()) {
                names.add(new Ticks.Tick(i, named.names().get(i)));
            }
        }
        return names;
    }

    private static Optional<Shape> outline(Rectangle2D spot, Rectangle2D area) {
        Rectangle2D bounds = spot;
        if (bounds.getHeight() < LEAST_REGION) {
            double up = Math.max(area.getMinY(), bounds.getMaxY() - LEAST_REGION);
            bounds = new Rectangle2D.Double(bounds.getX(), up, bounds.getWidth(), LEAST_REGION);
        }
        Rectangle2D seen = bounds.createIntersection(area);
        return seen.getWidth() > 0 && seen.getHeight() > 0
                ? Optional.of(new Box(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight(), Ink.ACCENT))
                : Optional.empty();
    }
}
