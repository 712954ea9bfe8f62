package org.beffroi.workbench.window;

import java.util.Comparator;
import java.util.stream.Stream;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;

/**
 * A veil over a window as long as it waits for a dialog above it, so that one sees at once which of the two can be used. What is
 * under it goes on showing, and changing. It lies there where the toolkit can draw it (GTK); elsewhere the system gives a dialog
 * a shadow of its own. Belongs to the UI thread.
 */
public final class Veil extends Canvas {

    private static final int LIGHT = 56;

    /** What is dark already is veiled more. */
    private static final int DARK = 140;

    private Veil(Shell window, Look look) {
        super(window, SWT.NO_FOCUS);
        // A layout of cells leaves it alone.
        GridData none = new GridData();
        none.exclude = true;
        setLayoutData(none);
        setBackground(colour(look));
        setBounds(window.getClientArea());
        moveAbove(null);
    }

    /** Lays one over a window that is in sight, until the dialog above it closes. */
    public static void over(Shell window, Shell dialog, Look look) {
        if (!isUsed() || !window.isVisible()) {
            return;
        }
        Veil veil = new Veil(window, look);
        Listener resized = event -> veil.setBounds(window.getClientArea());
        window.addListener(SWT.Resize, resized);
        dialog.addListener(SWT.Dispose, event -> {
            if (!window.isDisposed()) {
                window.removeListener(SWT.Resize, resized);
                veil.dispose();
            }
        });
    }

    /** Whether the toolkit draws what lies half seen through. */
    public static boolean isUsed() {
        return SWT.getPlatform().equals("gtk");
    }

    /** A colour as it is seen through the veil. */
    static RGB on(RGB colour, Look look) {
        Color veil = colour(look);
        return Palette.between(colour, veil.getRGB(), veil.getAlpha() / 255.0);
    }

    private static Color colour(Look look) {
        RGB dark = Stream.of(look.palette().text(), look.palette().onPrimary())
                .min(Comparator.comparingInt(Veil::brightness))
                .orElseThrow();
        return new Color(dark, dark.equals(look.palette().text()) ? LIGHT : DARK);
    }

    private static int brightness(RGB colour) {
        return colour.red + colour.green + colour.blue;
    }
}
