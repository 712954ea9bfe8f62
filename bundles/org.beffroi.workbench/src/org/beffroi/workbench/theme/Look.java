package org.beffroi.workbench.theme;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.jspecify.annotations.Nullable;

/**
 * Colours, the sizes of type and the grid that everything is drawn with.
 *
 * <p>Belongs to the UI thread; its fonts are those of the display. A change of theme is a new palette in the same look.
 */
public final class Look {

    /** The grid: all distances are multiples of it, in points. */
    public static final int GRID = 8;
    /** The margin around content. */
    public static final int MARGIN = 16;

    /** Key under which e4's style dialogs find the class of a widget. */
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    /** Height of a line of text of the size for which distances are written, in points. */
    private static final int USUAL_LINE = 17;

    private final Fonts fonts;
    private final int line;
    private final ReadingSize size;
    private Theme theme;
    private Palette palette;

    /** One with text of the size that the system gives it. */
    public Look(Display display, Theme theme) {
        this(display, theme, ReadingSize.USUAL);
    }

    public Look(Display display, Theme theme, ReadingSize size) {
        this.size = size;
        fonts = Fonts.of(display, size.percent());
        line = fonts.line();
        change(theme);
    }

    /** Takes the colours of another theme; whoever draws is asked to draw again by the caller. */
    public void change(Theme to) {
        theme = to;
        palette = Palette.of(to);
    }

    /** How much room what is read has. */
    public ReadingSize size() {
        return size;
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
        return fonts.small();
    }

    /** Small type, bold: headings of panels. */
    public Font smallStrong() {
        return fonts.smallStrong();
    }

    /** Text. */
    public Font normal() {
        return fonts.normal();
    }

    /** Text, bold: titles. */
    public Font strong() {
        return fonts.strong();
    }

    /** Type that is read at length: the text of a mention. */
    public Font reading() {
        return fonts.reading();
    }

    /** Large type: the query, headings, the sentence of an empty state. */
    public Font large() {
        return fonts.large();
    }

    /** Type of the one word that says whose window it is. */
    public Font title() {
        return fonts.title();
    }

    /**
     * A height, or a distance between lines of text, that follows the letters.
     *
     * @param points for text of the usual size
     * @return as many where letters are as large or smaller, more in proportion where they are larger
     */
    public int tall(int points) {
        return Math.max(points, Math.round(points * line / (float) USUAL_LINE));
    }

    /** A colour to draw with. */
    public static Color colour(RGB rgb) {
        return new Color(rgb);
    }

    /** Gives a control the class by which style dialogs colour it: {@code panel}, {@code secondary}… */
    public static <C extends Control> C styled(C control, String cssClass) {
        control.setData(CSS_CLASS, cssClass);
        return control;
    }

    /** The class given to a control, or null. */
    public static @Nullable String styleOf(Control control) {
        return (String) control.getData(CSS_CLASS);
    }
}
