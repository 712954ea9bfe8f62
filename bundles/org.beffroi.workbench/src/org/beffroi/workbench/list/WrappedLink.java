package org.beffroi.workbench.list;

import java.util.List;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Words that lead elsewhere, on as many lines as they need; those under the pointer or the keyboard are underlined. */
public final class WrappedLink extends Drawn {

    private static final int WIDE = 200;

    private String words;
    private Runnable open;

    /** @param open called at a click, and at Space and Enter */
    public WrappedLink(Composite parent, Look look, String words, Runnable open) {
        super(parent, look, SWT.NONE, ACC.ROLE_LINK);
        this.words = words;
        this.open = open;
        pressable();
        addListener(SWT.Selection, event -> this.open.run());
    }

    /** Says something else, and leads elsewhere. */
    public void turn(String other, Runnable to) {
        words = other;
        open = to;
        redraw();
    }

    @Override
    public String accessibleName() {
        return words;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        int width = wHint == SWT.DEFAULT ? WIDE : wHint;
        GC gc = new GC(this);
        gc.setFont(look().normal());
        int height = lines(gc, width).size() * gc.getFontMetrics().getHeight() + 4;
        gc.dispose();
        return new Point(width, height);
    }

    private List<String> lines(GC gc, int width) {
        return TextFit.wrapped(words, width, each -> gc.textExtent(each).x);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setFont(look().normal());
        gc.setForeground(Look.colour(look().palette().accent()));
        int high = gc.getFontMetrics().getHeight();
        int y = 2;
        for (String line : lines(gc, area.width)) {
            gc.drawText(line, 0, y, true);
            y += high;
            if (hovered() || isFocusControl()) {
                gc.setLineWidth(isFocusControl() ? 2 : 1);
                gc.drawLine(0, y - 1, gc.textExtent(line).x, y - 1);
                gc.setLineWidth(1);
            }
        }
    }
}
