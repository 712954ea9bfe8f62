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
import org.jspecify.annotations.Nullable;

/**
 * A picture of many shapes as an image, so that pointing at it and moving it cost nothing: while one moves, the image is moved
 * and stretched; once one rests, it is painted anew. Painting takes several turns of the event loop, so that keys and the
 * pointer are answered in between; what was seen before stays until it is done. Belongs to the UI thread; whoever makes it
 * disposes of it.
 */
final class CachedPicture {

    /** Pictures of fewer shapes are painted each time, sharp at any scale of the screen. */
    private static final int MANY = 800;

    private static final int REST = 120;

    /** How long a turn of painting takes, in nanoseconds: short of what a person notices, beside all else of the turn. */
    private static final long TURN = 10_000_000;

    private final Control on;
    private final PicturePainter painter;
    private @Nullable Sheet whole;
    private @Nullable Sheet coming;
    private int next;
    private int moves;

    /** What is painted, from where it is looked at. */
    private record Sheet(Image image, Picture of, PictureViewport at) {

        boolean isOf(Picture picture, Rectangle area) {
            return of == picture && covers(area);
        }

        boolean covers(Rectangle area) {
            Rectangle bounds = image.getBounds();
            return bounds.width == area.width && bounds.height == area.height;
        }
    }

    CachedPicture(Control on, PicturePainter painter) {
        this.on = on;
        this.painter = painter;
    }

    void dispose() {
        leave(whole);
        leave(coming);
        whole = null;
        coming = null;
    }

    private static void leave(@Nullable Sheet sheet) {
        if (sheet != null) {
            sheet.image().dispose();
        }
    }

    /** Whether a picture is painted better by itself. */
    static boolean suits(Picture picture) {
        return picture.shapes().size() > MANY;
    }

    void paint(GC gc, Picture picture, PictureViewport glass, Rectangle area, RGB behind) {
        if (isMissing(picture, area)) {
            begin(picture, glass, area, behind);
        }
        Sheet shown = whole != null && whole.covers(area) || coming == null ? whole : coming;
        if (shown == null) {
            return;
        }
        if (shown.at().equals(glass) || shown.of() != picture) {
            gc.drawImage(shown.image(), 0, 0);
        } else {
            stretch(gc, shown, glass, area);
            atRest(picture, glass, area, behind);
        }
    }

    private boolean isMissing(Picture picture, Rectangle area) {
        boolean there = whole != null && whole.isOf(picture, area) || coming != null && coming.isOf(picture, area);
        return !there;
    }

    private static void stretch(GC gc, Sheet shown, PictureViewport glass, Rectangle area) {
        double by = glass.scale() / shown.at().scale();
        gc.setInterpolation(SWT.LOW);
        gc.drawImage(
                shown.image(),
                0,
                0,
                area.width,
                area.height,
                (int) Math.round(glass.dx() - shown.at().dx() * by),
                (int) Math.round(glass.dy() - shown.at().dy() * by),
                (int) Math.round(area.width * by),
                (int) Math.round(area.height * by));
    }

    private void atRest(Picture picture, PictureViewport glass, Rectangle area, RGB behind) {
        int mine = ++moves;
        on.getDisplay().timerExec(REST, () -> {
            if (mine == moves
                    && !on.isDisposed()
                    && (coming == null || !coming.at().equals(glass))) {
                begin(picture, glass, area, behind);
            }
        });
    }

    private void begin(Picture picture, PictureViewport glass, Rectangle area, RGB behind) {
        leave(coming);
        Sheet sheet = new Sheet(new Image(on.getDisplay(), area.width, area.height), picture, glass);
        GC gc = new GC(sheet.image());
        gc.setBackground(Look.colour(behind));
        gc.fillRectangle(area);
        gc.dispose();
        coming = sheet;
        next = 0;
        goOn(sheet, area);
    }

    private void goOn(Sheet sheet, Rectangle area) {
        long end = System.nanoTime() + TURN;
        GC gc = new GC(sheet.image());
        next = painter.paint(gc, sheet.of(), sheet.at(), area, next, () -> System.nanoTime() < end);
        gc.dispose();
        if (next < sheet.of().shapes().size()) {
            on.getDisplay().asyncExec(() -> {
                if (coming == sheet && !on.isDisposed()) {
                    goOn(sheet, area);
                    on.redraw();
                }
            });
        } else {
            leave(whole);
            whole = sheet;
            coming = null;
            on.redraw();
        }
    }
}
