package org.beffroi.workbench.reading.picture;

import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A small picture that opens large when it is pressed: a click, Enter or Space. Belongs to the UI thread. */
final class PictureTile extends Drawn {

    /** Height at most, in points, the frame with it. */
    private static final int HEIGHT = 104;

    private static final int FRAME = 3;
    /** One of a few pixels can still be pressed. */
    private static final int NARROWEST = 40;

    private static final int WIDEST = 216;

    /** Pixels of a longer side: sharp on screens of twice the points. */
    static final int LONGEST = 2 * WIDEST;

    private final String name;
    private final Optional<Image> image;

    /** @param name what is said of it to who does not see it */
    PictureTile(Composite parent, Ui ui, SeenFile seen, String name) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_PUSHBUTTON);
        this.name = name;
        int tall = HEIGHT - 2 * FRAME;
        Point size = seen.picture()
                .map(data -> ScaledImage.fitting(data.width, data.height, WIDEST, tall))
                .orElseGet(() -> new Point(tall, tall));
        image = seen.picture().map(data -> ScaledImage.of(getDisplay(), data, size.x, size.y));
        usually(Math.max(NARROWEST, size.x) + 2 * FRAME, Math.max(NARROWEST, size.y) + 2 * FRAME);
        setToolTipText(seen.name().replace("&", "&&"));
        pressable();
        addListener(SWT.Dispose, event -> image.ifPresent(Image::dispose));
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        drawInHand(gc, area);
        image.ifPresent(shown -> {
            Rectangle size = shown.getBounds();
            int x = (area.width - size.width) / 2;
            int y = (area.height - size.height) / 2;
            gc.drawImage(shown, x, y);
            gc.setForeground(Look.colour(look().palette().line()));
            gc.drawRectangle(x, y, size.width - 1, size.height - 1);
        });
        if (isFocusControl()) {
            gc.setForeground(Look.colour(look().palette().accent()));
            gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, 8, 8);
        }
    }

    @Override
    public String accessibleName() {
        return name;
    }
}
