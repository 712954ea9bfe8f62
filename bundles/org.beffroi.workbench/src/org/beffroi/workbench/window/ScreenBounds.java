package org.beffroi.workbench.window;

import org.eclipse.swt.graphics.Rectangle;

/** Where windows stand so that all of them is on the screen. */
public final class ScreenBounds {

    private static final int AWAY = 2;

    private ScreenBounds() {}

    /**
     * Where a list stands that belongs to something: beneath it, above it where there is no room beneath, else where it fits.
     *
     * @param anchor what it belongs to, whose left edge it takes
     */
    public static Rectangle beneath(Rectangle anchor, int width, int height, Rectangle screen) {
        int beneath = anchor.y + anchor.height + AWAY;
        int above = anchor.y - AWAY - height;
        boolean fits = beneath + height <= screen.y + screen.height || above < screen.y;
        return within(new Rectangle(anchor.x, fits ? beneath : above, width, height), screen);
    }

    /**
     * Where a list stands that belongs to a line: at its right, at its left where there is room at that side alone, beginning at
     * its height, moved up where there is no room beneath.
     *
     * @param line what it belongs to
     */
    public static Rectangle beside(Rectangle line, int width, int height, Rectangle screen) {
        int right = line.x + line.width;
        boolean left = right + width > screen.x + screen.width && line.x - width >= screen.x;
        return within(new Rectangle(left ? line.x - width : right, line.y, width, height), screen);
    }

    /**
     * Where a list has room beneath or above what it belongs to: in the window, else on the screen.
     *
     * @param anchor what it belongs to
     */
    public static Rectangle room(Rectangle anchor, int height, Rectangle window, Rectangle screen) {
        Rectangle seen = window.intersection(screen);
        return height <= tallest(anchor, seen) ? seen : screen;
    }

    /** How tall a list may be at most that stands beneath or above what it belongs to, within an area. */
    public static int tallest(Rectangle anchor, Rectangle area) {
        int beneath = area.y + area.height - (anchor.y + anchor.height);
        int above = anchor.y - area.y;
        return Math.max(beneath, above) - AWAY;
    }

    /**
     * The nearest place on a screen, made smaller where the screen is.
     *
     * @param screen what of it programs have
     */
    public static Rectangle within(Rectangle wanted, Rectangle screen) {
        int width = Math.min(wanted.width, screen.width);
        int height = Math.min(wanted.height, screen.height);
        return new Rectangle(
                Math.clamp(wanted.x, screen.x, screen.x + screen.width - width),
                Math.clamp(wanted.y, screen.y, screen.y + screen.height - height),
                width,
                height);
    }
}
