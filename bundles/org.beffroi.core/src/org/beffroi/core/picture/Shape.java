package org.beffroi.core.picture;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** One thing drawn in a picture, in the picture's units. */
@ProviderType
public sealed interface Shape {

    /** A point; the origin is at the top left. */
    record Point(double x, double y) {
        public Point {
            if (!Double.isFinite(x) || !Double.isFinite(y)) {
                throw new IllegalArgumentException("A point has a place");
            }
        }
    }

    /** A filled rectangle from its top left corner; its sizes are not negative. */
    record Box(double x, double y, double width, double height, Ink ink) implements Shape {
        public Box {
            if (!Double.isFinite(x) || !Double.isFinite(y) || !(width >= 0) || !(height >= 0)) {
                throw new IllegalArgumentException("A box has a place and a size");
            }
            Objects.requireNonNull(ink);
        }
    }

    /** A straight line, a pixel wide. */
    record Line(double x1, double y1, double x2, double y2, Ink ink) implements Shape {
        public Line {
            if (!Double.isFinite(x1 + y1 + x2 + y2)) {
                throw new IllegalArgumentException("A line has two ends");
            }
            Objects.requireNonNull(ink);
        }
    }

    /**
     * A line of several stretches.
     *
     * @param points at least two
     * @param width in the picture's units, above 0
     * @param dashed whether it is broken, for what is expected or uncertain
     */
    record Stroke(List<Point> points, double width, boolean dashed, Ink ink) implements Shape {
        public Stroke {
            points = List.copyOf(points);
            if (points.size() < 2 || !(width > 0)) {
                throw new IllegalArgumentException("A stroke has two points and a width");
            }
            Objects.requireNonNull(ink);
        }
    }

    /**
     * A filled surface, such as the outline of a territory.
     *
     * @param rings each of at least three points, closed by itself; a ring within a ring is a hole (even-odd)
     * @param ink what fills it
     * @param edge what draws its outline, a pixel wide, or empty
     */
    record Area(List<List<Point>> rings, Ink ink, Optional<Ink> edge) implements Shape {
        public Area {
            rings = rings.stream().map(List::copyOf).toList();
            if (rings.isEmpty() || rings.stream().anyMatch(ring -> ring.size() < 3)) {
                throw new IllegalArgumentException("A surface has rings of three points or more");
            }
            Objects.requireNonNull(ink);
            Objects.requireNonNull(edge);
        }
    }

    /**
     * A filled disc.
     *
     * @param edge what draws its outline, a pixel wide, or empty
     */
    record Disc(double x, double y, double radius, Ink ink, Optional<Ink> edge) implements Shape {
        public Disc {
            if (!Double.isFinite(x) || !Double.isFinite(y) || !(radius >= 0)) {
                throw new IllegalArgumentException("A disc has a place and a radius");
            }
            Objects.requireNonNull(ink);
            Objects.requireNonNull(edge);
        }
    }

    /**
     * A text of one line whose base line begins, has its middle or ends at a point.
     *
     * @param size of its letters, {@value #USUAL} at usual size
     * @param strong whether it is bold
     * @param upright whether it is read from left to right; else from bottom to top, turned around its point
     */
    record Label(double x, double y, String text, Anchor anchor, Ink ink, double size, boolean strong, boolean upright)
            implements Shape {

        /** Size of letters where nothing else is said. */
        public static final double USUAL = 12;

        public Label {
            if (!Double.isFinite(x + y) || !(size > 0)) {
                throw new IllegalArgumentException("A label has a place and a size");
            }
            Objects.requireNonNull(text);
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(ink);
        }

        /** A label of usual size and weight. */
        public Label(double x, double y, String text, Anchor anchor, Ink ink) {
            this(x, y, text, anchor, ink, USUAL, false, true);
        }
    }

    /** Which point of a label is given. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
