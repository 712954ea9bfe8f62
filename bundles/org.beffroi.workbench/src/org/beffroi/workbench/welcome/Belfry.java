package org.beffroi.workbench.welcome;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A belfry, drawn in one stroke of the accent colour. Belongs to the UI thread. */
final class Belfry extends Drawn {

    private static final int WIDTH = 132;
    private static final int HEIGHT = 236;

    /** Open lines, each as x and y by turns, in points. */
    private static final float[][] LINES = {
        // The ground, the steps and the body of the tower.
        {6, 230, 126, 230},
        {26, 230, 26, 222, 106, 222, 106, 230},
        {34, 222, 34, 118},
        {98, 118, 98, 222},
        // The cornice between tower and belfry, and its corbels.
        {26, 118, 106, 118, 106, 108, 26, 108, 26, 118},
        {32, 108, 32, 98, 40, 98, 40, 108},
        {92, 108, 92, 98, 100, 98, 100, 108},
        // The belfry.
        {42, 108, 42, 70},
        {90, 70, 90, 108},
        {36, 70, 96, 70},
        // The roof, the lantern and its spire.
        {40, 70, 56, 44, 76, 44, 92, 70},
        {58, 44, 58, 34},
        {74, 34, 74, 44},
        {54, 34, 66, 14, 78, 34, 54, 34},
        {66, 14, 66, 2},
        {66, 3, 78, 6, 66, 9},
        // Two slits in the tower.
        {50, 180, 50, 190},
        {82, 180, 82, 190},
        // Hands of the clock.
        {66, 138, 66, 146, 72, 149}
    };

    private final String name;

    Belfry(Composite parent, Ui ui) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.name = ui.text("welcome.belfry");
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(WIDTH, HEIGHT);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setForeground(Look.colour(palette.accent()));
        gc.setLineWidth(2);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        Path path = new Path(gc.getDevice());
        try {
            // The clock comes first: an arc begins with a line from where the path is.
            path.addArc(53, 133, 26, 26, 0, 360);
            for (float[] line : LINES) {
                path.moveTo(line[0], line[1]);
                for (int i = 2; i < line.length; i += 2) {
                    path.lineTo(line[i], line[i + 1]);
                }
            }
            // The arch of the bell, the bell and the door.
            path.moveTo(52, 108);
            path.lineTo(52, 92);
            path.addArc(52, 78, 28, 28, 180, -180);
            path.moveTo(80, 92);
            path.lineTo(80, 108);
            path.moveTo(59, 102);
            path.cubicTo(61, 99, 60, 88, 66, 88);
            path.cubicTo(72, 88, 71, 99, 73, 102);
            path.lineTo(59, 102);
            path.moveTo(57, 222);
            path.lineTo(57, 204);
            path.addArc(57, 195, 18, 18, 180, -180);
            path.moveTo(75, 204);
            path.lineTo(75, 222);
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
        gc.setLineWidth(1);
    }
}
