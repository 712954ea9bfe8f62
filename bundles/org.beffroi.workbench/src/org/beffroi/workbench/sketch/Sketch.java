package org.beffroi.workbench.sketch;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A sheet on which something is sketched that a screen will show, marked as an example: strokes stand for what is written, so that
 * no figure is made up, and nothing on it looks as if it could be pressed. As high as what is on it. Belongs to the UI thread.
 */
public abstract class Sketch extends Drawn {

    private static final int PAD = 20;
    private static final int ROUND = 8;

    private final Ui ui;
    private final String name;
    private final int width;

    /**
     * @param nameKey key of what it is called by a screen reader
     * @param width of the sheet, in points
     */
    protected Sketch(Composite parent, Ui ui, String nameKey, int width) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.ui = ui;
        this.name = ui.text(nameKey);
        this.width = width;
    }

    /** Goes down the sheet from one thing to the next. */
    protected abstract void sketch(SketchPen pen);

    @Override
    public final String accessibleName() {
        return name;
    }

    @Override
    public final Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        try {
            SketchPen pen = pen(gc);
            pen.measure();
            whole(pen);
            return new Point(width, pen.y() + PAD);
        } finally {
            gc.dispose();
        }
    }

    private SketchPen pen(GC gc) {
        return new SketchPen(gc, ui, new Rectangle(PAD, PAD, width - 2 * PAD, 0));
    }

    private void whole(SketchPen pen) {
        pen.mark("sketch.example");
        sketch(pen);
    }

    @Override
    protected final void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setBackground(Look.colour(palette.page()));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        gc.setForeground(Look.colour(palette.line()));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, ROUND, ROUND);
        whole(pen(gc));
    }
}
