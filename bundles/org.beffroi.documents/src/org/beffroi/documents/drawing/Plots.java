package org.beffroi.documents.drawing;

import java.awt.BasicStroke;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Drawings.Range;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Style;
import org.beffroi.documents.drawing.Strand.Item;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;

/** How the chart library is asked to draw: no frame, no ground, few lines, flat bars. */
final class Plots {

    private static final double WIDEST_BAR = 48;
    private static final double DOT = 3;

    /** How near a pointer has to come to a point of a line. */
    private static final int NEAR = 7;

    private Plots() {}

    /** A plot with gridlines for values alone. */
    static XYPlot quiet() {
        XYPlot plot = new XYPlot();
        plot.setBackgroundPaint(null);
        plot.setOutlineVisible(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setDomainGridlinesVisible(false);
        plot.setRangeGridlineStroke(new BasicStroke(1));
        plot.setRangeGridlinePaint(new InkPaint(Ink.LINE));
        plot.setRangeZeroBaselineVisible(true);
        plot.setRangeZeroBaselineStroke(new BasicStroke(1));
        plot.setRangeZeroBaselinePaint(new InkPaint(Ink.NEUTRAL));
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        // Whoever draws lines of a scale is the first renderer, also where there is nothing else to draw.
        plot.setRenderer(new XYLineAndShapeRenderer());
        return plot;
    }

    /**
     * What draws a strand.
     *
     * @param unit how many units of the picture one of the axis is about
     */
    static XYItemRenderer renderer(Strand strand, double unit) {
        return switch (strand.line().style()) {
            case BARS, STACKED -> bars(strand, unit);
            case BAND -> band(strand);
            case LINE -> lines(strand, new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND), true);
            case DASHED -> lines(strand, dashed(), true);
            case DOTS -> lines(strand, new BasicStroke(1), false);
        };
    }

    private static Stroke dashed() {
        return new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, new float[] {5, 4}, 0);
    }

    private static XYItemRenderer bars(Strand strand, double unit) {
        double width = strand.items().stream()
                        .mapToDouble(item -> item.to() - item.from())
                        .min()
                        .orElse(1)
                * unit;
        double gap = width > 6 ? Math.min(6, width / 6) : width > 2.5 ? 1 : 0;
        XYBarRenderer bars = new XYBarRenderer(Math.clamp(Math.max(gap, width - WIDEST_BAR) / width, 0, 0.95));
        bars.setUseYInterval(true);
        bars.setShadowVisible(false);
        bars.setDrawBarOutline(false);
        bars.setBarPainter(new StandardXYBarPainter());
        return inked(bars, strand);
    }

    private static XYItemRenderer band(Strand strand) {
        DeviationRenderer band = new DeviationRenderer(false, false);
        band.setAlpha(1);
        band.setDefaultEntityRadius(NEAR);
        for (int run = 0; run < strand.runs().size(); run++) {
            band.setSeriesFillPaint(run, new InkPaint(strand.line().ink()));
        }
        return inked(band, strand);
    }

    /** A point between two gaps has no line; it is drawn as a dot. */
    private static XYItemRenderer lines(Strand strand, Stroke stroke, boolean joined) {
        XYLineAndShapeRenderer lines = new XYLineAndShapeRenderer(joined, !joined);
        lines.setDrawSeriesLineAsPath(true);
        lines.setDrawOutlines(false);
        lines.setDefaultEntityRadius(NEAR);
        for (int run = 0; run < strand.runs().size(); run++) {
            lines.setSeriesStroke(run, stroke);
            lines.setSeriesShape(run, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
            if (strand.runs().get(run).size() == 1) {
                lines.setSeriesShapesVisible(run, true);
            }
        }
        return inked(lines, strand);
    }

    private static XYItemRenderer inked(AbstractXYItemRenderer renderer, Strand strand) {
        for (int run = 0; run < strand.runs().size(); run++) {
            renderer.setSeriesPaint(run, new InkPaint(strand.line().ink()));
        }
        return renderer;
    }

    /** The values of what shows in a window, and zero. */
    static Range range(List<Strand> strands, Window window) {
        double least = 0;
        double most = 0;
        for (Strand strand : strands) {
            for (Item item : strand.items()) {
                if (shows(item, window)) {
                    least = Math.min(least, item.low());
                    most = Math.max(most, item.high());
                }
            }
        }
        return new Range(least, most);
    }

    private static boolean shows(Item item, Window window) {
        return item.to() > window.from() && item.from() < window.to();
    }

    /** The scale of what shows in a window, for values of that range. */
    static ValueScale scale(Series series, List<Strand> strands, Window window, Range range) {
        boolean whole = !series.share();
        for (Strand strand : strands) {
            for (Item item : strand.items()) {
                boolean counted =
                        strand.line().style() == Style.BARS || strand.line().style() == Style.STACKED;
                whole &= !counted || !shows(item, window) || item.high() == Math.rint(item.high());
            }
        }
        boolean counts =
                series.lines().stream().anyMatch(line -> line.style() == Style.BARS || line.style() == Style.STACKED);
        return ValueScale.of(range.least(), range.most(), whole && counts, series.share());
    }
}
