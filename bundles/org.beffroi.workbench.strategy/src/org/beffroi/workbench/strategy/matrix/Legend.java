package org.beffroi.workbench.strategy.matrix;

import java.util.List;
import org.beffroi.workbench.strategy.matrix.MatrixSign.Sign;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** What the signs of a matrix mean. */
final class Legend extends Drawn {

    private static final int SIGN = 22;
    private static final int APART = 20;

    /** A sign and what it means. */
    record Entry(Sign sign, String words) {}

    private List<Entry> entries;

    Legend(Composite parent, Look look, List<Entry> entries) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_LABEL);
        this.entries = List.copyOf(entries);
    }

    void show(List<Entry> others) {
        if (!others.equals(entries)) {
            entries = List.copyOf(others);
            requestLayout();
            redraw();
        }
    }

    @Override
    public String accessibleName() {
        return String.join(", ", entries.stream().map(Entry::words).toList());
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(look().small());
        int width = entries.stream()
                .mapToInt(each -> SIGN + gc.textExtent(each.words()).x + APART)
                .sum();
        gc.dispose();
        return new Point(wHint == SWT.DEFAULT ? width : wHint, 24);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        gc.setFont(look().small());
        int x = 0;
        for (Entry each : entries) {
            MatrixSign.draw(gc, each.sign(), x + 8, area.height / 2, look().palette());
            gc.setForeground(Look.colour(look().palette().text()));
            Point extent = gc.textExtent(each.words());
            gc.drawText(each.words(), x + SIGN, (area.height - extent.y) / 2, true);
            x += SIGN + extent.x + APART;
        }
    }
}
