package org.beffroi.workbench.importing;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A small quiet button: what stands beside it was guessed, and a press says that it is right. Belongs to the UI thread. */
public final class DoubtMark extends Drawn {

    private static final int PAD = 5;

    private final String words;
    private final String said;

    /**
     * @param words what a press does
     * @param said the guess that it is about
     */
    DoubtMark(Composite parent, Look look, String words, String said, Runnable confirm) {
        super(parent, look, SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.words = words;
        this.said = said;
        setToolTipText(said.replace("&", "&&"));
        pressable();
        addListener(SWT.Selection, event -> confirm.run());
    }

    @Override
    public String accessibleName() {
        return said;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        Point extent = extent(words, look().small());
        return new Point(extent.x + 2 * PAD, extent.y + 6);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        boolean met = hovered() || isFocusControl();
        gc.setAntialias(SWT.ON);
        gc.setForeground(Look.colour(met ? palette.accent() : palette.line()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 6, 6);
        gc.setForeground(Look.colour(palette.accent()));
        gc.setFont(look().small());
        gc.drawText(words, PAD, (area.height - gc.textExtent(words).y) / 2, true);
    }
}
