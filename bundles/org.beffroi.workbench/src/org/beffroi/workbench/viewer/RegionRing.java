package org.beffroi.workbench.viewer;

import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.model.PictureViewport;
import org.beffroi.workbench.viewer.model.Regions;
import org.eclipse.swt.graphics.GC;

/**
 * The ring around a region of a picture: along a box, around anything else.
 *
 * @param glass through which the picture is seen
 */
record RegionRing(Look look, PictureViewport glass) {

    void draw(GC gc, Region region) {
        gc.setForeground(Look.colour(look.palette().accent()));
        gc.setLineWidth(2);
        Shape outline = region.outline();
        if (outline instanceof Shape.Box box) {
            Shape.Point corner = glass.screen(new Shape.Point(box.x(), box.y()));
            int width = (int) Math.max(2, box.width() * glass.scale());
            gc.drawRectangle(
                    (int) corner.x(), (int) corner.y(), width, (int) Math.max(2, box.height() * glass.scale()));
        } else {
            Shape.Point at = glass.screen(Regions.middle(outline));
            double radius = (outline instanceof Shape.Disc disc ? disc.radius() * Math.sqrt(glass.scale()) : 4) + 3;
            gc.drawOval((int) (at.x() - radius), (int) (at.y() - radius), (int) (2 * radius), (int) (2 * radius));
        }
        gc.setLineWidth(1);
    }
}
