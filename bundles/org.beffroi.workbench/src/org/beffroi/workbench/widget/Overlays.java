package org.beffroi.workbench.widget;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;

/** What drawn controls lay over what they draw: words beside the pointer while something is dragged, a scroll thumb. */
public final class Overlays {

    private static final int AWAY = 14;
    private static final int PAD = 8;
    private static final int BAR = 8;

    private Overlays() {}

    /** Draws words beside the pointer, within an area. */
    public static void tag(GC gc, Look look, String words, Point pointer, Rectangle area) {
        Palette palette = look.palette();
        gc.setFont(look.smallStrong());
        Point extent = gc.textExtent(words);
        int x = Math.clamp(pointer.x + AWAY, 0, Math.max(0, area.width - extent.x - 2 * PAD - 2));
        int y = Math.clamp(pointer.y + AWAY, 0, Math.max(0, area.height - extent.y - PAD - 2));
        gc.setBackground(Look.colour(palette.primary()));
        gc.fillRoundRectangle(x, y, extent.x + 2 * PAD, extent.y + PAD, 8, 8);
        gc.setForeground(Look.colour(palette.onPrimary()));
        gc.drawText(words, x + PAD, y + PAD / 2, true);
    }

    /**
     * Draws a scroll thumb at the right edge, where there is more than shows.
     *
     * @param bar where it moves up and down; its right edge is that of the area
     * @param top how far one has scrolled
     * @param all height of what is scrolled
     */
    public static void thumb(GC gc, Look look, Rectangle bar, int top, int all, boolean hovered) {
        if (all > bar.height) {
            ScrollThumb thumb = ScrollThumb.at(bar.height, top, bar.height, all);
            Palette palette = look.palette();
            gc.setBackground(Look.colour(Palette.between(palette.line(), palette.secondary(), hovered ? 0.6 : 0.25)));
            gc.fillRoundRectangle(
                    bar.x + bar.width - BAR + 2, bar.y + thumb.top() + 2, BAR - 4, thumb.height() - 4, 6, 6);
        }
    }
}
