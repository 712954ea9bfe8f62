package org.beffroi.workbench.observatory.model.peer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings;
import org.beffroi.observatory.benchmark.Benchmark;
import org.beffroi.observatory.benchmark.Indicator;
import org.beffroi.observatory.benchmark.Spread;

/**
 * How a body stands among its peers as a picture: a row an indicator on a scale of its own, a dot a peer, the quartiles as a band, the
 * median as a tick, the body in the accent; at the right where it stands in words. Each dot can be pointed at.
 */
public final class DotDrawing {

    /** Height of a row, in points. */
    static final double ROW = 100;

    private static final double LEFT = 16;
    private static final double BESIDE = 272;
    private static final double STRIP = 52;
    private static final double BAND = 30;
    private static final double BELOW = 88;
    private static final double DOT = 5;
    private static final double SMALL_DOT = 3.5;
    private static final double OWN = 7.5;
    private static final double FEET = 11;

    /** From so many dots on they are smaller. */
    private static final int MANY = 60;

    /** So far from the ends the median is named. */
    private static final double ROOM = 110;

    private final PeerSheet sheet;
    private final PeerWords words;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();
    private final List<Drawings.Region> regions = new ArrayList<>();

    private DotDrawing(PeerSheet sheet, PeerWords words, double width) {
        this.sheet = sheet;
        this.words = words;
        this.width = width;
    }

    /** How high it is, in points. */
    public static int height(PeerSheet sheet) {
        return (int) Math.ceil(ROW * Math.max(1, sheet.rows().size()) + LEFT);
    }

    /** Draws it in a width. */
    public static Drawings.Drawn of(PeerSheet sheet, PeerWords words, double width) {
        DotDrawing drawing = new DotDrawing(sheet, words, width);
        for (int i = 0; i < sheet.rows().size(); i++) {
            drawing.row(sheet.rows().get(i), ROW * i);
        }
        String alternative =
                sheet.rows().stream().map(row -> words.sentence(row.standing())).collect(Collectors.joining(" "));
        String named = alternative.isBlank() ? sheet.group().body().name() : alternative;
        return new Drawings.Drawn(
                new Picture(named, Math.max(1, width), height(sheet), drawing.shapes),
                drawing.regions,
                Optional.empty());
    }

    /** A scale of its own. */
    private record Scale(double least, double most, double from, double to) {

        double x(double value) {
            return most == least ? (from + to) / 2 : from + (value - least) / (most - least) * (to - from);
        }
    }

    private void row(PeerRow row, double top) {
        if (top > 0) {
            shapes.add(new Shape.Line(LEFT, top, width - LEFT, top, Ink.LINE));
        }
        shapes.add(label(LEFT, top + 24, words.title(row.standing()), Ink.TEXT, true));
        beside(row, top);
        double[] values =
                row.known().stream().mapToDouble(Benchmark.Known::value).toArray();
        double own = row.standing().value().orElse(values.length == 0 ? 0 : values[0]);
        double least = Math.min(own, values.length == 0 ? own : values[0]);
        double most = Math.max(own, values.length == 0 ? own : values[values.length - 1]);
        Scale scale = new Scale(least, most, LEFT + 10, Math.max(LEFT + 80, width - BESIDE - 26));
        double y = top + STRIP;
        row.standing().spread().ifPresent(spread -> band(row, spread, scale, y));
        shapes.add(new Shape.Line(scale.from() - 10, y, scale.to() + 10, y, Ink.LINE));
        row.standing().spread().ifPresent(spread -> median(row, spread, scale, y, top));
        dots(row, scale, y);
        own(row, scale, y);
        ends(row, scale, top);
    }

    private void band(PeerRow row, Spread spread, Scale scale, double y) {
        double from = scale.x(spread.first());
        double to = scale.x(spread.third());
        Shape.Box band = new Shape.Box(from, y - BAND / 2, Math.max(2, to - from), BAND, Ink.PALE);
        shapes.add(band);
        regions.add(new Drawings.Region(band, words.band(indicator(row), spread), Optional.empty()));
    }

    private void median(PeerRow row, Spread spread, Scale scale, double y, double top) {
        double x = scale.x(spread.median());
        shapes.add(new Shape.Stroke(
                List.of(new Shape.Point(x, y - BAND / 2 - 3), new Shape.Point(x, y + BAND / 2 + 3)),
                2,
                false,
                Ink.TEXT));
        if (x - scale.from() > ROOM && scale.to() - x > ROOM) {
            shapes.add(small(x, top + BELOW, words.median(indicator(row), spread), Shape.Anchor.MIDDLE));
        }
    }

    /** One above the other where they would cover each other. */
    private void dots(PeerRow row, Scale scale, double y) {
        double radius = row.known().size() > MANY ? SMALL_DOT : DOT;
        double[] lanes = {0, -2 * radius - 1, 2 * radius + 1};
        double[] ends = new double[lanes.length];
        java.util.Arrays.fill(ends, Double.NEGATIVE_INFINITY);
        for (Benchmark.Known known : row.known()) {
            double x = scale.x(known.value());
            int lane = 0;
            for (int i = 1; i < lanes.length && ends[lane] > x - 2 * radius; i++) {
                lane = ends[i] <= x - 2 * radius || ends[i] < ends[lane] ? i : lane;
            }
            ends[lane] = x;
            Shape.Disc dot = new Shape.Disc(x, y + lanes[lane], radius, Ink.SECONDARY, Optional.of(Ink.PAGE));
            shapes.add(dot);
            regions.add(new Drawings.Region(dot, words.dot(indicator(row), known), Optional.empty()));
        }
    }

    private void own(PeerRow row, Scale scale, double y) {
        row.standing().value().ifPresent(value -> {
            Shape.Disc dot = new Shape.Disc(scale.x(value), y, OWN, Ink.ACCENT, Optional.of(Ink.PAGE));
            shapes.add(dot);
            regions.add(new Drawings.Region(
                    dot, words.ownDot(sheet.group().body().name(), row.standing()), Optional.empty()));
        });
    }

    /** The scale’s ends, in words. */
    private void ends(PeerRow row, Scale scale, double top) {
        if (row.known().isEmpty() && row.standing().value().isEmpty()) {
            return;
        }
        if (scale.least() == scale.most()) {
            shapes.add(small(
                    scale.x(scale.least()),
                    top + BELOW,
                    words.value(indicator(row), scale.least()),
                    Shape.Anchor.MIDDLE));
            return;
        }
        shapes.add(
                small(scale.from() - 10, top + BELOW, words.value(indicator(row), scale.least()), Shape.Anchor.START));
        shapes.add(small(scale.to() + 10, top + BELOW, words.value(indicator(row), scale.most()), Shape.Anchor.END));
    }

    private void beside(PeerRow row, double top) {
        double x = width - BESIDE;
        boolean known = row.standing().value().isPresent();
        shapes.add(new Shape.Label(
                x,
                top + 25,
                words.own(row.standing()),
                Shape.Anchor.START,
                known ? Ink.ACCENT : Ink.SECONDARY,
                known ? 15 : Shape.Label.USUAL,
                known,
                true));
        List<String> lines = words.place(row.standing());
        for (int i = 0; i < lines.size(); i++) {
            shapes.add(label(x, top + 46 + 18 * i, lines.get(i), i == 0 ? Ink.TEXT : Ink.SECONDARY, false));
        }
    }

    private static Indicator indicator(PeerRow row) {
        return row.standing().indicator();
    }

    private static Shape.Label label(double x, double y, String text, Ink ink, boolean strong) {
        return new Shape.Label(x, y, text, Shape.Anchor.START, ink, Shape.Label.USUAL, strong, true);
    }

    private static Shape.Label small(double x, double y, String text, Shape.Anchor anchor) {
        return new Shape.Label(x, y, text, anchor, Ink.SECONDARY, FEET, false, true);
    }
}
