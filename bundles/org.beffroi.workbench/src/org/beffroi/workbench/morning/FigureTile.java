package org.beffroi.workbench.morning;

import java.util.Optional;
import org.beffroi.workbench.listen.model.Row;
import org.beffroi.workbench.quote.ToneColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A figure, large, over what it is of; a press leads to its mentions. Belongs to the UI thread. */
final class FigureTile extends Drawn {

    private static final int HEIGHT = 74;
    private static final int LEAST_WIDTH = 150;
    private static final int PAD = 12;

    /** Above the figure, whose font has room of its own. */
    private static final int ABOVE = 8;

    /** What a figure means, which its colour says. */
    enum Meaning {
        /** So much there is. */
        COUNT,
        /** There is none. */
        NONE,
        /** Nobody here has read it yet. */
        FRESH,
        /** Its tone is negative. */
        NEGATIVE,
        /** Somebody should look at it. */
        ALARM
    }

    /**
     * What a tile says.
     *
     * @param value the figure as it is read
     * @param what the figure is of
     * @param beside more about it, in a few words; may be empty
     */
    record Figure(String value, String what, String beside, Meaning meaning) {}

    private final LastInput input;
    private Optional<Figure> shown = Optional.empty();

    FigureTile(Composite parent, Look look, LastInput input, Runnable press) {
        super(parent, look, SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.input = input;
        pressable();
        addListener(SWT.Selection, event -> press.run());
    }

    /** Shows a figure. */
    void show(Figure figure) {
        shown = Optional.of(figure);
        setToolTipText((figure.what() + (figure.beside().isEmpty() ? "" : " · " + figure.beside())).replace("&", "&&"));
        redraw();
    }

    @Override
    public String accessibleName() {
        return shown.map(figure -> figure.value() + " " + figure.what()
                        + (figure.beside().isEmpty() ? "" : ", " + figure.beside()))
                .orElse("…");
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? LEAST_WIDTH : wHint, look().tall(HEIGHT));
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setBackground(Look.colour(hovered() ? palette.selected() : palette.panel()));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        if (isFocusControl() && input.isKeyboard()) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
        shown.ifPresent(figure -> draw(gc, area, figure, palette));
    }

    private void draw(GC gc, Rectangle area, Figure figure, Palette palette) {
        int room = area.width - 2 * PAD;
        gc.setFont(look().large());
        gc.setForeground(Look.colour(colour(figure.meaning(), palette)));
        gc.drawText(fit(gc, figure.value(), room), PAD, ABOVE, true);
        int beneath = ABOVE + gc.textExtent("0").y;
        gc.setFont(look().small());
        gc.setForeground(Look.colour(palette.secondary()));
        gc.drawText(fit(gc, figure.what(), room), PAD, beneath, true);
        gc.drawText(fit(gc, figure.beside(), room), PAD, beneath + gc.textExtent("0").y + 2, true);
    }

    private RGB colour(Meaning meaning, Palette palette) {
        return switch (meaning) {
            case COUNT -> palette.text();
            case NONE -> palette.secondary();
            case FRESH -> palette.accent();
            case NEGATIVE -> ToneColours.of(Row.Tone.NEGATIVE, look()).orElse(palette.text());
            case ALARM -> palette.alarm();
        };
    }

    private static String fit(GC gc, String words, int room) {
        return TextFit.cut(words, room, text -> gc.textExtent(text).x);
    }
}
