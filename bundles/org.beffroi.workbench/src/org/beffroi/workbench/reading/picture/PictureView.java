package org.beffroi.workbench.reading.picture;

import java.util.Optional;
import java.util.function.IntConsumer;
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

/** One picture as large as its place and its pixels allow. Belongs to the UI thread. */
final class PictureView extends Drawn {

    private Optional<ImageData> data = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private Point madeFor = new Point(0, 0);
    private String name = "";

    PictureView(Composite parent, Look look) {
        super(parent, look, SWT.NONE, ACC.ROLE_GRAPHIC);
        usually(320, 200);
        leaveByTab();
        addListener(SWT.Dispose, event -> forget());
    }

    /** Told -1 or 1 where a key asks for the picture before or after. */
    void onTurn(IntConsumer turn) {
        addListener(SWT.KeyDown, event -> {
            switch (event.keyCode) {
                case SWT.ARROW_LEFT, SWT.PAGE_UP -> turn.accept(-1);
                case SWT.ARROW_RIGHT, SWT.PAGE_DOWN -> turn.accept(1);
                default -> {}
            }
        });
    }

    /**
     * Shows a picture.
     *
     * @param said what is said of it to who does not see it
     */
    void show(Optional<ImageData> picture, String said) {
        data = picture;
        name = said;
        forget();
        redraw();
    }

    private void forget() {
        image.ifPresent(Image::dispose);
        image = Optional.empty();
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Point room = new Point(Math.max(1, area.width - 4), Math.max(1, area.height - 4));
        if (!room.equals(madeFor)) {
            forget();
            madeFor = room;
        }
        if (image.isEmpty()) {
            image = data.map(picture -> ScaledImage.of(getDisplay(), picture, room.x, room.y));
        }
        image.ifPresent(shown -> {
            Rectangle size = shown.getBounds();
            gc.drawImage(shown, (area.width - size.width) / 2, (area.height - size.height) / 2);
        });
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().line()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    @Override
    public String accessibleName() {
        return name;
    }
}
