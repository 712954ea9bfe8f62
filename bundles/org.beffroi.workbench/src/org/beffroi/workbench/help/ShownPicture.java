package org.beffroi.workbench.help;

import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A picture within a page, in a thin frame, never larger than what it shows. Belongs to the UI thread. */
final class ShownPicture extends Drawn {

    /** Pixels a point of what it shows. */
    private static final int DENSITY = 2;

    private final Image image;
    private final Rectangle pixels;
    private final String alternative;

    /**
     * @param picture what it shows, two pixels a point
     * @param alternative what it is called by a screen reader
     */
    ShownPicture(Composite parent, Look look, ImageData picture, String alternative) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.alternative = alternative;
        image = new Image(getDisplay(), picture);
        pixels = new Rectangle(0, 0, picture.width, picture.height);
        addListener(SWT.Dispose, event -> image.dispose());
    }

    /** Its size where there is so much room, in points. */
    Point fitting(int width) {
        int wide = Math.max(1, Math.min(width, pixels.width / DENSITY));
        return new Point(wide, Math.max(1, Math.round((float) wide * pixels.height / pixels.width)));
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, pixels.width, pixels.height, 0, 0, area.width, area.height);
        gc.setForeground(Look.colour(look().palette().line()));
        gc.drawRectangle(0, 0, area.width - 1, area.height - 1);
    }

    @Override
    public String accessibleName() {
        return alternative;
    }
}
