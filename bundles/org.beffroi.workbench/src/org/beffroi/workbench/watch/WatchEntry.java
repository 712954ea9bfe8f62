package org.beffroi.workbench.watch;

import java.util.OptionalLong;
import org.beffroi.core.watch.Watch;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** One watch: its name and query, and at the right how much is new, in bold where something is. */
public final class WatchEntry extends Drawn {

    private static final int HEIGHT = 42;

    private final Watch watch;
    private final Ui ui;
    private OptionalLong fresh = OptionalLong.empty();

    /** @param open opens the watch */
    public WatchEntry(Composite parent, Ui ui, Watch watch, Runnable open) {
        super(parent, ui.look(), SWT.NONE, ACC.ROLE_LINK);
        lineOf(300, ui.look().tall(HEIGHT));
        this.watch = watch;
        this.ui = ui;
        pressable();
        addListener(SWT.Selection, event -> open.run());
    }

    /** Shows how many mentions are new, once that is known. */
    public void setFresh(long count) {
        if (!isDisposed()) {
            fresh = OptionalLong.of(count);
            redraw();
        }
    }

    /** How many mentions are new, empty while they are looked for. */
    public OptionalLong fresh() {
        return fresh;
    }

    @Override
    public String accessibleName() {
        return fresh.isPresent() ? watch.name() + ", " + count() : watch.name();
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        drawInHand(gc, area);
        boolean something = fresh.orElse(0) > 0;
        gc.setFont(something ? look().strong() : look().small());
        String count = fresh.isPresent() ? count() : "…";
        Point extent = gc.textExtent(count);
        gc.setForeground(Look.colour(something ? palette.accent() : palette.secondary()));
        gc.drawText(count, area.width - extent.x - Look.GRID, (area.height - extent.y) / 2, true);
        int room = area.width - extent.x - 4 * Look.GRID;
        line(gc, look().normal(), palette.text(), watch.name(), look().tall(3), room);
        line(gc, look().small(), palette.secondary(), watch.query(), look().tall(22), room);
    }

    private String count() {
        return ui.language().counted("watch.fresh", fresh.getAsLong());
    }

    private static void line(GC gc, Font font, RGB ink, String text, int y, int room) {
        gc.setFont(font);
        gc.setForeground(Look.colour(ink));
        gc.drawText(TextFit.cut(text, room, candidate -> gc.textExtent(candidate).x), Look.GRID, y, true);
    }
}
