package org.beffroi.workbench.strategy.model.map;

/**
 * How a map is looked at: so many times its size, from so far. Immutable.
 *
 * @param scale 1 for its own size
 * @param dx where its left edge is, in points of the screen
 * @param dy where its upper edge is
 */
public record MapViewport(double scale, double dx, double dy) {

    private static final double LEAST = 0.1;
    private static final double MOST = 4;

    /** All of a map in the middle of a screen, at its own size at most. */
    public static MapViewport all(double width, double height, double screenWidth, double screenHeight) {
        double scale = Math.clamp(Math.min(screenWidth / width, screenHeight / height), LEAST, 1);
        return new MapViewport(
                scale,
                Math.max(0, (screenWidth - width * scale) / 2),
                Math.max(0, (screenHeight - height * scale) / 2));
    }

    /** A map in its whole width, from its upper edge, at its own size at most. */
    public static MapViewport wide(double width, double screenWidth) {
        return new MapViewport(Math.clamp(screenWidth / width, LEAST, 1), 0, 0);
    }

    /** Nearer, or farther below 1; the place under the pointer stays where it is. */
    public MapViewport zoomed(double x, double y, double factor) {
        double to = Math.clamp(scale * factor, LEAST, MOST);
        double by = to / scale;
        return new MapViewport(to, x - (x - dx) * by, y - (y - dy) * by);
    }

    /** Moved over the screen. */
    public MapViewport moved(double x, double y) {
        return new MapViewport(scale, dx + x, dy + y);
    }

    /** The place of the map at a place of the screen, from the left. */
    public double x(double screen) {
        return (screen - dx) / scale;
    }

    /** The place of the map at a place of the screen, from the top. */
    public double y(double screen) {
        return (screen - dy) / scale;
    }

    /** Moved as little as it takes for a stretch of the map to be in sight with some room around. */
    public MapViewport showing(
            double x, double y, double width, double height, double screenWidth, double screenHeight) {
        double room = 16;
        return new MapViewport(
                scale,
                within(dx, x * scale, width * scale, screenWidth, room),
                within(dy, y * scale, height * scale, screenHeight, room));
    }

    private static double within(double d, double at, double size, double screen, double room) {
        if (at + d < room || size + 2 * room > screen) {
            return room - at;
        }
        return at + size + d > screen - room ? screen - room - size - at : d;
    }
}
