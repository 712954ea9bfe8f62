package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;

/** A round spot of a colour beside the word it belongs to, with a thin ring by which the palest is seen on every page. */
public final class ColourDot {

    private ColourDot() {}

    /** Draws one whose upper left corner is at (x, y); the colours of the drawing are left changed. */
    public static void draw(GC gc, Look look, RGB colour, int x, int y, int size) {
        gc.setAntialias(SWT.ON);
        gc.setLineWidth(1);
        gc.setBackground(Look.colour(colour));
        gc.fillOval(x, y, size, size);
        gc.setForeground(Look.colour(look.palette().secondary()));
        gc.drawOval(x, y, size - 1, size - 1);
    }
}
