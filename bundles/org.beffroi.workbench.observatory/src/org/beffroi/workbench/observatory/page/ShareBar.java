package org.beffroi.workbench.observatory.page;

import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A share as a bar: what has it filled, what is not known hatched, the rest empty. Belongs to the UI thread. */
public final class ShareBar extends Drawn {

    private static final int HEIGHT = 14;
    private static final int HATCH = 5;

    private final CensusFigure figure;
    private final String name;

    /** @param name the share in words */
    ShareBar(Composite parent, Look look, CensusFigure figure, String name) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.figure = figure;
        this.name = name;
        lineOf(320, look.tall(HEIGHT));
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        draw(gc, area, figure, look().palette());
    }

    /** Draws a share over a whole area. */
    public static void draw(GC gc, Rectangle area, CensusFigure figure, Palette palette) {
        gc.setBackground(Look.colour(palette.line()));
        gc.fillRectangle(area);
        double base = Math.max(1, figure.base());
        int has = (int) Math.round(area.width * figure.count() / base);
        int unknown = (int) Math.round(area.width * (figure.base() - figure.known()) / base);
        hatch(gc, new Rectangle(area.x + has, area.y, Math.min(unknown, area.width - has), area.height), palette);
        gc.setBackground(Look.colour(ChartColours.bar(palette)));
        gc.fillRectangle(area.x, area.y, has, area.height);
    }

    private static void hatch(GC gc, Rectangle box, Palette palette) {
        if (box.width <= 0) {
            return;
        }
        Rectangle before = gc.getClipping();
        gc.setClipping(box.intersection(before));
        gc.setBackground(Look.colour(ChartColours.paleBar(palette)));
        gc.fillRectangle(box);
        gc.setForeground(Look.colour(palette.page()));
        for (int at = -box.height; at < box.width; at += HATCH) {
            gc.drawLine(box.x + at, box.y + box.height, box.x + at + box.height, box.y);
        }
        gc.setClipping(before);
    }
}
