package org.beffroi.workbench.viewer.model;

import org.beffroi.core.picture.Shape.Point;

/**
 * How a picture is looked at: so many times its size, from so far. Immutable.
 *
 * @param scale 1 for its own size
 * @param dx where the left edge of the picture is, in points of the screen
 * @param dy where its upper edge is
 */
public record PictureViewport(double scale, double dx, double dy) {

    private static final double LEAST = 0.5;
    private static final double MOST = 12;

    /** As it was drawn. */
    public static final PictureViewport PLAIN = new PictureViewport(1, 0, 0);

    /** Nearer, or farther below 1; the place under the pointer stays where it is. */
    public PictureViewport zoomed(double x, double y, double factor) {
        double to = Math.clamp(scale * factor, LEAST, MOST);
        double by = to / scale;
        return new PictureViewport(to, x - (x - dx) * by, y - (y - dy) * by);
    }

    /** Moved over the screen. */
    public PictureViewport moved(double x, double y) {
        return new PictureViewport(scale, dx + x, dy + y);
    }

    /** True where it is as it was drawn, but for what rounding leaves of going nearer and back. */
    public boolean isPlain() {
        return Math.abs(scale - 1) < 1e-6 && Math.abs(dx) < 0.5 && Math.abs(dy) < 0.5;
    }

    /** With a place of the picture in the middle of a screen of that size, near enough to read. */
    public PictureViewport centred(Point at, double width, double height) {
        double to = Math.max(scale, 2);
        return new PictureViewport(to, width / 2 - at.x() * to, height / 2 - at.y() * to);
    }

    /** The place of the picture that is seen at a place of the screen. */
    public Point picture(double x, double y) {
        return new Point((x - dx) / scale, (y - dy) / scale);
    }

    /** Where a place of the picture is seen. */
    public Point screen(Point at) {
        return new Point(at.x() * scale + dx, at.y() * scale + dy);
    }
}
