package org.beffroi.workbench.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Display;

/**
 * The sizes of type. They are the same in every theme and belong to the display, so that whatever was built in one theme and
 * still stands in another (a notice, a list that pops up) draws with fonts that are there.
 */
record Fonts(Font small, Font smallStrong, Font normal, Font strong, Font reading, Font large, Font title) {

    /** Smallest height, in points. */
    private static final int SMALLEST = 8;

    /**
     * Those of a display, made when they are first asked for; they go with it. In the UI thread.
     *
     * @param percent of the size that the system gives to text
     */
    static Fonts of(Display display, int percent) {
        String name = Fonts.class.getName() + percent;
        if (display.getData(name) instanceof Fonts there) {
            return there;
        }
        double all = percent / 100.0;
        FontData[] system = display.getSystemFont().getFontData();
        Fonts made = new Fonts(
                sized(display, system, 0.88 * all, SWT.NORMAL),
                sized(display, system, 0.88 * all, SWT.BOLD),
                sized(display, system, all, SWT.NORMAL),
                sized(display, system, all, SWT.BOLD),
                sized(display, system, 1.2 * all, SWT.NORMAL),
                sized(display, system, 1.4 * all, SWT.NORMAL),
                sized(display, system, 2.6 * all, SWT.NORMAL));
        display.setData(name, made);
        display.disposeExec(made::dispose);
        return made;
    }

    private void dispose() {
        small.dispose();
        smallStrong.dispose();
        normal.dispose();
        strong.dispose();
        reading.dispose();
        large.dispose();
        title.dispose();
    }

    /** Height of a line of normal type, in points. */
    int line() {
        GC gc = new GC(normal.getDevice());
        try {
            gc.setFont(normal);
            return gc.getFontMetrics().getHeight();
        } finally {
            gc.dispose();
        }
    }

    private static Font sized(Display display, FontData[] system, double factor, int style) {
        FontData[] data = new FontData[system.length];
        for (int i = 0; i < system.length; i++) {
            int height = (int) Math.round(system[i].getHeight() * factor);
            data[i] = new FontData(system[i].getName(), Math.max(height, SMALLEST), style);
        }
        return new Font(display, data);
    }
}
