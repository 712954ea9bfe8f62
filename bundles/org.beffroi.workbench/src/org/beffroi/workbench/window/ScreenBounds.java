package org.beffroi.workbench.window;

import org.eclipse.swt.graphics.Rectangle;

/** Where windows stand so that all of them is on the screen. */
public final class ScreenBounds {

    private ScreenBounds() {}

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
