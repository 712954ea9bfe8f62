package org.beffroi.workbench.digest.held;

import org.beffroi.core.picture.Picture;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.viewer.PicturePainter;
import org.beffroi.workbench.viewer.model.PictureViewport;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** The chart that a document shows for an item, as wide as there is room and never wider than on its page. Belongs to the UI thread. */
final class HeldPicture extends Drawn {

    private static final int USUAL_WIDTH = 200;

    /** Narrower than on its page it is still read. */
    private static final int LETTERS = 10;

    private final Picture picture;
    private final PicturePainter painter;

    HeldPicture(Composite parent, Ui ui, Picture picture) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.picture = picture;
        painter = new PicturePainter(getDisplay(), ui.look(), LETTERS);
        addListener(SWT.Dispose, event -> painter.dispose());
    }

    @Override
    public String accessibleName() {
        return picture.alternative();
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        int width = wHint == SWT.DEFAULT ? USUAL_WIDTH : wHint;
        return new Point(width, (int) Math.ceil(picture.height() * scale(width)));
    }

    private double scale(int width) {
        return Math.min(1, width / picture.width());
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setAntialias(SWT.ON);
        painter.paint(gc, picture, new PictureViewport(scale(area.width), 0, 0), area);
    }
}
