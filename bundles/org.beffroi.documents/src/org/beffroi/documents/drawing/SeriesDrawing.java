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
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.entity.ChartEntity;
import org.jfree.chart.entity.StandardEntityCollection;
import org.jfree.chart.entity.XYItemEntity;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/**
 * Draws a series upright: places of its axis from left to right. JFreeChart places, clips and scales; what it draws is
 * recorded. Long names of places turn it on its side ({@link BarsAside}).
 */
final class SeriesDrawing {

    /** Below that nothing can be told apart. */
    static final double NARROWEST = 120;

    private static final double LOWEST_PLOT = 64;
    private static final double UNIT_ROW = 26;
    private static final double LABEL_ROW = 18;
    private static final double SIZE = LetteredAxis.SIZE;

    /** Bars of nothing or little can still be pointed at. */
    private static final double LEAST_REGION = 6;

    private final Series series;
    private final List<Strand> strands;
    private final Spoken spoken;
    private final double width;
    private final Window window;
    private final Range own;
    private final Range range;
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
        this.own = Plots.range(strands, window);
        this.range = wishes.range().map(own::with).orElse(own);
        this.legend = new Legend(entries(series), width);
        this.marks = new Marks(series, window, spoken, width);
        this.top = legend.height() + UNIT_ROW + marks.height();
        this.height = Math.max(top + LOWEST_PLOT + LABEL_ROW + foot(), wishes.height());
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
        ChartRenderingInfo info = new ChartRenderingInfo(new StandardEntityCollection());
        Recorder recorder = new Recorder(width, height);
        XYPlot plot = plot();
        plot.draw(
                recorder, new Rectangle2D.Double(0, top, width, height - top - foot()), null, null, info.getPlotInfo());
        Rectangle2D area = info.getPlotInfo().getDataArea();
        LetteredAxis across = (LetteredAxis) plot.getDomainAxis();
        List<Region> regions =
                new ArrayList<>(marks.regions(area, place -> across.valueToJava2D(place, area, RectangleEdge.BOTTOM)));
        regions.addAll(regions(info, area));
        List<Shape> shapes =
                new ArrayList<>(marks.shapes(area, place -> across.valueToJava2D(place, area, RectangleEdge.BOTTOM)));
        shapes.addAll(legend.shapes());
        shapes.add(small(0, legend.height() + 14, series.up(), Anchor.START));
        shapes.addAll(recorder.shapes());
        if (foot() > 0) {
            String label = LetterWidths.fitting(series.across().label(), SIZE, false, width);
            double half = LetterWidths.of(label, SIZE, false) / 2;
            shapes.add(small(Math.clamp(area.getCenterX(), half, width - half), height - 4, label, Anchor.MIDDLE));
        }
        if (strands.stream().allMatch(strand -> strand.items().isEmpty())) {
            shapes.add(small(0, area.getCenterY(), spoken.word("chart.nothing"), Anchor.START));
        }
        return new Drawn(
                new Picture(new SeriesWords(series, strands, spoken).alternative(), width, height, shapes),
                regions,
                Optional.of(new Plot(
                        new Box(area.getX(), area.getY(), area.getWidth(), area.getHeight(), Ink.PAGE), window)),
                Optional.of(own));
    }

    private Label small(double x, double y, String text, Anchor anchor) {
        return new Label(
                x, y, LetterWidths.fitting(text, SIZE, false, width), anchor, Ink.SECONDARY, SIZE, false, true);
    }

    /** Room for the name of the axis: calendars speak for themselves. */
    private double foot() {
        return series.across() instanceof Axis.Time || series.across().label().isBlank() ? 0 : LABEL_ROW;
    }

    private XYPlot plot() {
        XYPlot plot = Plots.quiet();
        plot.setDomainAxis(new LetteredAxis(ticks(), window.from(), window.to(), width, Anchor.MIDDLE));
        plot.setRangeAxis(values());
        double unit = (width - 48) / (window.to() - window.from());
        for (int i = 0; i < strands.size(); i++) {
            plot.setDataset(i, new StrandData(strands.get(i)));
            plot.setRenderer(i, Plots.renderer(strands.get(i), unit));
        }
        return plot;
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

    private NumberAxis values() {
        ValueScale scale = Plots.scale(series, strands, window, range);
        Ticks ticks = length -> {
            List<Ticks.Tick> lines = new ArrayList<>();
            for (int i = 0; scale.low() + i * scale.step() <= scale.high() + scale.step() / 1e6; i++) {
                double at = scale.low() + i * scale.step();
                lines.add(new Ticks.Tick(at, spoken.tick(at, scale.step(), series.share())));
            }
            return lines;
        };
        return new LetteredAxis(ticks, scale.low(), scale.high(), width, Anchor.END);
    }

    private List<Region> regions(ChartRenderingInfo info, Rectangle2D area) {
        List<Region> regions = new ArrayList<>();
        SeriesWords words = new SeriesWords(series, strands, spoken);
        for (Object entity : info.getEntityCollection().getEntities()) {
            if (entity instanceof XYItemEntity item && item.getDataset() instanceof StrandData data) {
                Strand.Item point = data.item(item.getSeriesIndex(), item.getItem());
                outline(item, area)
                        .ifPresent(outline -> regions.add(new Region(
                                outline,
                                words.point(data.strand().line(), point),
                                point.point().drillDown())));
            }
        }
        return regions;
    }

    private static Optional<Shape> outline(ChartEntity entity, Rectangle2D area) {
        Rectangle2D bounds = entity.getArea().getBounds2D();
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
