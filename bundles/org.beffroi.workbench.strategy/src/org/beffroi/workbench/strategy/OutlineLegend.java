package org.beffroi.workbench.strategy;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.theme.Ui;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What the bars and the numbers of the outline mean, in one line where there is room. Belongs to the UI thread. */
final class OutlineLegend extends Drawn {

    private static final int BAR = 18;
    private static final int GAP = 6;
    private static final int APART = 14;
    private static final int ABOVE = 4;

    /** What shows before words. */
    private enum Sign {
        FULL("strategy.legend.passed"),
        PROPOSED("strategy.legend.proposed"),
        EMPTY("strategy.legend.open"),
        NUMBER("strategy.legend.found");

        private final String key;

        Sign(String key) {
            this.key = key;
        }
    }

    /** A sign with its words, and where it stands. */
    private record Entry(Sign sign, String words, int x, int row) {}

    private final Ui ui;

    OutlineLegend(Composite parent, Ui ui) {
        super(parent, ui.look(), SWT.NO_FOCUS, ACC.ROLE_LABEL);
        this.ui = ui;
        setToolTipText(ui.text("strategy.legend"));
    }

    @Override
    public String accessibleName() {
        return ui.text("strategy.legend");
    }

    private List<Entry> entries(GC gc, int width) {
        List<Entry> all = new ArrayList<>();
        int x = OutlineDrawing.PAD;
        int row = 0;
        for (Sign sign : Sign.values()) {
            String words = ui.text(sign.key);
            int wide = before(sign) + gc.textExtent(words).x;
            if (!all.isEmpty() && x + wide > width - GAP) {
                x = OutlineDrawing.PAD;
                row++;
            }
            all.add(new Entry(sign, words, x, row));
            x += wide + APART;
        }
        return all;
    }

    /** Room that a sign takes before its words. */
    private static int before(Sign sign) {
        return switch (sign) {
            case FULL, PROPOSED, EMPTY -> BAR + GAP;
            case NUMBER -> OutlineDrawing.RING;
        };
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        checkWidget();
        int width = wHint == SWT.DEFAULT ? 280 : wHint;
        GC gc = new GC(this);
        gc.setFont(look().small());
        int rows = entries(gc, width).getLast().row() + 1;
        int height = rows * (gc.getFontMetrics().getHeight() + 2) + 2 * ABOVE;
        gc.dispose();
        return new Point(width, height);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        gc.setFont(look().small());
        int high = gc.getFontMetrics().getHeight();
        for (Entry each : entries(gc, area.width)) {
            int y = ABOVE + each.row() * (high + 2);
            int middle = y + high / 2;
            Rectangle bar = new Rectangle(each.x(), middle, BAR, 0);
            switch (each.sign()) {
                case FULL -> OutlineDrawing.drawBar(gc, bar, 1, 0, look());
                case PROPOSED -> OutlineDrawing.drawBar(gc, bar, 0, 1, look());
                case EMPTY -> OutlineDrawing.drawBar(gc, bar, 0, 0, look());
                case NUMBER -> {
                    gc.setForeground(Look.colour(palette.secondary()));
                    OutlineDrawing.drawRing(gc, each.x(), middle);
                }
            }
            gc.setForeground(Look.colour(palette.secondary()));
            gc.drawText(each.words(), each.x() + before(each.sign()), y, true);
        }
    }
}
