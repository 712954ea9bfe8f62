package org.beffroi.workbench.observatory.judge;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A button with the key that does the same beside its word, as it is printed on a keyboard. Belongs to the UI thread. */
public final class KeyButton extends Drawn {

    private static final int PAD = 10;
    private static final int GAP = 8;
    private static final int CAP = 5;

    private final Ui ui;
    private final String word;
    private final String key;
    private boolean ticked;

    /** @param press called at a click, and at Space and Enter */
    KeyButton(Composite parent, Ui ui, String word, String key, Runnable press) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.ui = ui;
        this.word = word;
        this.key = key;
        pressable();
        addListener(SWT.Selection, event -> {
            if (isEnabled()) {
                press.run();
            }
        });
    }

    /** Shows that it says what is so, or not. */
    void tick(boolean whether) {
        if (ticked != whether) {
            ticked = whether;
            redraw();
        }
    }

    /** Its word. */
    public String word() {
        return word;
    }

    @Override
    public String accessibleName() {
        return ui.text("observatory.judge.key.name", word, key);
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        Point extent = extent(word, look().normal());
        int cap = extent(key, look().smallStrong()).x + 2 * CAP;
        return new Point(extent.x + GAP + cap + 2 * PAD, extent.y + 12);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        boolean lively = isEnabled() && hovered();
        if (ticked || lively) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        RGB around = isFocusControl() || ticked ? palette.accent() : palette.line();
        gc.setForeground(Look.colour(around));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        RGB ink = isEnabled() ? palette.text() : Palette.between(palette.secondary(), behind(), 0.4);
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(ink));
        Point extent = gc.textExtent(word);
        gc.drawText(word, PAD, (area.height - extent.y) / 2, true);
        cap(gc, PAD + extent.x + GAP, area, isEnabled() ? palette.secondary() : ink);
    }

    private void cap(GC gc, int x, Rectangle area, RGB ink) {
        Palette palette = look().palette();
        gc.setFont(look().smallStrong());
        Point extent = gc.textExtent(key);
        int high = extent.y + 2;
        int y = (area.height - high) / 2;
        gc.setBackground(Look.colour(palette.panel()));
        gc.fillRoundRectangle(x, y, extent.x + 2 * CAP, high, 5, 5);
        gc.setForeground(Look.colour(palette.line()));
        gc.drawRoundRectangle(x, y, extent.x + 2 * CAP - 1, high - 1, 5, 5);
        gc.setForeground(Look.colour(ink));
        gc.drawText(key, x + CAP, y + 1, true);
    }
}
