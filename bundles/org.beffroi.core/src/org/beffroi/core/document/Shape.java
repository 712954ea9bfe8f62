package org.beffroi.core.document;

import java.util.Objects;

/** One thing drawn in a picture, in the picture's units. */
public sealed interface Shape {

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

    /** A text of one line whose base line begins, has its middle or ends at a point. */
    record Label(double x, double y, String text, Anchor anchor, Ink ink) implements Shape {
        public Label {
            if (!Double.isFinite(x + y)) {
                throw new IllegalArgumentException("A label has a place");
            }
            Objects.requireNonNull(text);
            Objects.requireNonNull(anchor);
            Objects.requireNonNull(ink);
        }
    }

    /** Which point of a label is given. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
