package org.beffroi.documents.drawing;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Drawings.Drawn;
import org.beffroi.core.result.Drawings.Range;
import org.beffroi.core.result.Drawings.Region;
import org.beffroi.core.result.Drawings.Wishes;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Series.Style;
import org.beffroi.documents.page.LetterWidths;

/**
 * Draws bars of named places on their side, so that long names are read whole at the left and each value stands at the end of
 * its bar. The picture grows with its rows.
 */
final class BarsAside {

    private static final double ROW = 24;
    private static final double BAR = 14;

    /** Names take no more of the width than that; what is longer is cut, and said whole where it is pointed at. */
    private static final double NAMES = 0.65;

    /** Numbers take no more of the room beside names than that; bars need the rest. */
    private static final double MOST_LETTERS = 0.8;

    /** Names shorter than that stand below upright bars. */
    private static final double SHORT = 30;

    private static final double UNIT_ROW = 18;
    private static final double SIZE = Ticks.SIZE;
    private static final double GAP = 6;

    /** Between names and bars. */
    private static final double BETWEEN = 8;

    private final Series series;
    private final Axis.Named named;
    private final List<Strand> strands;
    private final Spoken spoken;
    private final double width;
    private final double height;
    private final Legend legend;
    private final Range own;
    private final Range range;

    BarsAside(Series series, Wishes wishes) {
        this.series = series;
        this.named = (Axis.Named) series.across();
        this.strands = Strands.of(series);
        this.spoken = new Spoken(wishes.locale(), wishes.zone());
        this.width = Math.max(2 * SeriesDrawing.NARROWEST, wishes.width());
        this.legend = new Legend(SeriesDrawing.entries(series), width);
        this.own = Strands.range(strands, Strands.window(series, strands));
        this.range = wishes.range().map(own::with).orElse(own);
        this.height = legend.height() + UNIT_ROW + named.names().size() * Math.max(ROW, 10 + BAR * beside());
    }

    /** Whether names are too long to stand below upright bars. */
    static boolean suits(Series series, Wishes wishes) {
        if (!(series.across() instanceof Axis.Named named)
                || named.names().isEmpty()
                || series.lines().stream().noneMatch(line -> isBars(line.style()))
                || !series.lines().stream().allMatch(line -> isBars(line.style()) || line.style() == Style.DOTS)) {
            return false;
        }
        if (series.lines().stream().anyMatch(line -> line.style() == Style.AGAINST)) {
            return true;
        }
        double widest = named.names().stream()
                .mapToDouble(name -> LetterWidths.of(name, SIZE, false))
                .max()
                .orElse(0);
        return widest > SHORT && (widest + Ticks.GAP) * named.names().size() > wishes.width() - 48;
    }

    private static boolean isBars(Style style) {
        return style == Style.BARS || style == Style.STACKED || style == Style.AGAINST;
    }

    private int beside() {
        return (int) Math.max(
                1,
                series.lines().stream()
                        .filter(line -> line.style() == Style.BARS && line.ink() != Ink.PALE)
                        .count());
    }

    Drawn drawn() {
        PlotArea plot = plot();
        double left = plot.area().getMinX();
        List<Shape> shapes = new ArrayList<>(legend.shapes());
        String unit = LetterWidths.fitting(series.up(), SIZE, false, width - left);
        shapes.add(letters(left, legend.height() + 12, unit, Anchor.START, Ink.SECONDARY));
        names().stream()
                .filter(name -> !name.label().isBlank())
                .map(name -> letters(
                        left - BETWEEN, plot.place(name.at()) + Ticks.MIDDLE, name.label(), Anchor.END, Ink.TEXT))
                .forEach(shapes::add);
        shapes.add(plot.line(0, Ink.NEUTRAL));
        List<Shape> values = new ArrayList<>();
        List<Region> regions = new ArrayList<>();
        SeriesWords words = new SeriesWords(series, strands, spoken);
        for (Strand strand : strands) {
            StrandDrawing drawing = new StrandDrawing(strand, plot, ROW);
            shapes.addAll(drawing.shapes());
            for (StrandDrawing.Spot spot : drawing.spots()) {
                if (strand.isBars() && isWritten(strand.line().style())) {
                    value(spot, plot, strand.line().style() == Style.AGAINST, values);
                }
                regions.add(new Region(
                        row(spot.bounds(), plot.area(), strand.isBars()),
                        words.point(strand.line(), spot.item()),
                        spot.item().point().drillDown()));
            }
        }
        shapes.addAll(values);
        return new Drawn(
                new Picture(words.alternative(), width, height, shapes), regions, Optional.empty(), Optional.of(own));
    }

    private static Label letters(double x, double y, String text, Anchor anchor, Ink ink) {
        return new Label(x, y, text, anchor, ink, SIZE, false, true);
    }

    private PlotArea plot() {
        double left = Math.ceil(widestName()) + 2 * GAP;
        double top = legend.height() + UNIT_ROW;
        Rectangle2D area = new Rectangle2D.Double(left, top, Math.floor(width) - left, height - top);
        return new PlotArea(area, Strands.window(series, strands), values(), true);
    }

    /** Values stand at the ends of bars, and room is left for them on the sides where they stand. */
    private Range values() {
        DoubleStream ends = DoubleStream.of(range.least(), range.most());
        DoubleStream written = strands.stream()
                .flatMap(strand -> strand.items().stream())
                .mapToDouble(item -> item.point().value());
        double[] said = isAgainst()
                ? DoubleStream.of(range.least(), 0).toArray()
                : isWritten(Style.BARS) ? DoubleStream.concat(ends, written).toArray() : new double[0];
        double area = width - 2 * GAP - widestName();
        double before = letters(DoubleStream.of(said).filter(value -> value < 0)) / area;
        double after = letters(DoubleStream.of(said).filter(value -> value >= 0)) / area;
        double crowded = Math.max(1, (before + after) / MOST_LETTERS);
        double values = range.most() > range.least() ? range.most() - range.least() : 1;
        double whole = values / (1 - (before + after) / crowded);
        double from = range.least() - whole * before / crowded;
        return new Range(from, from + whole);
    }

    /** The room of the longest of these values beside its bar. */
    private double letters(DoubleStream values) {
        return values.map(value -> LetterWidths.of(spoken.value(value, series.share()), SIZE, false) + 2 * GAP)
                .max()
                .orElse(0);
    }

    private double widestName() {
        return names().stream()
                .mapToDouble(name -> LetterWidths.of(name.label(), SIZE, false))
                .max()
                .orElse(0);
    }

    private List<Ticks.Tick> names() {
        List<Ticks.Tick> names = new ArrayList<>();
        for (int i = 0; i < named.names().size(); i++) {
            String name = LetterWidths.fitting(named.names().get(i), SIZE, false, width * NAMES);
            names.add(new Ticks.Tick(i, name));
        }
        return names;
    }

    /** Of stacked bars, and of many beside one another, only the eye and the pointer tell; what stands against them is said. */
    private boolean isWritten(Style style) {
        return style == Style.AGAINST
                || beside() <= 2
                        && series.lines().stream()
                                .noneMatch(line -> line.style() == Style.STACKED || line.style() == Style.AGAINST);
    }

    private boolean isAgainst() {
        return series.lines().stream().anyMatch(line -> line.style() == Style.AGAINST);
    }

    /** The value beside the end of its bar; a number that is longer than the picture has room is left to the pointer. */
    private void value(StrandDrawing.Spot spot, PlotArea plot, boolean against, List<Shape> shapes) {
        Rectangle2D area = plot.area();
        Rectangle2D bar = spot.bounds();
        double value = spot.item().point().value();
        String said = spoken.value(value, series.share());
        double letters = LetterWidths.of(said, SIZE, false);
        double y = bar.getCenterY() + 4;
        double end = beyondDots(spot, plot, letters);
        if ((against || value < 0) && bar.getMinX() - GAP - letters >= area.getMinX()) {
            shapes.add(letters(bar.getMinX() - GAP, y, said, Anchor.END, Ink.SECONDARY));
        } else if (!against && value >= 0 && end + GAP + letters <= width) {
            shapes.add(letters(end + GAP, y, said, Anchor.START, Ink.SECONDARY));
        }
    }

    /** Where letters may begin: at the end of the bar, or after a dot or its interval that they would cover. */
    private double beyondDots(StrandDrawing.Spot spot, PlotArea plot, double letters) {
        double end = spot.bounds().getMaxX();
        double start = end;
        for (Strand strand : strands) {
            if (strand.line().style() == Style.DOTS) {
                for (Strand.Item item : strand.items()) {
                    // From where its interval begins, or itself where it has none, to where that ends.
                    double from = plot.value(item.low());
                    double to = plot.value(item.high());
                    boolean covered = Math.rint(item.middle())
                                    == Math.rint(spot.item().point().place())
                            && to > start - GAP
                            && from < start + letters + 2 * GAP;
                    end = covered ? Math.max(end, to + GAP / 2) : end;
                }
            }
        }
        return end;
    }

    /** The row of a bar alone, so that small values can be pointed at; a part of a stack is its own, and so is a dot. */
    private Shape row(Rectangle2D bar, Rectangle2D area, boolean isBar) {
        boolean stacked = series.lines().stream()
                .anyMatch(line -> line.style() == Style.STACKED || line.style() == Style.AGAINST);
        if (isBar && !stacked) {
            return new Box(area.getX(), bar.getY(), area.getWidth(), bar.getHeight(), Ink.ACCENT);
        }
        Rectangle2D seen = isBar ? bar : bar.createIntersection(area);
        return new Box(seen.getX(), seen.getY(), seen.getWidth(), seen.getHeight(), Ink.ACCENT);
    }
}
