package org.beffroi.workbench.coding;

import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.ColourDot;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** The colour of a value, beside its name: a ring where the colour alone would not tell. */
final class Dot extends Drawn {

    private static final int SIDE = 12;

    private final RGB colour;
    private final boolean ring;

    Dot(Composite parent, Look look, RGB colour, boolean ring) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.colour = colour;
        this.ring = ring;
        setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
    }

    @Override
    public String accessibleName() {
        // The name beside it says the same.
        return "●";
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(SIDE, SIDE);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        RGB shown = ChartColours.shown(colour, look().theme(), look().palette());
        if (ring) {
            gc.setForeground(Look.colour(shown));
            gc.setLineWidth(2);
            gc.drawOval(2, 2, SIDE - 5, SIDE - 5);
        } else {
            ColourDot.draw(gc, look(), shown, 1, 1, SIDE - 2);
        }
    }
}
