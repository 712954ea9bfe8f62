package org.beffroi.workbench.observatory.map;

import java.util.List;
import org.beffroi.core.picture.Ink;
import org.beffroi.workbench.observatory.model.map.MapClasses;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.beffroi.workbench.widget.TextFit;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What the colours of a map stand for, each with its words: the classes, what is not known, what is not counted. UI thread. */
final class MapLegend extends Drawn {

    private static final int SPOT = 26;
    private static final int WIDE = 220;
    private static final int HATCH = 5;

    private final Ui ui;
    private List<MapClasses.Line> lines = List.of();

    MapLegend(Composite parent, Ui ui) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.ui = ui;
    }

    /** Shows other classes. */
    void show(MapClasses classes) {
        lines = List.copyOf(classes.legend(ui.language()));
        redraw();
    }

    /** What it says, a line each. */
    List<String> words() {
        return lines.stream().map(MapClasses.Line::words).toList();
    }

    @Override
    public String accessibleName() {
        return ui.text("observatory.map.legend", String.join(", ", words()));
    }

    private int line() {
        return extent("X", look().normal()).y + 8;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(wHint == SWT.DEFAULT ? WIDE : wHint, lines.size() * line());
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        int high = line();
        int y = 0;
        gc.setFont(look().normal());
        for (MapClasses.Line line : lines) {
            Rectangle spot = new Rectangle(0, y + 3, SPOT, high - 6);
            gc.setBackground(Look.colour(ChartColours.of(line.ink(), look().theme(), look().palette())));
            gc.fillRectangle(spot);
            if (line.ink() == Ink.UNSURE) {
                hatch(gc, spot);
            }
            gc.setForeground(Look.colour(look().palette().text()));
            String words = TextFit.cut(line.words(), area.width - SPOT - Look.GRID, one -> gc.textExtent(one).x);
            gc.drawText(words, SPOT + Look.GRID, y + (high - gc.textExtent(words).y) / 2, true);
            y += high;
        }
    }

    private void hatch(GC gc, Rectangle spot) {
        gc.setClipping(spot);
        gc.setForeground(Look.colour(ChartColours.slants(look().theme(), look().palette())));
        for (int at = -spot.height; at < spot.width; at += HATCH) {
            gc.drawLine(spot.x + at, spot.y + spot.height, spot.x + at + spot.height, spot.y);
        }
        gc.setClipping((Rectangle) null);
    }
}
