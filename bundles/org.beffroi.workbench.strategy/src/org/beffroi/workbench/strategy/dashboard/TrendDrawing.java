package org.beffroi.workbench.strategy.dashboard;

import java.util.List;
import org.beffroi.workbench.strategy.model.Trend;
import org.beffroi.workbench.strategy.model.Trend.Dot;
import org.beffroi.workbench.theme.Look;
import org.beffroi.workbench.theme.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the way of an indicator: measurements as a line with dots, where it should go dashed, its target as a ring, where it leads as a fan. */
record TrendDrawing(GC gc, Rectangle in, Palette palette) {

    private static final int[] DASH = {4, 3};
    private static final int DOT = 5;
    private static final int RING = 7;
    private static final int FAN = 48;
    private static final int EDGE = 140;
    private static final int OPAQUE = 255;

    void draw(Trend trend) {
        trend.today().ifPresent(now -> {
            gc.setForeground(Look.colour(palette.line()));
            int x = in.x + (int) Math.round(now * in.width);
            gc.drawLine(x, in.y - 2, x, in.y + in.height + 2);
        });
        if (!trend.forecast().isEmpty() && !trend.measured().isEmpty()) {
            forecast(trend.measured().getLast(), trend.forecast());
        }
        if (!trend.line().isEmpty()) {
            gc.setForeground(Look.colour(palette.secondary()));
            gc.setLineWidth(1);
            gc.setLineDash(DASH);
            lines(trend.line());
            gc.setLineStyle(SWT.LINE_SOLID);
            Dot target = trend.line().getLast();
            gc.setBackground(Look.colour(palette.page()));
            gc.fillOval(x(target) - RING / 2, y(target) - RING / 2, RING, RING);
            gc.drawOval(x(target) - RING / 2, y(target) - RING / 2, RING, RING);
        }
        gc.setForeground(Look.colour(palette.accent()));
        gc.setBackground(Look.colour(palette.accent()));
        gc.setLineWidth(2);
        lines(trend.measured());
        gc.setLineWidth(1);
        for (Dot dot : trend.measured()) {
            gc.fillOval(x(dot) - DOT / 2, y(dot) - DOT / 2, DOT, DOT);
        }
    }

    /** A fan from the last measurement to both ends, and where it leads in its middle. */
    private void forecast(Dot last, List<Dot> ahead) {
        Dot low = ahead.get(1);
        Dot high = ahead.get(2);
        gc.setBackground(Look.colour(palette.accent()));
        gc.setForeground(Look.colour(palette.accent()));
        // Through it shows what it lies on: a card that is selected has another ground.
        gc.setAlpha(FAN);
        gc.fillPolygon(new int[] {x(last), y(last), x(high), y(high), x(low), y(low)});
        gc.setAlpha(EDGE);
        lines(List.of(high, last, low));
        gc.setAlpha(OPAQUE);
        gc.setForeground(Look.colour(palette.accent()));
        gc.setLineStyle(SWT.LINE_DOT);
        lines(List.of(last, ahead.getFirst()));
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void lines(List<Dot> dots) {
        for (int i = 1; i < dots.size(); i++) {
            gc.drawLine(x(dots.get(i - 1)), y(dots.get(i - 1)), x(dots.get(i)), y(dots.get(i)));
        }
    }

    private int x(Dot dot) {
        return in.x + (int) Math.round(dot.x() * in.width);
    }

    private int y(Dot dot) {
        return in.y + (int) Math.round(dot.y() * in.height);
    }
}
