package org.beffroi.workbench.viewer;

import org.beffroi.core.picture.Picture;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.viewer.model.PictureViewport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/**
 * A picture of many shapes as an image, so that pointing at it and moving it cost nothing: while one moves, the image is moved
 * and stretched; once one rests, it is painted anew. Belongs to the UI thread; whoever makes it disposes of it.
 */
final class CachedPicture {

    /** Pictures of fewer shapes are painted each time, sharp at any scale of the screen. */
    private static final int MANY = 800;

    private static final int REST = 120;

    private final Control on;
    private final PicturePainter painter;
    private Image image;
    private Picture of;
    private PictureViewport at = PictureViewport.PLAIN;
    private int moves;

    CachedPicture(Control on, PicturePainter painter) {
        this.on = on;
        this.painter = painter;
    }

    void dispose() {
        if (image != null) {
            image.dispose();
            image = null;
        }
    }

    /** Whether a picture is painted better by itself. */
    static boolean suits(Picture picture) {
        return picture.shapes().size() > MANY;
    }

    void paint(GC gc, Picture picture, PictureViewport glass, Rectangle area, RGB behind) {
        boolean other = image == null
                || of != picture
                || image.getBounds().width != area.width
                || image.getBounds().height != area.height;
        if (other) {
            hold(picture, glass, area, behind);
        }
        if (at.equals(glass)) {
            gc.drawImage(image, 0, 0);
            return;
        }
        double by = glass.scale() / at.scale();
        gc.setInterpolation(SWT.LOW);
        gc.drawImage(
                image,
                0,
                0,
                area.width,
                area.height,
                (int) Math.round(glass.dx() - at.dx() * by),
                (int) Math.round(glass.dy() - at.dy() * by),
                (int) Math.round(area.width * by),
                (int) Math.round(area.height * by));
        int mine = ++moves;
        on.getDisplay().timerExec(REST, () -> {
            if (mine == moves && !on.isDisposed()) {
                dispose();
                on.redraw();
            }
        });
    }

    private void hold(Picture picture, PictureViewport glass, Rectangle area, RGB behind) {
        dispose();
        image = new Image(on.getDisplay(), area.width, area.height);
        GC gc = new GC(image);
        gc.setBackground(Look.colour(behind));
        gc.fillRectangle(area);
        painter.paint(gc, picture, glass, area);
        gc.dispose();
        of = picture;
        at = glass;
    }
}
