package org.beffroi.workbench.strategy.print;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** A page as it will be printed, on the ground of a desk, as large as there is room. Belongs to the UI thread. */
final class PageView extends Drawn {

    private static final int MARGIN = 12;

    private Optional<Image> page = Optional.empty();
    private String said = "";

    PageView(Composite parent, Look look, int width, int height) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        usually(width, height);
        addDisposeListener(event -> page.ifPresent(Image::dispose));
    }

    /**
     * Shows a page.
     *
     * @param words what a screen reader says of it
     */
    void show(byte[] png, String words) {
        page.ifPresent(Image::dispose);
        page = Optional.of(new Image(getDisplay(), new ImageData(new ByteArrayInputStream(png))));
        said = words;
        redraw();
    }

    /** Shows words instead of a page, once there is none to show. */
    void tell(String words) {
        page.ifPresent(Image::dispose);
        page = Optional.empty();
        said = words;
        redraw();
    }

    @Override
    public String accessibleName() {
        return said;
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setBackground(Look.colour(palette.panel()));
        gc.fillRectangle(area);
        if (page.isEmpty()) {
            gc.setFont(look().normal());
            gc.setForeground(Look.colour(palette.secondary()));
            int wide = gc.textExtent(said).x;
            gc.drawText(said, area.x + Math.max(0, (area.width - wide) / 2), area.y + area.height / 3, true);
            return;
        }
        Rectangle whole = page.get().getBounds();
        double scale = Math.min((area.width - 2.0 * MARGIN) / whole.width, (area.height - 2.0 * MARGIN) / whole.height);
        int width = (int) Math.round(whole.width * scale);
        int height = (int) Math.round(whole.height * scale);
        int x = area.x + (area.width - width) / 2;
        int y = area.y + (area.height - height) / 2;
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(page.get(), 0, 0, whole.width, whole.height, x, y, width, height);
        gc.setForeground(Look.colour(palette.line()));
        gc.drawRectangle(x - 1, y - 1, width + 1, height + 1);
    }
}
