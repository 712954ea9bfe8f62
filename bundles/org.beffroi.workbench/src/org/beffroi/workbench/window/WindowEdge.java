package org.beffroi.workbench.window;

import java.util.function.BooleanSupplier;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Shell;

/**
 * The edge of a window over another one of the same colour: a line, and around it, where no window manager draws a shadow, a band
 * that fades into the page. Words that it covers in part end there for a reason that is seen. Belongs to the UI thread.
 */
public final class WindowEdge {

    /** Width of the band, in points. */
    public static final int BAND = 3;

    /** Width of the line, in points. */
    public static final int LINE = 1;

    private WindowEdge() {}

    /** Draws a line around a window that its manager frames. */
    public static void line(Shell shell, Look look) {
        draw(shell, look, 0, () -> false);
    }

    /**
     * Draws a band and a line around a window without a frame, in the room that its layout leaves for them.
     *
     * @param veiled whether what is around it lies under a veil, asked whenever it is drawn: the band fades into that
     */
    public static void shadow(Shell shell, Look look, BooleanSupplier veiled) {
        draw(shell, look, BAND, veiled);
    }

    private static void draw(Shell shell, Look look, int band, BooleanSupplier veiled) {
        shell.addListener(SWT.Paint, event -> {
            Rectangle area = shell.getClientArea();
            Palette palette = look.palette();
            RGB around = veiled.getAsBoolean() ? Veil.on(palette.page(), look) : palette.page();
            for (int ring = 0; ring <= band; ring++) {
                // Darker from ring to ring, as a shadow is; the line itself is the darkest.
                double part = ring == band ? 1 : 0.45 * (ring + 1) / band;
                event.gc.setForeground(Look.colour(
                        Palette.between(around, Palette.between(palette.line(), palette.secondary(), 0.45), part)));
                ring(event.gc, area, ring);
            }
        });
    }

    private static void ring(GC gc, Rectangle area, int at) {
        gc.drawRectangle(area.x + at, area.y + at, area.width - 2 * at - 1, area.height - 2 * at - 1);
    }
}
