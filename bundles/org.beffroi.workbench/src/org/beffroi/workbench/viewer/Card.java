package org.beffroi.workbench.viewer;

import java.util.List;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** A few words in a frame beside what they are about, within an area. */
record Card(Look look) {

    private static final int WIDEST = 320;
    private static final int PAD = 8;
    private static final int AWAY = 14;

    /**
     * Draws it.
     *
     * @param says the words; breaks are kept
     * @param hint quiet words beneath; may be empty
     * @param x what it is about
     * @param y likewise
     */
    void draw(GC gc, String says, String hint, int x, int y, Rectangle area) {
        Palette palette = look.palette();
        gc.setFont(look.normal());
        int line = gc.getFontMetrics().getHeight();
        List<String> lines =
                TextFit.wrapped(says, Math.min(WIDEST, area.width - 2 * PAD - 4), words -> gc.textExtent(words).x);
        int width = lines.stream().mapToInt(each -> gc.textExtent(each).x).max().orElse(0);
        gc.setFont(look.small());
        int small = hint.isEmpty() ? 0 : gc.getFontMetrics().getHeight() + 2;
        width = Math.max(width, hint.isEmpty() ? 0 : gc.textExtent(hint).x) + 2 * PAD;
        int height = lines.size() * line + small + 2 * PAD - 2;
        int left = Math.clamp(x + AWAY, area.x + 2, Math.max(area.x + 2, area.x + area.width - width - 2));
        int top = y - height - AWAY >= area.y ? y - height - AWAY : y + AWAY;
        top = Math.clamp(top, area.y + 2, Math.max(area.y + 2, area.y + area.height - height - 2));
        gc.setBackground(Look.colour(palette.page()));
        gc.fillRoundRectangle(left, top, width, height, 8, 8);
        gc.setForeground(Look.colour(palette.secondary()));
        gc.setLineWidth(1);
        gc.drawRoundRectangle(left, top, width - 1, height - 1, 8, 8);
        gc.setFont(look.normal());
        gc.setForeground(Look.colour(palette.text()));
        int at = top + PAD - 1;
        for (String each : lines) {
            gc.drawText(each, left + PAD, at, SWT.DRAW_TRANSPARENT);
            at += line;
        }
        if (!hint.isEmpty()) {
            gc.setFont(look.small());
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(hint, left + PAD, at + 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
