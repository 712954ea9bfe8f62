package org.beffroi.workbench.widget;

import java.util.Optional;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.FocusRing;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** One of several answers, of which one may be chosen: words, and a dot in the colour of the answer. */
public final class Toggle extends Drawn {

    private static final int PAD = 8;

    /** One as high as a button has the margins of one. */
    private static final int ROOMY_PAD = PushButton.PAD;

    private static final int DOT = 9;

    private final String text;
    private final Optional<RGB> dot;
    private final boolean hatched;
    private boolean chosen;
    private String inShort = "";
    private boolean roomy;

    /**
     * @param dot colour of the answer, empty for none
     * @param hatched whether the dot is a ring, where colour alone would not tell
     */
    public Toggle(Composite parent, Look look, String text, Optional<RGB> dot, boolean hatched) {
        super(parent, look, SWT.NONE, ACC.ROLE_RADIOBUTTON);
        this.text = text;
        this.dot = dot;
        this.hatched = hatched;
        pressable();
        tickable(() -> chosen);
    }

    /** Makes it as high as a button, its words as large, where there is room for them. */
    Toggle roomy() {
        roomy = true;
        return this;
    }

    /** Whether it is the chosen one. */
    public boolean isChosen() {
        return chosen;
    }

    /** Shows it as chosen or not. */
    public void setChosen(boolean is) {
        chosen = is;
        redraw();
    }

    /** What it says where its words have no room, such as the letter that stands for it. */
    public void setShort(String words) {
        inShort = words;
    }

    /** The width that it needs for what it says where its words have no room as they are: shorter or smaller; in points. */
    public int shortWidth() {
        return inShort.isEmpty() ? width(text, look().smallStrong()) : width(inShort);
    }

    /** Whether its words have no room now as they are, and it says them shorter or smaller. */
    public boolean isShort() {
        return (roomy || !inShort.isEmpty()) && getSize().x < width(text);
    }

    private int width(String words) {
        return width(words, roomy ? look().strong() : look().smallStrong());
    }

    private int pad() {
        return roomy ? ROOMY_PAD : PAD;
    }

    private int width(String words, Font font) {
        return extent(words, font).x + 2 * pad() + (dot.isPresent() ? DOT + 5 : 0);
    }

    /** The words. */
    public String text() {
        return text;
    }

    @Override
    public String accessibleName() {
        return text;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        int height = roomy ? extent(text, look().strong()).y + 12 : extent(text, look().smallStrong()).y + 8;
        return new Point(wHint == SWT.DEFAULT ? width(text) : wHint, height);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        if (chosen || hovered() && isEnabled()) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        gc.setForeground(Look.colour(chosen || FocusRing.isShown(this) ? palette.accent() : palette.line()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        int x = pad();
        if (dot.isPresent()) {
            RGB shown = ChartColours.shown(dot.get(), look().theme(), look().palette());
            int y = (area.height - DOT) / 2;
            gc.setBackground(Look.colour(paled(shown)));
            gc.setForeground(Look.colour(paled(shown)));
            if (hatched) {
                gc.setLineWidth(2);
                gc.drawOval(x + 1, y + 1, DOT - 2, DOT - 2);
                gc.setLineWidth(1);
            } else {
                gc.fillOval(x, y, DOT, DOT);
            }
            x += DOT + 5;
        }
        gc.setFont(font(area.width));
        gc.setForeground(Look.colour(paled(palette.text())));
        String words = inShort.isEmpty() || area.width >= width(text)
                ? TextFit.cut(text, area.width - pad() / 2 - x, each -> gc.textExtent(each).x)
                : inShort;
        // In the middle of the room that its bolder form takes, so that nothing moves when it is chosen.
        Point extent = gc.textExtent(words);
        x += Math.max(0, (area.width - pad() - x - extent.x) / 2);
        gc.drawText(words, x, (area.height - extent.y) / 2, true);
    }

    /** Smaller where the larger words have no room. */
    private Font font(int room) {
        boolean large = roomy && room >= width(text, look().strong());
        if (chosen) {
            return large ? look().strong() : look().smallStrong();
        }
        return large ? look().normal() : look().small();
    }

    /** What cannot be chosen steps back, but for the answer that stands. */
    private RGB paled(RGB colour) {
        return isEnabled() || chosen
                ? colour
                : Palette.between(colour, look().palette().page(), 0.55);
    }
}
