package org.beffroi.observatory.report;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.territory.Coordinates;

/** Rings of a plane as polygons on Earth: which surrounds and which is a hole is told by what lies within what. */
final class PlacedRings {

    private PlacedRings() {}

    /**
     * One surface.
     *
     * @param rings the first surrounds it, counter-clockwise, the others are its holes, clockwise; each ends where it begins
     */
    record Polygon(List<List<Coordinates>> rings) {
        Polygon {
            rings = rings.stream().map(List::copyOf).toList();
        }
    }

    /**
     * The surfaces of rings, a ring within a ring being a hole.
     *
     * @param earth where a point of their plane lies
     */
    static List<Polygon> of(List<List<Point>> rings, Function<Point, Coordinates> earth) {
        List<Polygon> polygons = new ArrayList<>();
        for (List<Point> ring : rings) {
            if (depth(ring, rings) % 2 == 0) {
                List<List<Coordinates>> placed = new ArrayList<>();
                placed.add(turned(ring, earth, false));
                rings.stream()
                        .filter(other -> other != ring && isIn(other.getFirst(), ring))
                        .filter(other -> depth(other, rings) == depth(ring, rings) + 1)
                        .forEach(hole -> placed.add(turned(hole, earth, true)));
                polygons.add(new Polygon(placed));
            }
        }
        return polygons;
    }

    /** In how many others it lies. */
    private static long depth(List<Point> ring, List<List<Point>> all) {
        return all.stream()
                .filter(other -> other != ring && isIn(ring.getFirst(), other))
                .count();
    }

    private static boolean isIn(Point at, List<Point> ring) {
        Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD, ring.size());
        path.moveTo(ring.getFirst().x(), ring.getFirst().y());
        ring.forEach(point -> path.lineTo(point.x(), point.y()));
        path.closePath();
        return path.contains(at.x(), at.y());
    }

    private static List<Coordinates> turned(List<Point> ring, Function<Point, Coordinates> earth, boolean clockwise) {
        List<Coordinates> placed = new ArrayList<>();
        for (Point point : ring) {
            Coordinates at = earth.apply(point);
            if (placed.isEmpty() || !placed.getLast().equals(at)) {
                placed.add(at);
            }
        }
        if (placed.size() > 1 && placed.getFirst().equals(placed.getLast())) {
            placed.removeLast();
        }
        if (surface(placed) < 0 != clockwise) {
            Collections.reverse(placed);
        }
        placed.add(placed.getFirst());
        return placed;
    }

    /** Twice its surface in square degrees, below 0 where it turns clockwise. */
    private static double surface(List<Coordinates> ring) {
        double twice = 0;
        for (int i = 0, j = ring.size() - 1; i < ring.size(); j = i++) {
            twice += ring.get(j).longitude() * ring.get(i).latitude()
                    - ring.get(i).longitude() * ring.get(j).latitude();
        }
        return twice;
    }
}
