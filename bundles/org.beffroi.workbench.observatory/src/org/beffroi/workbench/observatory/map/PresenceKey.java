package org.beffroi.workbench.observatory.map;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.observatory.census.Presence;
import org.beffroi.observatory.report.PresenceMap;
import org.beffroi.workbench.observatory.model.map.DepartementBodies;
import org.beffroi.workbench.theme.Look;
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

/** What the marks on the map of a département stand for, each with how many there are. Belongs to the UI thread. */
final class PresenceKey extends Drawn {

    private static final int WIDE = 200;
    private static final int MARK = 24;

    private final Ui ui;
    private final PicturePainter painter;
    private List<String> lines = List.of();

    PresenceKey(Composite parent, Ui ui) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.ui = ui;
        painter = new PicturePainter(getDisplay(), ui.look());
        addListener(SWT.Dispose, event -> painter.dispose());
    }

    /** Shows how many there are of each. */
    void show(DepartementBodies bodies) {
        List<String> all = new ArrayList<>();
        for (Presence state : Presence.values()) {
            all.add(ui.text("observatory.map.key." + state.key(), ui.language().number(bodies.many(state))));
        }
        lines = List.copyOf(all);
        redraw();
    }

    /** What it says, a line each. */
    List<String> words() {
        return lines;
    }

    @Override
    public String accessibleName() {
        return ui.text("observatory.map.legend", String.join(", ", lines));
    }

    private int line() {
        return extent("X", look().normal()).y + 8;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? WIDE : wHint, Presence.values().length * line());
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        int high = line();
        for (int i = 0; i < lines.size(); i++) {
            Shape mark = PresenceMap.disc(new Shape.Point(MARK / 2.0, high * (i + 0.5)), Presence.values()[i]);
            painter.paint(gc, new Picture(lines.get(i), WIDE, high, List.of(mark)), PictureViewport.PLAIN, area);
            gc.setFont(look().normal());
            gc.setForeground(Look.colour(look().palette().text()));
            gc.drawText(lines.get(i), MARK + Look.GRID, high * i + (high - gc.textExtent(lines.get(i)).y) / 2, true);
        }
    }
}
