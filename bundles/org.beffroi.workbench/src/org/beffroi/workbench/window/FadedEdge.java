package org.beffroi.workbench.window;

import org.beffroi.workbench.theme.Look;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;

/** One edge of what scrolls, where the content fades into the colour behind it. Belongs to the UI thread. */
final class FadedEdge {

    private static final int OPAQUE = 255;

    private final ScrolledComposite scroll;
    private final Canvas canvas;
    private final boolean isHead;

    /**
     * @param isHead whether it is the upper edge
     * @param tip what is said of it
     * @param onClick goes on in its direction
     */
    FadedEdge(ScrolledComposite scroll, boolean isHead, String tip, Runnable onClick) {
        this.scroll = scroll;
        this.isHead = isHead;
        canvas = new Canvas(scroll, SWT.NO_FOCUS);
        canvas.setVisible(false);
        canvas.setToolTipText(tip);
        canvas.addListener(SWT.Paint, event -> draw(event.gc));
        canvas.addListener(SWT.MouseUp, event -> onClick.run());
    }

    /** Shows or hides it. */
    void show(boolean more) {
        if (canvas.isDisposed()) {
            return;
        }
        Rectangle seen = scroll.getClientArea();
        int top = isHead ? 0 : seen.height - ScrollFade.HEIGHT;
        Rectangle place = more ? new Rectangle(0, top, seen.width, ScrollFade.HEIGHT) : new Rectangle(0, 0, 0, 0);
        // What it does not change is not drawn again, by which it would be asked again.
        if (!place.equals(canvas.getBounds())) {
            clear();
            canvas.setBounds(place);
            canvas.setVisible(more);
            canvas.moveAbove(null);
        }
    }

    /** Whether it is there. */
    boolean isShown() {
        return !canvas.isDisposed() && canvas.getVisible();
    }

    /** Lets what is below it shine through: the theme fills whatever it finds. Whether it was filled before. */
    private boolean clear() {
        Color wanted = new Color(scroll.getBackground().getRGB(), 0);
        boolean filled = !canvas.getBackground().equals(wanted);
        if (filled) {
            canvas.setBackground(wanted);
        }
        return filled;
    }

    private void draw(GC gc) {
        RGB behind = scroll.getBackground().getRGB();
        if (clear()) {
            canvas.redraw();
        }
        Rectangle area = canvas.getClientArea();
        gc.setBackground(Look.colour(behind));
        for (int line = 0; line < area.height; line++) {
            gc.setAlpha(OPAQUE * (line + 1) / area.height);
            gc.fillRectangle(area.x, isHead ? area.y + area.height - 1 - line : area.y + line, area.width, 1);
        }
        gc.setAlpha(OPAQUE);
    }
}
