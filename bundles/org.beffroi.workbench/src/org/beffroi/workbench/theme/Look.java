package org.beffroi.workbench.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/**
 * Colours, the three sizes of type and the grid that everything is drawn with.
 *
 * <p>Belongs to the UI thread; whoever makes it disposes of it. A change of theme is a new palette in the same look.
 */
public final class Look {

    /** The grid: all distances are multiples of it, in points. */
    public static final int GRID = 8;
    /** The margin around content. */
    public static final int MARGIN = 16;

    /** Key under which e4's style sheets find the class of a widget. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    private final Font small;
    private final Font smallStrong;
    private final Font normal;
    private final Font strong;
    private final Font large;
    private Theme theme;
    private Palette palette;

    public Look(Display display, Theme theme) {
        FontData[] system = display.getSystemFont().getFontData();
        small = sized(display, system, 0.88, SWT.NORMAL);
        smallStrong = sized(display, system, 0.88, SWT.BOLD);
        normal = sized(display, system, 1, SWT.NORMAL);
        strong = sized(display, system, 1, SWT.BOLD);
        large = sized(display, system, 1.4, SWT.NORMAL);
        change(theme);
    }

    /** Takes the colours of another theme; whoever draws is asked to draw again by the caller. */
    public void change(Theme to) {
        theme = to;
        palette = Palette.of(to);
    }

    /** The theme shown. */
    public Theme theme() {
        return theme;
    }

    /** The theme's colours. */
    public Palette palette() {
        return palette;
    }

    /** Small type: who, where, when; quiet words; counts. */
    public Font small() {
        return small;
    }

    /** Small type, bold: headings of panels. */
    public Font smallStrong() {
        return smallStrong;
    }

    /** Text. */
    public Font normal() {
        return normal;
    }

    /** Text, bold: titles. */
    public Font strong() {
        return strong;
    }

    /** Large type: the query, headings, the sentence of an empty state. */
    public Font large() {
        return large;
    }

    /** A colour to draw with. */
    public static Color colour(RGB rgb) {
        return new Color(rgb);
    }

    /** Gives a control the class by which style sheets colour it: {@code panel}, {@code secondary}… */
    public static <C extends Control> C styled(C control, String cssClass) {
        control.setData(CSS_CLASS, cssClass);
        return control;
    }

    /** The class given to a control, or null. */
    public static String styleOf(Control control) {
        return (String) control.getData(CSS_CLASS);
    }

    /** Lets go of the fonts. */
    public void dispose() {
        small.dispose();
        smallStrong.dispose();
        normal.dispose();
        strong.dispose();
        large.dispose();
    }

    private static Font sized(Display display, FontData[] system, double factor, int style) {
        FontData[] data = new FontData[system.length];
        for (int i = 0; i < system.length; i++) {
            int height = (int) Math.round(system[i].getHeight() * factor);
            data[i] = new FontData(system[i].getName(), Math.max(height, 8), style);
        }
        return new Font(display, data);
    }
}
