package org.beffroi.workbench.routing;

import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.routing.model.RoutingState;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/**
 * The small sign that tells where a mention stands: an empty ring for what is to be dealt with, half full where a department
 * has it, full where it was answered, a tick where nothing is left to do. Belongs to the UI thread.
 */
public final class RoutingSign {

    /** Its width and height, in points. */
    public static final int SIZE = 10;

    private static final int QUARTER = 90;
    private static final int HALF = 180;

    private RoutingSign() {}

    /** Draws it with its upper left corner there. */
    public static void draw(GC gc, Look look, RoutingState standing, int x, int y) {
        Palette palette = look.palette();
        Color ink = Look.colour(standing.late() ? palette.alarm() : palette.accent());
        gc.setAntialias(SWT.ON);
        gc.setForeground(ink);
        gc.setBackground(ink);
        switch (standing.status()) {
            case OPEN -> ring(gc, x, y);
            case FORWARDED -> {
                ring(gc, x, y);
                gc.fillArc(x, y, SIZE, SIZE, QUARTER, HALF);
            }
            case ANSWERED -> gc.fillOval(x, y, SIZE, SIZE);
            case CLOSED -> {
                gc.setForeground(Look.colour(palette.secondary()));
                gc.setLineWidth(2);
                gc.drawPolyline(new int[] {x + 1, y + 5, x + 4, y + 8, x + 9, y + 2});
                gc.setLineWidth(1);
            }
        }
    }

    /** The words beside it. */
    public static String words(RoutingState standing, Language language) {
        return standing.late()
                ? language.text("standing.late")
                : standing.status().label(language.locale());
    }

    private static void ring(GC gc, int x, int y) {
        gc.drawOval(x, y, SIZE - 1, SIZE - 1);
    }
}
