package org.beffroi.workbench.observatory.page;

import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/**
 * A share as a bar from none to all: filled as far as the number that is printed, hatched from its least to its most bound, which is
 * what is not known can change; all hatched where nothing is known. Belongs to the UI thread.
 */
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
        ShareStretch stretch = ShareStretch.of(figure, area.width);
        RGB strong = ChartColours.bar(palette);
        gc.setBackground(Look.colour(strong));
        gc.fillRectangle(area.x, area.y, stretch.value(), area.height);
        hatch(gc, part(area, stretch.least(), stretch.value()), strong, palette);
        hatch(gc, part(area, stretch.value(), stretch.most()), ChartColours.paleBar(palette), palette);
    }

    private static Rectangle part(Rectangle area, int from, int to) {
        return new Rectangle(area.x + from, area.y, Math.max(0, to - from), area.height);
    }

    private static void hatch(GC gc, Rectangle box, RGB ground, Palette palette) {
        if (box.width <= 0) {
            return;
        }
        Rectangle before = gc.getClipping();
        gc.setClipping(box.intersection(before));
        gc.setBackground(Look.colour(ground));
        gc.fillRectangle(box);
        gc.setForeground(Look.colour(palette.page()));
        for (int at = -box.height; at < box.width; at += HATCH) {
            gc.drawLine(box.x + at, box.y + box.height, box.x + at + box.height, box.y);
        }
        gc.setClipping(before);
    }
}
