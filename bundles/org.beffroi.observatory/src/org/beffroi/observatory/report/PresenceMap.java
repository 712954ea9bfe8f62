package org.beffroi.observatory.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
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
 * @param bodies number of each of these bodies among those given, in the order of the regions
 */
public record PresenceMap(Drawings.Drawn drawn, List<Integer> bodies) {

    private static final double MARGIN = 40;

    /** So few have room for their names. */
    private static final int NAMED = 30;

    /** Those on top last. */
    private static final List<Presence> ORDER = List.of(Presence.UNKNOWN, Presence.ABSENT, Presence.PRESENT);

    private static final Map<Presence, Double> RADIUS =
            Map.of(Presence.UNKNOWN, 3.0, Presence.ABSENT, 4.0, Presence.PRESENT, 5.0);

    public PresenceMap {
        Objects.requireNonNull(drawn);
        bodies = List.copyOf(bodies);
    }

    /**
     * A body on it.
     *
     * @param place in its main place; empty where the reference knows none
     * @param says all of it, as it is said where one points at it
     */
    public record Body(String name, Presence state, Optional<Coordinates> place, String says) {}

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
     * @param departement its code
     * @param title what it shows
     */
    public static PresenceMap of(
            List<Body> all, String departement, String title, Outlines outlines, int width, int height) {
        List<Shape> shapes = new ArrayList<>();
        Optional<List<List<Point>>> outline = outlines.of(departement);
        Function<Coordinates, Optional<Point>> plane = outline.isPresent() ? outlines::place : flat(all);
        List<Point> seen = outline.<List<Point>>map(
                        rings -> rings.stream().flatMap(List::stream).toList())
                .orElseGet(() -> all.stream()
                        .flatMap(body -> body.place().flatMap(plane).stream())
                        .toList());
        Frame frame = Frame.around(seen, width, height);
        outline.ifPresent(rings -> shapes.addAll(ground(departement, rings, outlines, frame, width, height)));
        List<Integer> bodies = new ArrayList<>();
        List<Drawings.Region> regions = new ArrayList<>();
        for (int number : ordered(all)) {
            Body body = all.get(number);
            body.place().flatMap(plane).map(frame::of).ifPresent(at -> {
                Shape.Disc disc = disc(at, body.state());
                shapes.add(disc);
                if (all.size() <= NAMED) {
                    shapes.add(new Shape.Label(
                            disc.x() + disc.radius() + 4,
                            disc.y() + 4,
                            body.name(),
                            Shape.Anchor.START,
                            Ink.SECONDARY));
                }
                regions.add(new Drawings.Region(disc, body.says(), Optional.empty()));
                bodies.add(number);
            });
        }
        Picture picture = new Picture(title, Math.max(1, width), Math.max(1, height), shapes);
        return new PresenceMap(new Drawings.Drawn(picture, regions, Optional.empty()), bodies);
    }

    /** Its outline, with what is seen of its neighbours below. */
    private static List<Shape> ground(
            String departement, List<List<Point>> rings, Outlines outlines, Frame frame, int width, int height) {
        List<Shape> shapes = new ArrayList<>();
        for (String other : outlines.codes()) {
            Shape.Area area = area(outlines.of(other).orElseThrow(), frame, Ink.PANEL, Ink.PAGE);
            if (!other.equals(departement) && isSeen(area, width, height)) {
                shapes.add(area);
            }
        }
        shapes.add(area(rings, frame, Ink.LINE, Ink.SECONDARY));
        return shapes;
    }

    private static List<Integer> ordered(List<Body> all) {
        return IntStream.range(0, all.size())
                .boxed()
                .sorted(Comparator.comparingInt(
                        number -> ORDER.indexOf(all.get(number).state())))
                .toList();
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
    private static Function<Coordinates, Optional<Point>> flat(List<Body> all) {
        double middle = all.stream()
                .flatMap(body -> body.place().stream())
                .mapToDouble(Coordinates::latitude)
                .average()
                .orElse(0);
        double narrower = Math.cos(Math.toRadians(middle));
        return at -> Optional.of(new Point(at.longitude() * narrower, -at.latitude()));
    }
}
