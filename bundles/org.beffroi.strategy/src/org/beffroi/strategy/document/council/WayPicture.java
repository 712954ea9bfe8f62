package org.beffroi.strategy.document.council;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;
import org.beffroi.strategy.document.Material;
import org.beffroi.strategy.measure.Margin;
import org.beffroi.strategy.measure.Tracking;
import org.beffroi.strategy.model.Indicator;

/**
 * The way of an indicator on one line: where it began, where it is with what chance leaves open around it, and its target. Of any
 * number of measurements, one too.
 *
 * @param material the strategy and its reader
 * @param tracking that of the indicator on the day of the document
 */
record WayPicture(Material material, Indicator indicator, Tracking tracking) {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 58;
    private static final double LEFT = 60;
    private static final double RIGHT = 580;
    private static final double LINE = 26;
    private static final double RADIUS = 6;
    private static final double SIZE = 10.5;
    private static final double BAND = 12;

    /** Shares are drawn on all that they can be. */
    private static final String SHARE = "%";

    private static final double ALL = 100;

    /** Labels nearer than that would touch. */
    private static final double APART = 70;

    WayPicture {
        Objects.requireNonNull(material);
        Objects.requireNonNull(indicator);
        Objects.requireNonNull(tracking);
    }

    /** Empty where there is no target, or neither a beginning nor a measurement, or both are the same. */
    Optional<Picture> picture() {
        Optional<Double> now = tracking.last().map(taken -> taken.getValue().doubleValue());
        Optional<Double> start = Optional.ofNullable(indicator.getBaseline()).map(Number::doubleValue);
        Optional<Double> target = Optional.ofNullable(indicator.getTarget()).map(Number::doubleValue);
        if (target.isEmpty() || now.isEmpty() && start.isEmpty()) {
            return Optional.empty();
        }
        List<Double> values = Stream.concat(
                        Stream.of(now, start, target).flatMap(Optional::stream),
                        tracking.margin().stream().flatMap(margin -> Stream.of(margin.low(), margin.high())))
                .toList();
        boolean isShare = SHARE.equals(
                indicator.getUnit() == null ? "" : indicator.getUnit().strip());
        double least = Math.min(
                isShare ? 0 : Double.MAX_VALUE,
                values.stream().min(Double::compare).orElseThrow());
        double most = Math.max(
                isShare ? ALL : -Double.MAX_VALUE,
                values.stream().max(Double::compare).orElseThrow());
        if (!(most > least)) {
            return Optional.empty();
        }
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(LEFT, LINE - 1.5, RIGHT - LEFT, 3, Ink.LINE));
        Scale scale = new Scale(least, most);
        if (isShare) {
            end(shapes, LEFT - 6, least, Shape.Anchor.END);
            end(shapes, RIGHT + 6, most, Shape.Anchor.START);
        }
        boolean right = scale.place(target.get()) < (LEFT + RIGHT) / 2;
        tracking.margin().ifPresent(margin -> band(shapes, margin, scale, right));
        start.ifPresent(value -> tick(shapes, scale.place(value), Ink.SECONDARY));
        tick(shapes, scale.place(target.get()), Ink.ACCENT);
        now.ifPresent(value ->
                shapes.add(new Shape.Disc(scale.place(value), LINE, RADIUS, Ink.ACCENT, Optional.of(Ink.PAGE))));
        labels(shapes, scale, start, now, target.get());
        return Optional.of(new Picture(words(start, now, target.get()), WIDTH, HEIGHT, shapes));
    }

    private record Scale(double least, double most) {
        double place(double value) {
            return LEFT + (RIGHT - LEFT) * (value - least) / (most - least);
        }
    }

    /** Between what the figure lies, and what that is, on the side where no other label is. */
    private void band(List<Shape> shapes, Margin margin, Scale scale, boolean right) {
        double from = scale.place(margin.low());
        shapes.add(
                new Shape.Box(from, LINE - BAND / 2, Math.max(1, scale.place(margin.high()) - from), BAND, Ink.PALE));
        Shape.Anchor anchor = right ? Shape.Anchor.END : Shape.Anchor.START;
        String said = material.say("council.way.margin");
        shapes.add(new Shape.Label(right ? WIDTH : 0, 11, said, anchor, Ink.SECONDARY, SIZE, false, true));
    }

    private static void tick(List<Shape> shapes, double x, Ink ink) {
        shapes.add(new Shape.Box(x - 1.25, LINE - 10, 2.5, 20, ink));
    }

    /** The beginning is named where it does not touch what is measured. */
    private void labels(List<Shape> shapes, Scale scale, Optional<Double> start, Optional<Double> now, double target) {
        label(shapes, scale.place(target), "council.way.target", target, true);
        now.ifPresent(value -> label(shapes, scale.place(value), "council.way.now", value, false));
        start.filter(value -> now.isEmpty() || Math.abs(scale.place(value) - scale.place(now.get())) > APART)
                .ifPresent(value -> label(shapes, scale.place(value), "council.way.start", value, false));
    }

    /** What an end of the line is. */
    private void end(List<Shape> shapes, double x, double value, Shape.Anchor anchor) {
        String said = material.figures().figure(indicator, BigDecimal.valueOf(Math.round(value)));
        shapes.add(new Shape.Label(x, LINE + 4, said, anchor, Ink.SECONDARY, SIZE, false, true));
    }

    /** The target is named above the line, the others below. */
    private void label(List<Shape> shapes, double x, String key, double value, boolean above) {
        Shape.Anchor anchor =
                x < LEFT + APART ? Shape.Anchor.START : x > RIGHT - APART ? Shape.Anchor.END : Shape.Anchor.MIDDLE;
        double shifted = anchor == Shape.Anchor.START ? x - 8 : anchor == Shape.Anchor.END ? x + 8 : x;
        shapes.add(new Shape.Label(
                shifted, above ? 11 : LINE + 27, said(key, value), anchor, Ink.TEXT, SIZE, false, true));
    }

    private String said(String key, double value) {
        return material.say(key, material.figures().figure(indicator, BigDecimal.valueOf(value)));
    }

    private String words(Optional<Double> start, Optional<Double> now, double target) {
        List<String> said = new ArrayList<>();
        start.ifPresent(value -> said.add(said("council.way.start", value)));
        now.ifPresent(value -> said.add(said("council.way.now", value)));
        said.add(said("council.way.target", target));
        return material.say("council.way.words", material.name(indicator), String.join(", ", said));
    }
}
