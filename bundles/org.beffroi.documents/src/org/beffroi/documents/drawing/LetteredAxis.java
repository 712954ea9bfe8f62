package org.beffroi.documents.drawing;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape.Anchor;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis of a chart that is lettered where we say, without a line and without marks; no letter leaves the picture. */
final class LetteredAxis extends NumberAxis {

    private static final long serialVersionUID = 1L;

    /** Letters of axes are smaller than those of texts. */
    static final float SIZE = 11;

    private final transient Ticks ticks;
    private final double pictureWidth;

    /**
     * An axis.
     *
     * @param anchor of its letters: their middle below a chart, their end at its side
     */
    LetteredAxis(Ticks ticks, double from, double to, double pictureWidth, Anchor anchor) {
        this.ticks = ticks;
        this.pictureWidth = pictureWidth;
        setAutoRange(false);
        setRange(from, to);
        setTickLabelFont(new Lettering(SIZE, anchor));
        setTickLabelPaint(new InkPaint(Ink.SECONDARY));
        setAxisLineVisible(false);
        setTickMarksVisible(false);
    }

    @Override
    public List<NumberTick> refreshTicks(Graphics2D on, AxisState state, Rectangle2D area, RectangleEdge edge) {
        boolean below = RectangleEdge.isTopOrBottom(edge);
        TextAnchor anchor = below ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        List<NumberTick> drawn = new ArrayList<>();
        for (Ticks.Tick tick : ticks.within(below ? area.getWidth() : area.getHeight())) {
            if (!getRange().contains(tick.at()) || below && leaves(tick, area, edge)) {
                continue;
            }
            drawn.add(new NumberTick(tick.at(), tick.label(), anchor, anchor, 0));
        }
        return drawn;
    }

    private boolean leaves(Ticks.Tick tick, Rectangle2D area, RectangleEdge edge) {
        double middle = valueToJava2D(tick.at(), area, edge);
        double half = LetterWidths.of(tick.label(), SIZE, false) / 2;
        return middle - half < 0 || middle + half > pictureWidth;
    }
}
