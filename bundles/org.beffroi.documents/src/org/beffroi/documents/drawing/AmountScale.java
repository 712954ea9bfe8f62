package org.beffroi.documents.drawing;

import java.util.List;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.picture.Shape.Anchor;
import org.beffroi.core.picture.Shape.Box;
import org.beffroi.core.picture.Shape.Label;
import org.beffroi.documents.page.LetterWidths;

/**
 * What inks of amounts mean, in one row at the top: the measure, from nothing to the most.
 *
 * <p>Where one of many is far above all others, such as a capital on a map, inks grow with the square root of the amount: the
 * others would all be of the palest. The row then says also what the middle ink stands for.
 *
 * @param measure what is measured
 * @param most the largest value
 * @param share whether values are parts of a whole
 * @param rooted whether inks grow with the square root
 * @param width of the picture
 */
record AmountScale(String measure, double most, boolean share, boolean rooted, double width) {

    static final double ROW = 26;

    private static final double SIZE = Ticks.SIZE;
    private static final double BASE = 13;
    private static final double GAP = 16;
    private static final double STEP = 12;
    private static final int MIDDLE = (Ink.STEPS + 1) / 2;

    /** The ink of a value: nothing is as pale as the ground, and what is more than nothing never is. */
    Ink ink(double value) {
        return !(value > 0) || !(most > 0) ? Ink.PANEL : Ink.amount(rooted ? Math.sqrt(value / most) : value / most);
    }

    /** Letters on that ink. */
    static Ink letters(Ink ground) {
        return ground.compareTo(Ink.SEQUENCE_5) >= 0 ? Ink.PAGE : Ink.TEXT;
    }

    /** The row up to the measure alone; {@code x} of what may follow it. */
    double measure(List<Shape> shapes) {
        String said = LetterWidths.fitting(measure, SIZE, false, width / 2);
        shapes.add(text(0, said));
        return LetterWidths.of(said, SIZE, false) + GAP;
    }

    /** The whole row; where it ends. */
    double steps(Spoken spoken, List<Shape> shapes) {
        double x = measure(shapes);
        String none = spoken.value(0, share);
        String top = spoken.value(most, share);
        String middle = rooted ? spoken.value(middle(), share) : "";
        double between = rooted ? LetterWidths.of(middle, SIZE, false) + 8 : 0;
        double room =
                LetterWidths.of(none, SIZE, false) + LetterWidths.of(top, SIZE, false) + 8 + STEP * Ink.STEPS + between;
        if (x + room > width) {
            return x;
        }
        shapes.add(text(x, none));
        x += LetterWidths.of(none, SIZE, false) + 4;
        for (int step = 1; step <= Ink.STEPS; step++) {
            shapes.add(new Box(x, BASE - 9, STEP, 10, Ink.amount((double) step / Ink.STEPS)));
            x += STEP;
            if (rooted && step == MIDDLE) {
                shapes.add(text(x + 4, middle));
                x += between;
            }
        }
        shapes.add(text(x + 4, top));
        return x + 4 + LetterWidths.of(top, SIZE, false) + GAP;
    }

    /** The largest amount of the middle ink, whole where amounts are large. */
    private double middle() {
        double part = (double) MIDDLE / Ink.STEPS;
        double value = most * part * part;
        return value >= 10 && !share ? Math.rint(value) : value;
    }

    /** One more ink with its meaning, where there is room; where it ends. */
    double swatch(double x, Ink ink, String label, List<Shape> shapes) {
        double wide = 14 + LetterWidths.of(label, SIZE, false);
        if (x + wide > width) {
            return x;
        }
        shapes.add(new Box(x, BASE - 9, 10, 10, ink));
        shapes.add(text(x + 14, label));
        return x + wide + GAP;
    }

    private static Label text(double x, String text) {
        return new Label(x, BASE, text, Anchor.START, Ink.SECONDARY, SIZE, false, true);
    }

    /** The largest finite size among values, 0 where there is none. */
    static double most(List<Double> values) {
        double most = 0;
        for (double value : values) {
            most = Double.isFinite(value) ? Math.max(most, Math.abs(value)) : most;
        }
        return most;
    }
}
