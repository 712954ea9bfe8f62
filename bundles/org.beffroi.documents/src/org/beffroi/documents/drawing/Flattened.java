package org.beffroi.documents.drawing;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.picture.Shape.Point;

/**
 * The outline of a shape as straight lines.
 *
 * @param shape in the picture's units
 */
record Flattened(Shape shape) {

    /** How far a straight line may stray from its curve, in the picture's units. */
    private static final double NEAR = 0.1;

    /** Lines one after the other, those that are closed ending where they began. */
    List<List<Point>> lines() {
        List<List<Point>> lines = new ArrayList<>();
        List<Point> line = new ArrayList<>();
        double[] at = new double[6];
        for (PathIterator path = shape.getPathIterator(null, NEAR); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> {
                    keep(line, lines);
                    line = new ArrayList<>(List.of(new Point(at[0], at[1])));
                }
                case PathIterator.SEG_CLOSE -> {
                    Point first = line.getFirst();
                    line.add(first);
                    keep(line, lines);
                    line = new ArrayList<>(List.of(first));
                }
                default -> line.add(new Point(at[0], at[1]));
            }
        }
        keep(line, lines);
        return lines;
    }

    private static void keep(List<Point> line, List<List<Point>> lines) {
        if (line.size() > 1) {
            lines.add(line);
        }
    }

    /** Closed lines that surround something, without repeating their first point. */
    List<List<Point>> rings() {
        List<List<Point>> rings = new ArrayList<>();
        for (List<Point> line : lines()) {
            List<Point> ring = line.getFirst().equals(line.getLast()) ? line.subList(0, line.size() - 1) : line;
            if (ring.size() > 2) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /** The lines as far as they lie in a rectangle: one that leaves it and comes back becomes two. */
    List<List<Point>> within(Rectangle2D clip) {
        List<List<Point>> seen = new ArrayList<>();
        for (List<Point> line : lines()) {
            List<Point> part = new ArrayList<>();
            for (int i = 1; i < line.size(); i++) {
                double[] stretch = cut(line.get(i - 1), line.get(i), clip);
                if (stretch.length == 0) {
                    keep(part, seen);
                    part = new ArrayList<>();
                    continue;
                }
                Point from = new Point(stretch[0], stretch[1]);
                if (part.isEmpty() || !part.getLast().equals(from)) {
                    keep(part, seen);
                    part = new ArrayList<>(List.of(from));
                }
                part.add(new Point(stretch[2], stretch[3]));
            }
            keep(part, seen);
        }
        return seen;
    }

    /**
     * The part of a stretch that lies in a rectangle, empty where none does (Liang and Barsky, 1984). Its ends are held in
     * the rectangle: those of a stretch that comes from very far away are computed with an error of many units.
     */
    private static double[] cut(Point a, Point b, Rectangle2D clip) {
        double dx = b.x() - a.x();
        double dy = b.y() - a.y();
        double[] slopes = {-dx, dx, -dy, dy};
        double[] rooms = {a.x() - clip.getMinX(), clip.getMaxX() - a.x(), a.y() - clip.getMinY(), clip.getMaxY() - a.y()
        };
        double from = 0;
        double to = 1;
        for (int side = 0; side < slopes.length; side++) {
            if (slopes[side] == 0) {
                if (rooms[side] < 0) {
                    return new double[0];
                }
            } else if (slopes[side] < 0) {
                from = Math.max(from, rooms[side] / slopes[side]);
            } else {
                to = Math.min(to, rooms[side] / slopes[side]);
            }
        }
        return from > to
                ? new double[0]
                : new double[] {
                    from == 0 ? a.x() : held(a.x() + from * dx, clip.getMinX(), clip.getMaxX()),
                    from == 0 ? a.y() : held(a.y() + from * dy, clip.getMinY(), clip.getMaxY()),
                    to == 1 ? b.x() : held(a.x() + to * dx, clip.getMinX(), clip.getMaxX()),
                    to == 1 ? b.y() : held(a.y() + to * dy, clip.getMinY(), clip.getMaxY())
                };
    }

    private static double held(double place, double least, double most) {
        return Math.max(least, Math.min(most, place));
    }
}
