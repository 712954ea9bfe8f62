package org.beffroi.workbench.viewer.model;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.workbench.language.Language;

/**
 * What can be pointed at in a picture, by place and by keyboard. Immutable.
 *
 * @param all those on top last
 */
public record Regions(List<Region> all) {

    /** Sideways distance counts more than the way ahead, so that arrows follow a row or a column. */
    private static final double ASIDE = 3;

    /** How near a line one has to point. */
    private static final double NEAR = 4;

    public Regions {
        all = List.copyOf(all);
    }

    /** The region on top at a place, empty where there is none. */
    public OptionalInt at(double x, double y) {
        for (int i = all.size() - 1; i >= 0; i--) {
            if (holds(all.get(i).outline(), x, y)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** The regions that speak of a text, whatever its case and accents; none for a blank one. */
    public List<Integer> saying(String text) {
        String wanted = Language.folded(text).strip();
        return IntStream.range(0, wanted.isEmpty() ? 0 : all.size())
                .filter(i -> Language.folded(all.get(i).says()).contains(wanted))
                .boxed()
                .toList();
    }

    /**
     * The nearest region in a direction; the same where there is none, the first one in reading order from nowhere.
     *
     * @param from number of a region, -1 for none
     * @param right 1 to the right, -1 to the left, 0 upwards or downwards
     * @param down 1 downwards, -1 upwards, 0 sideways
     */
    public int next(int from, int right, int down) {
        if (from < 0 || from >= all.size()) {
            return all.isEmpty() ? -1 : first();
        }
        Shape.Point start = middle(all.get(from).outline());
        int best = from;
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < all.size(); i++) {
            Shape.Point there = middle(all.get(i).outline());
            double ahead = right * (there.x() - start.x()) + down * (there.y() - start.y());
            double aside = Math.abs(down * (there.x() - start.x())) + Math.abs(right * (there.y() - start.y()));
            double far = ahead + ASIDE * aside;
            if (i != from && ahead > 0.5 && far < least) {
                least = far;
                best = i;
            }
        }
        return best;
    }

    private int first() {
        int first = 0;
        for (int i = 1; i < all.size(); i++) {
            if (middle(all.get(i).outline()).x()
                    < middle(all.get(first).outline()).x()) {
                first = i;
            }
        }
        return first;
    }

    /** The middle of an outline. */
    public static Shape.Point middle(Shape outline) {
        return switch (outline) {
            case Shape.Box box -> new Shape.Point(box.x() + box.width() / 2, box.y() + box.height() / 2);
            case Shape.Disc disc -> new Shape.Point(disc.x(), disc.y());
            case Shape.Line line -> new Shape.Point((line.x1() + line.x2()) / 2, (line.y1() + line.y2()) / 2);
            case Shape.Stroke stroke -> mean(stroke.points());
            case Shape.Area area -> mean(area.rings().getFirst());
            case Shape.Label label -> new Shape.Point(label.x(), label.y());
        };
    }

    private static Shape.Point mean(List<Shape.Point> points) {
        return new Shape.Point(
                points.stream().mapToDouble(Shape.Point::x).average().orElse(0),
                points.stream().mapToDouble(Shape.Point::y).average().orElse(0));
    }

    private static boolean holds(Shape outline, double x, double y) {
        return switch (outline) {
            case Shape.Box box ->
                x >= box.x() && x <= box.x() + box.width() && y >= box.y() && y <= box.y() + box.height();
            case Shape.Disc disc -> Math.hypot(x - disc.x(), y - disc.y()) <= Math.max(disc.radius(), NEAR);
            case Shape.Line line -> distance(x, y, line.x1(), line.y1(), line.x2(), line.y2()) <= NEAR;
            case Shape.Stroke stroke -> isNear(stroke, x, y);
            case Shape.Area area -> isWithin(area, x, y);
            case Shape.Label label -> Math.hypot(x - label.x(), y - label.y()) <= label.size();
        };
    }

    private static boolean isNear(Shape.Stroke stroke, double x, double y) {
        List<Shape.Point> points = stroke.points();
        for (int i = 1; i < points.size(); i++) {
            Shape.Point from = points.get(i - 1);
            Shape.Point to = points.get(i);
            if (distance(x, y, from.x(), from.y(), to.x(), to.y()) <= NEAR + stroke.width() / 2) {
                return true;
            }
        }
        return false;
    }

    private static double distance(double x, double y, double x1, double y1, double x2, double y2) {
        double dx = x2 - x1;
        double dy = y2 - y1;
        double length = dx * dx + dy * dy;
        double part = length == 0 ? 0 : Math.clamp(((x - x1) * dx + (y - y1) * dy) / length, 0, 1);
        return Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
    }

    /** By the rule of even and odd: a ring within a ring is a hole. */
    private static boolean isWithin(Shape.Area area, double x, double y) {
        boolean inside = false;
        for (List<Shape.Point> ring : area.rings()) {
            for (int i = 0, before = ring.size() - 1; i < ring.size(); before = i++) {
                Shape.Point one = ring.get(i);
                Shape.Point other = ring.get(before);
                boolean crosses = one.y() > y != other.y() > y
                        && x < (other.x() - one.x()) * (y - one.y()) / (other.y() - one.y()) + one.x();
                inside ^= crosses;
            }
        }
        return inside;
    }
}
