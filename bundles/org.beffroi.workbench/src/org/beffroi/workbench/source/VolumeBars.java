package org.beffroi.workbench.source;

import java.util.List;
import java.util.OptionalInt;
import org.beffroi.workbench.theme.ChartColours;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.beffroi.workbench.widget.Drawn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;

/** Mentions by day as a line of small bars, with a thin line at what is usual. */
final class VolumeBars extends Drawn {

    private static final int BAR = 5;
    private static final int GAP = 2;
    private static final int HEIGHT = 34;

    private final List<Integer> volumes;
    private final OptionalInt usual;
    private final String name;

    /**
     * @param volumes by day, oldest first
     * @param name the same in words, for a screen reader
     */
    VolumeBars(Composite parent, Look look, List<Integer> volumes, OptionalInt usual, String name) {
        super(parent, look, SWT.NO_FOCUS, ACC.ROLE_GRAPHIC);
        this.volumes = volumes;
        this.usual = usual;
        this.name = name;
        setToolTipText(name);
    }

    @Override
    public String accessibleName() {
        return name;
    }

    @Override
    public Point computeSize(int wHint, int hHint, boolean changed) {
        return new Point(volumes.size() * (BAR + GAP), HEIGHT);
    }

    @Override
    protected void draw(GC gc, Rectangle area) {
        Palette palette = look().palette();
        int most = Math.max(
                1,
                Math.max(
                        usual.orElse(0),
                        volumes.stream().mapToInt(Integer::intValue).max().orElse(0)));
        int foot = area.height - 1;
        gc.setAntialias(SWT.OFF);
        for (int i = 0; i < volumes.size(); i++) {
            int height = (int) Math.round((foot - 1) * volumes.get(i) / (double) most);
            if (volumes.get(i) > 0) {
                height = Math.max(2, height);
            }
            boolean today = i == volumes.size() - 1;
            gc.setBackground(Look.colour(today ? ChartColours.paleBar(palette) : ChartColours.bar(palette)));
            gc.fillRectangle(i * (BAR + GAP), foot - height, BAR, height);
        }
        gc.setForeground(Look.colour(palette.line()));
        gc.drawLine(0, foot, area.width, foot);
        if (usual.orElse(0) > 0) {
            gc.setForeground(Look.colour(palette.secondary()));
            gc.setLineStyle(SWT.LINE_DOT);
            int y = foot - (int) Math.round((foot - 1) * usual.getAsInt() / (double) most);
            gc.drawLine(0, y, area.width, y);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
    }
}
