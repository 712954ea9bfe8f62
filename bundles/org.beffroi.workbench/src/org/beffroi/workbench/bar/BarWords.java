package org.beffroi.workbench.bar;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Quiet words in a bar, cut where there is no room; a hover says the whole. */
public final class BarWords extends Drawn {

    private String words = "";

    /** @param words empty for none, which takes no room */
    public BarWords(Composite parent, Look look, String words) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_LABEL);
        setText(words);
    }

    /** Other words; returns whether they are other ones. */
    public final boolean setText(String now) {
        boolean changed = !now.equals(words);
        words = now;
        setToolTipText(now);
        redraw();
        return changed;
    }

    @Override
    public String accessibleName() {
        return words;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        Point extent = extent(words.isEmpty() ? "X" : words, look().small());
        return new Point(words.isEmpty() ? 0 : extent.x + 2, extent.y);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setFont(look().small());
        gc.setForeground(Look.colour(look().palette().secondary()));
        gc.drawText(TextFit.cut(words, area.width, text -> gc.textExtent(text).x), 0, 0, true);
    }
}
