package org.beffroi.documents.drawing;

import java.awt.geom.Rectangle2D;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings.Range;
import org.beffroi.core.result.Drawings.Window;

/**
 * Where the values of a chart are drawn, and which point of the picture stands for which of them.
 *
 * @param area within the letters of both axes, in the picture's units
 * @param window the stretch of the axis of places that it shows
 * @param values from one end of the scale of values to the other, not empty
 * @param aside whether places follow one another downwards and values grow to the right; else places follow to the right and
 *     values grow upwards
 */
record PlotArea(Rectangle2D area, Window window, Range values, boolean aside) {

    /** How many times its own length beyond an area a point may lie: farther ones look no different, and sums stay exact. */
    private static final double FARTHEST = 1e12;

    /** Where a place of the axis lies. */
    double place(double place) {
        double part = part(place, window.from(), window.to());
        return aside ? area.getMinY() + part * area.getHeight() : area.getMinX() + part * area.getWidth();
    }

    /** Where a value lies. */
    double value(double value) {
        double part = part(value, values.least(), values.most());
        return aside ? area.getMinX() + part * area.getWidth() : area.getMaxY() - part * area.getHeight();
    }

    /** Where a value of a place lies. */
    Point point(double place, double value) {
        return aside ? new Point(value(value), place(place)) : new Point(place(place), value(value));
    }

    private static double part(double at, double from, double to) {
        return Math.clamp((at - from) / (to - from), -FARTHEST, FARTHEST);
    }

    /** Whether a point lies in the area or on its edge. */
    boolean holds(Point point) {
        return point.x() >= area.getMinX()
                && point.x() <= area.getMaxX()
                && point.y() >= area.getMinY()
                && point.y() <= area.getMaxY();
    }

    /** Whether something that reaches from a value to another one shows. */
    boolean shows(double low, double high) {
        return high > values.least() && low < values.most();
    }

    /** The rectangle between two places and between two values, as far as these lie on the scale. */
    Rectangle2D rectangle(double from, double to, double low, double high) {
        double start = value(Math.max(low, values.least()));
        double end = value(Math.min(high, values.most()));
        return aside
                ? new Rectangle2D.Double(start, from, end - start, to - from)
                : new Rectangle2D.Double(from, end, to - from, start - end);
    }

    /** A line through the area at a value. */
    Shape line(double value, Ink ink) {
        double at = value(Math.clamp(value, values.least(), values.most()));
        return aside
                ? new Shape.Line(at, area.getMinY(), at, area.getMaxY(), ink)
                : new Shape.Line(area.getMinX(), at, area.getMaxX(), at, ink);
    }
}
