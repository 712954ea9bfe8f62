package org.beffroi.workbench.strategy.map;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Stroke;

/** The lines between boxes of the map. Without state. */
final class Links {

    /** Room between two levels of the tree. */
    static final double GAP = 48;

    private static final int CURVE = 14;

    private Links() {}

    /** A line that leaves and arrives level. */
    static Stroke curve(double x1, double y1, double x2, double y2, double width, boolean dashed, Ink ink) {
        List<Shape.Point> points = new ArrayList<>();
        for (int i = 0; i <= CURVE; i++) {
            double t = (double) i / CURVE;
            // Smoothstep, which is flat at both ends.
            points.add(new Shape.Point(x1 + (x2 - x1) * t, y1 + (y2 - y1) * t * t * (3 - 2 * t)));
        }
        return new Stroke(points, width, dashed, ink);
    }

    /** A line at the left of what it links, bent outwards. */
    static Stroke around(double x, double y1, double y2) {
        List<Shape.Point> points = new ArrayList<>();
        for (int i = 0; i <= CURVE; i++) {
            double t = (double) i / CURVE;
            points.add(new Shape.Point(x - 4 * GAP * 0.6 * t * (1 - t), y1 + (y2 - y1) * t));
        }
        return new Stroke(points, 1.5, true, Ink.SECONDARY);
    }
}
