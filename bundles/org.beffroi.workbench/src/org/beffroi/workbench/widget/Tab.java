package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.FocusRing;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * The name of a perspective, or of a page within one. The perspective shown is underlined in the accent colour, a page stands on a
 * quiet ground, so that one row is told from the other. Its name stands in the middle of its room.
 */
public final class Tab extends Drawn {

    /** Room before and behind its name, in points. */
    public static final int PAD = 8;

    private final String text;
    private boolean shown;
    private boolean page;

    public Tab(Composite parent, Look look, String text, boolean shown) {
        super(parent, look, SWT.NONE, ACC.ROLE_TABITEM);
        this.text = text;
        this.shown = shown;
        pressable();
    }

    /** Makes it that of a page within a perspective. */
    public Tab ofPage() {
        page = true;
        return this;
    }

    /** Whether it is the one in front. */
    public boolean isShown() {
        return shown;
    }

    /** Shows it as the one in front, or not. */
    public void setShown(boolean is) {
        shown = is;
        redraw();
    }

    @Override
    public String accessibleName() {
        return text;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        Point extent = extent(text, look().strong());
        return new Point(extent.x + 2 * PAD, extent.y + (page ? 10 : 14));
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        if (page && shown) {
            gc.setBackground(Look.colour(palette.selected()));
            gc.fillRoundRectangle(0, 0, area.width, area.height, 8, 8);
        }
        gc.setFont(shown ? look().strong() : look().normal());
        gc.setForeground(Look.colour(shown || hovered() ? palette.text() : palette.secondary()));
        Point extent = gc.textExtent(text);
        gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
        if (shown && !page) {
            gc.setBackground(Look.colour(palette.accent()));
            gc.fillRectangle(PAD, area.height - 3, area.width - 2 * PAD, 3);
        }
        if (FocusRing.isShown(this)) {
            gc.setForeground(Look.colour(palette.accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }
}
