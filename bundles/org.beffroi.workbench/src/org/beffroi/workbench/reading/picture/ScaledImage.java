package org.beffroi.workbench.reading.picture;

import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageDataProvider;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;

/** Pictures as images of the display, as sharp as the screen and they themselves are. Belongs to the UI thread. */
final class ScaledImage {

    private ScaledImage() {}

    /**
     * An image that fits into that many points, never larger than its pixels; whoever asks for it disposes of it.
     *
     * @param width in points
     * @param height in points
     */
    static Image of(Display display, ImageData data, int width, int height) {
        Point size = fitting(data.width, data.height, width, height);
        ImageDataProvider atZoom = zoom -> {
            int wide = Math.max(1, Math.round(size.x * zoom / 100f));
            int tall = Math.max(1, Math.round(size.y * zoom / 100f));
            boolean smaller = wide <= data.width && tall <= data.height;
            return smaller ? new ShrunkImage(data).to(wide, tall) : data.scaledTo(wide, tall);
        };
        return new Image(display, atZoom);
    }

    /** The size of a picture within a frame, its sides in proportion. */
    static Point fitting(int width, int height, int wide, int tall) {
        double by = Math.min(1, Math.min(wide / (double) width, tall / (double) height));
        return new Point(Math.max(1, (int) Math.round(width * by)), Math.max(1, (int) Math.round(height * by)));
    }
}
