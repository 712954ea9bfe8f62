package com.example.kiosque;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Picture;
import org.beffroi.core.picture.Shape;

/**
 * A week as a shelf: a pile of papers for each day, the highest one in the accent.
 *
 * @param bars from Monday to Sunday
 */
record WeekPicture(List<Bar> bars) {

    private static final double WIDTH = 640;
    private static final double HEIGHT = 220;
    private static final double SHELF = 180;
    private static final double TALLEST = 140;
    private static final double BELOW = 20;
    private static final double ABOVE = 6;
    /** Part of a day's place that its pile takes. */
    private static final double FILLED = 0.6;

    /** A pile. */
    record Bar(String name, long mentions) {}

    Picture drawn() {
        long highest = Math.max(1, bars.stream().mapToLong(Bar::mentions).max().orElse(1));
        double place = WIDTH / bars.size();
        List<Shape> shapes = new ArrayList<>();
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            double height = TALLEST * bar.mentions() / highest;
            double middle = place * (i + 0.5);
            Ink ink = bar.mentions() == highest ? Ink.ACCENT : Ink.PALE;
            shapes.add(new Shape.Box(middle - place * FILLED / 2, SHELF - height, place * FILLED, height, ink));
            shapes.add(label(middle, SHELF - height - ABOVE, Long.toString(bar.mentions()), Ink.TEXT));
            shapes.add(label(middle, SHELF + BELOW, bar.name(), Ink.SECONDARY));
        }
        shapes.add(new Shape.Stroke(
                List.of(new Shape.Point(0, SHELF), new Shape.Point(WIDTH, SHELF)), 2, false, Ink.LINE));
        return new Picture(words(), WIDTH, HEIGHT, shapes);
    }

    private static Shape label(double x, double y, String text, Ink ink) {
        return new Shape.Label(x, y, text, Shape.Anchor.MIDDLE, ink);
    }

    private String words() {
        return bars.stream().map(bar -> bar.name() + " " + bar.mentions()).collect(Collectors.joining(", "));
    }
}
