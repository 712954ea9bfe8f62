package org.beffroi.workbench.observatory.model.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings;
import org.beffroi.core.territory.Coordinates;
import org.beffroi.core.territory.Outlines;
import org.beffroi.observatory.census.Presence;

/**
 * The bodies of one département as points within its outline, its neighbours pale around it; overseas, where no outline ships, the
 * points alone. A full disc has what is measured, an empty ring has it not, of a small grey one it is not known. Immutable.
 *
 * @param drawn the picture, with a region for each body that lies somewhere
 * @param rows these bodies, in the order of the regions
 */
public record DepartementDrawing(Drawings.Drawn drawn, List<DepartementBodies.Row> rows) {

    private static final double MARGIN = 40;

    /** So few have room for their names. */
    private static final int NAMED = 30;

    /** Those on top last. */
    private static final List<Presence> ORDER = List.of(Presence.UNKNOWN, Presence.ABSENT, Presence.PRESENT);

    private static final Map<Presence, Double> RADIUS =
            Map.of(Presence.UNKNOWN, 3.0, Presence.ABSENT, 4.0, Presence.PRESENT, 5.0);

    public DepartementDrawing {
        rows = List.copyOf(rows);
    }

    /** How a plane is shown: so many times its size, from so far. */
    private record Frame(double scale, double dx, double dy) {

        private Point of(Point at) {
            return new Point(at.x() * scale + dx, at.y() * scale + dy);
        }

        /** All these points in the middle of a sheet. */
        private static Frame around(List<Point> points, int width, int height) {
            double left = points.stream().mapToDouble(Point::x).min().orElse(0);
            double right = points.stream().mapToDouble(Point::x).max().orElse(1);
            double top = points.stream().mapToDouble(Point::y).min().orElse(0);
            double bottom = points.stream().mapToDouble(Point::y).max().orElse(1);
            double scale = Math.min(
                    (width - 2 * MARGIN) / Math.max(1e-3, right - left),
                    (height - 2 * MARGIN) / Math.max(1e-3, bottom - top));
            return new Frame(
                    scale, width / 2.0 - scale * (left + right) / 2, height / 2.0 - scale * (top + bottom) / 2);
        }
    }

    /**
     * Draws it in a size.
     *
     * @param title what it shows
     */
    public static DepartementDrawing of(
            DepartementBodies bodies, String title, Outlines outlines, int width, int height) {
        String code = bodies.figure().group();
        List<Shape> shapes = new ArrayList<>();
        Optional<List<List<Point>>> outline = outlines.of(code);
        Function<Coordinates, Optional<Point>> plane = outline.isPresent() ? outlines::place : flat(bodies);
        List<Point> seen = outline.<List<Point>>map(
                        rings -> rings.stream().flatMap(List::stream).toList())
                .orElseGet(() -> bodies.rows().stream()
                        .flatMap(row -> row.place().flatMap(plane).stream())
                        .toList());
        Frame frame = Frame.around(seen, width, height);
        outline.ifPresent(rings -> {
            for (String other : outlines.codes()) {
                Shape.Area area = area(outlines.of(other).orElseThrow(), frame, Ink.PANEL, Ink.PAGE);
                if (!other.equals(code) && isSeen(area, width, height)) {
                    shapes.add(area);
                }
            }
            shapes.add(area(rings, frame, Ink.LINE, Ink.SECONDARY));
        });
        List<DepartementBodies.Row> rows = new ArrayList<>();
        List<Drawings.Region> regions = new ArrayList<>();
        ordered(bodies).forEach(row -> row.place().flatMap(plane).map(frame::of).ifPresent(at -> {
            Shape.Disc disc = disc(at, row.state());
            shapes.add(disc);
            if (bodies.rows().size() <= NAMED) {
                shapes.add(new Shape.Label(
                        disc.x() + disc.radius() + 4, disc.y() + 4, row.name(), Shape.Anchor.START, Ink.SECONDARY));
            }
            regions.add(new Drawings.Region(disc, row.says(), Optional.empty()));
            rows.add(row);
        }));
        Picture picture = new Picture(title, Math.max(1, width), Math.max(1, height), shapes);
        return new DepartementDrawing(new Drawings.Drawn(picture, regions, Optional.empty()), rows);
    }

    private static Stream<DepartementBodies.Row> ordered(DepartementBodies bodies) {
        return bodies.rows().stream().sorted(Comparator.comparingInt(row -> ORDER.indexOf(row.state())));
    }

    /** The mark of a state. */
    public static Shape.Disc disc(Point at, Presence state) {
        return switch (state) {
            case PRESENT -> new Shape.Disc(at.x(), at.y(), RADIUS.get(state), Ink.SEQUENCE_7, Optional.of(Ink.PAGE));
            case ABSENT -> new Shape.Disc(at.x(), at.y(), RADIUS.get(state), Ink.PAGE, Optional.of(Ink.SECONDARY));
            case UNKNOWN -> new Shape.Disc(at.x(), at.y(), RADIUS.get(state), Ink.NEUTRAL, Optional.of(Ink.PAGE));
        };
    }

    private static Shape.Area area(List<List<Point>> rings, Frame frame, Ink ink, Ink edge) {
        return new Shape.Area(
                rings.stream()
                        .map(ring -> ring.stream().map(frame::of).toList())
                        .toList(),
                ink,
                Optional.of(edge));
    }

    private static boolean isSeen(Shape.Area area, int width, int height) {
        return area.rings().stream()
                .flatMap(List::stream)
                .anyMatch(at -> at.x() > -width && at.x() < 2 * width && at.y() > -height && at.y() < 2 * height);
    }

    /** A plane of their own for places far from the map: degrees, as wide as they are there. */
    private static Function<Coordinates, Optional<Point>> flat(DepartementBodies bodies) {
        double middle = bodies.rows().stream()
                .flatMap(row -> row.place().stream())
                .mapToDouble(Coordinates::latitude)
                .average()
                .orElse(0);
        double narrower = Math.cos(Math.toRadians(middle));
        return at -> Optional.of(new Point(at.longitude() * narrower, -at.latitude()));
    }
}
