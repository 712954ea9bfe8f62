package org.beffroi.workbench.quote;

import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;

/** Slanting lines over what is undecided: it shows by them, not by its colour alone. */
public final class Hatching {

    /** From one line to the next, in points. */
    public static final int STEP = 5;

    private Hatching() {}

    /** Draws them over a box and nothing beside it. */
    public static void over(GC gc, Rectangle box, RGB colour) {
        Rectangle before = gc.getClipping();
        gc.setClipping(box.intersection(before));
        lines(gc, box, colour);
        gc.setClipping(before);
    }

    /** At the corners of the box they go beyond it, as far as the clipping. What is written after has its colour as before. */
    private static void lines(GC gc, Rectangle box, RGB colour) {
        Color before = gc.getForeground();
        gc.setForeground(Look.colour(colour));
        gc.setLineWidth(1);
        for (int at = -box.height; at < box.width; at += STEP) {
            gc.drawLine(box.x + at, box.y + box.height, box.x + at + box.height, box.y);
        }
        gc.setForeground(before);
    }
}
