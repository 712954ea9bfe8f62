package org.beffroi.documents.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Disc;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.core.result.Drawings.Window;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Mark;
import org.beffroi.documents.page.LetterWidths;

/**
 * Spans that are pointed out: pale ground behind the values, an edge in the mark's ink, its words above where there is room.
 *
 * @param series whose marks
 * @param window what shows of the axis
 * @param spoken the language
 * @param width of the picture
 */
record Marks(Series series, Window window, Spoken spoken, double width) {

    private static final double ROW = 18;
    private static final double EDGE = 3;
    private static final double SIZE = Ticks.SIZE;
    private static final double APART = 10;

    /** Radius of a flag with a number. */
    private static final double FLAG = 8;

    /** Between a flag and the legend above it. */
    private static final double UNDER_LEGEND = 6;

    /** A moment is drawn that wide, and can be pointed at as wide again on both sides. */
    private static final double MOMENT = 1.5;

    /** How much room their words take above the chart. */
    double height() {
        if (seen().isEmpty()) {
            return 0;
        }
        return seen().stream().anyMatch(Marks::isNumber) ? EDGE + 1 + 2 * FLAG + UNDER_LEGEND : ROW;
    }

    private List<Mark> seen() {
        return series.marks().stream()
                .filter(mark -> edge(mark.from()) < window.to() && edge(mark.to()) > window.from()
                        || mark.from() == mark.to() && mark.from() >= window.from() && mark.from() < window.to())
                .toList();
    }

    /** Where a place begins on the axis: the number of a name is its middle. */
    private double edge(double place) {
        return series.across() instanceof Axis.Named ? place - 0.5 : place;
    }

    /** What is drawn behind the values, and the words above them. */
    List<Shape> shapes(PlotArea plot) {
        List<Shape> shapes = new ArrayList<>();
        for (Mark mark : seen()) {
            Box ground = ground(mark, plot);
            shapes.add(ground.width() > MOMENT ? ground : inked(ground, mark.ink()));
        }
        for (Mark mark : seen()) {
            Box ground = ground(mark, plot);
            shapes.add(new Box(ground.x(), plot.area().getMinY() - EDGE, ground.width(), EDGE, mark.ink()));
        }
        shapes.addAll(labels(plot));
        return shapes;
    }

    private static Box inked(Box box, Ink ink) {
        return new Box(box.x(), box.y(), box.width(), box.height(), ink);
    }

    private Box ground(Mark mark, PlotArea plot) {
        double from = Math.clamp(
                plot.place(edge(mark.from())),
                plot.area().getMinX(),
                plot.area().getMaxX() - MOMENT);
        double to = Math.clamp(
                plot.place(edge(mark.to())), from + MOMENT, plot.area().getMaxX());
        return new Box(from, plot.area().getMinY(), to - from, plot.area().getHeight(), Ink.PANEL);
    }

    /** What needs somebody is named first; words that would touch others are left to the pointer. */
    private List<Shape> labels(PlotArea plot) {
        List<double[]> taken = new ArrayList<>();
        List<Shape> labels = new ArrayList<>();
        for (Mark mark : seen().stream()
                .sorted(Comparator.comparing(mark -> mark.ink() != Ink.ALARM))
                .toList()) {
            Box ground = ground(mark, plot);
            boolean numbered = isNumber(mark);
            double wide = numbered ? 2 * FLAG : LetterWidths.of(mark.label(), SIZE, false);
            double half = wide / 2;
            if (wide > width || mark.label().isBlank()) {
                continue;
            }
            double middle = Math.clamp(ground.x() + ground.width() / 2, half, width - half);
            double apart = numbered ? 1 : APART;
            if (taken.stream().noneMatch(span -> middle - half < span[1] + apart && middle + half > span[0] - apart)) {
                taken.add(new double[] {middle - half, middle + half});
                Ink ink = mark.ink() == Ink.ALARM ? Ink.ALARM : Ink.SECONDARY;
                if (numbered) {
                    flag(middle, plot.area().getMinY() - EDGE - 1 - FLAG, mark.label(), ink, labels);
                    continue;
                }
                labels.add(new Label(
                        middle, plot.area().getMinY() - EDGE - 5, mark.label(), Anchor.MIDDLE, ink, SIZE, false, true));
            }
        }
        return labels;
    }

    /** Marks that are numbered, 1 for the latest, carry their number as a flag. */
    private static boolean isNumber(Mark mark) {
        return mark.label().length() <= 2 && mark.label().chars().allMatch(Character::isDigit);
    }

    private static void flag(double x, double y, String number, Ink ink, List<Shape> shapes) {
        shapes.add(new Disc(x, y, FLAG, ink, Optional.empty()));
        shapes.add(new Label(x, y + SIZE / 3, number, Anchor.MIDDLE, Ink.PAGE, SIZE, true, true));
    }

    /** What can be pointed at: the edge and the ground below it. */
    List<Region> regions(PlotArea plot) {
        List<Region> regions = new ArrayList<>();
        for (Mark mark : seen()) {
            Box ground = ground(mark, plot);
            double more = ground.width() > MOMENT ? 0 : MOMENT;
            double from = Math.max(plot.area().getMinX(), ground.x() - more);
            double to = Math.min(plot.area().getMaxX(), ground.x() + ground.width() + more);
            regions.add(new Region(
                    new Box(
                            from,
                            plot.area().getMinY() - EDGE,
                            to - from,
                            plot.area().getHeight() + EDGE,
                            mark.ink()),
                    says(mark),
                    mark.drillDown()));
        }
        return regions;
    }

    private String says(Mark mark) {
        return spoken.word("chart.mark", mark.label(), SeriesWords.places(series.across(), mark, spoken));
    }
}
