package org.beffroi.workbench.importing;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A small amber mark with words: what stands beside it was guessed, and wants an eye. Belongs to the UI thread. */
final class DoubtMark extends Drawn {

    private static final int PAD = 5;

    private final String words;

    DoubtMark(Composite parent, Look look, String words) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_LABEL);
        this.words = words;
    }

    @Override
    public String accessibleName() {
        return words;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Point extent = extent(words, look().small());
        return new Point(extent.x + 2 * PAD, extent.y + 4);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setBackground(Look.colour(look().palette().mark()));
        gc.fillRoundRectangle(0, 0, area.width, area.height, 6, 6);
        gc.setFont(look().small());
        gc.setForeground(Look.colour(look().palette().text()));
        gc.drawText(words, PAD, (area.height - gc.textExtent(words).y) / 2, true);
    }
}
