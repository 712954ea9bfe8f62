package org.beffroi.documents.drawing;

import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Series.Style;
import org.beffroi.documents.drawing.Strand.Item;

/**
 * Draws one strand of a chart: flat bars, a line, dots or a band, cut at the edges of its area.
 *
 * @param strand what is drawn
 * @param plot where
 * @param unit how many units of the picture one of the axis is about
 */
record StrandDrawing(Strand strand, PlotArea plot, double unit) {

    private static final double WIDEST_BAR = 48;
    private static final double WIDEST_GAP = 6;
    private static final double DOT = 3;

    /** How near a pointer has to come to a point of a line. */
    private static final double NEAR = 7;

    /**
     * What stands for an item.
     *
     * @param item one of the strand
     * @param bounds its bar, or the square around its point; may reach beyond the area
     */
    record Spot(Item item, Rectangle2D bounds) {}

    /** What is seen. */
    List<Shape> shapes() {
        return switch (strand.line().style()) {
            case BARS, STACKED, AGAINST -> bars();
            case BAND -> band();
            case LINE, DASHED, DOTS -> line();
        };
    }

    /** What can be pointed at, in the order of the items; those that do not show are left out. */
    List<Spot> spots() {
        return strand.isBars() ? barSpots() : pointSpots();
    }

    private List<Spot> barSpots() {
        double margin = margin();
        return strand.items().stream()
                .filter(item -> item.shows(plot.window()) && plot.shows(item.low(), item.high()))
                .map(item -> new Spot(item, bar(item, margin)))
                .toList();
    }

    /** What part of their width bars leave to their neighbours: little where they are narrow, much where they would be wide. */
    private double margin() {
        double width = strand.items().stream()
                        .mapToDouble(item -> item.to() - item.from())
                        .min()
                        .orElse(1)
                * unit;
        double gap = width > 6 ? Math.min(WIDEST_GAP, width / 6) : width > 2.5 ? 1 : 0;
        return width > 0 ? Math.clamp(Math.max(gap, width - WIDEST_BAR) / width, 0, 0.95) : 0;
    }

    /** Not narrower than one unit less its margin, however many there are. */
    private Rectangle2D bar(Item item, double margin) {
        double from = plot.place(item.from());
        double width = Math.max(1, plot.place(item.to()) - from);
        double start = from + width * margin / 2;
        return plot.rectangle(start, start + width * (1 - margin), item.low(), item.high());
    }

    private List<Shape> bars() {
        List<Shape> bars = new ArrayList<>();
        for (Spot spot : barSpots()) {
            Rectangle2D seen = spot.bounds().createIntersection(plot.area());
            if (seen.getWidth() > 0 && seen.getHeight() > 0) {
                bars.add(new Box(
                        seen.getX(),
                        seen.getY(),
                        seen.getWidth(),
                        seen.getHeight(),
                        strand.line().ink()));
            }
        }
        return bars;
    }

    private List<Spot> pointSpots() {
        List<Spot> spots = new ArrayList<>();
        for (List<Item> run : strand.runs()) {
            double near = isDotted(run) ? DOT : NEAR;
            for (Item item : run) {
                Point point = point(item);
                if (plot.holds(point)) {
                    spots.add(new Spot(
                            item, new Rectangle2D.Double(point.x() - near, point.y() - near, 2 * near, 2 * near)));
                }
            }
        }
        return spots;
    }

    private Point point(Item item) {
        return plot.point(item.middle(), item.value());
    }

    /** Dots are; a point between two gaps has no line and is one too. */
    private boolean isDotted(List<Item> run) {
        return strand.line().style() == Style.DOTS || strand.line().style() != Style.BAND && run.size() == 1;
    }

    private List<Shape> line() {
        boolean dashed = strand.line().style() == Style.DASHED;
        List<Shape> line = new ArrayList<>();
        for (List<Item> run : strand.runs()) {
            if (!isDotted(run)) {
                for (List<Point> part :
                        new Flattened(path(run.stream().map(this::point).toList())).within(plot.area())) {
                    line.add(new Shape.Stroke(
                            part, dashed ? 1.5 : 2, dashed, strand.line().ink()));
                }
            }
        }
        List<Item> dotted = strand.runs().stream()
                .filter(this::isDotted)
                .flatMap(List::stream)
                .toList();
        dotted.stream().filter(item -> item.low() < item.high()).forEach(item -> line.addAll(interval(item)));
        dotted.stream().map(this::point).filter(plot::holds).forEach(point -> line.add(dot(point)));
        return line;
    }

    /** From the lowest to the highest that a value may be, through its dot. */
    private List<Shape> interval(Item item) {
        List<Point> ends = List.of(plot.point(item.middle(), item.low()), plot.point(item.middle(), item.high()));
        return new Flattened(path(ends))
                .within(plot.area()).stream()
                        .<Shape>map(part ->
                                new Shape.Stroke(part, 1.5, false, strand.line().ink()))
                        .toList();
    }

    /** Whole, also at the right edge, where the picture ends. */
    private Disc dot(Point at) {
        double x = Math.min(at.x(), plot.area().getMaxX() - DOT);
        return new Disc(x, at.y(), DOT, strand.line().ink(), Optional.of(Ink.PAGE));
    }

    /** The surface between the low and the high values of each run. */
    private List<Shape> band() {
        List<Shape> band = new ArrayList<>();
        for (List<Item> run : strand.runs()) {
            List<Point> edge = new ArrayList<>();
            run.forEach(item -> edge.add(plot.point(item.middle(), item.low())));
            run.reversed().forEach(item -> edge.add(plot.point(item.middle(), item.high())));
            Area seen = new Area(path(edge));
            seen.intersect(new Area(plot.area()));
            List<List<Point>> rings = new Flattened(seen)
                    .rings().stream()
                            .map(ring -> ring.stream().map(this::held).toList())
                            .toList();
            if (!rings.isEmpty()) {
                band.add(new Shape.Area(rings, strand.line().ink(), Optional.empty()));
            }
        }
        return band;
    }

    /** Intersections are computed with an error, which must not lead outside. */
    private Point held(Point point) {
        return new Point(
                Math.clamp(point.x(), plot.area().getMinX(), plot.area().getMaxX()),
                Math.clamp(point.y(), plot.area().getMinY(), plot.area().getMaxY()));
    }

    private static Path2D path(List<Point> points) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.subList(1, points.size()).forEach(point -> path.lineTo(point.x(), point.y()));
        return path;
    }
}
