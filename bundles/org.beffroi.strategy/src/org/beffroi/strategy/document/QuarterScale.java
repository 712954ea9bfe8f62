package org.beffroi.strategy.document;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;

/**
 * Quarters of a year from left to right in a picture.
 *
 * @param from the first day of the first quarter
 * @param until the day after the last
 * @param left where the first begins, in the picture's units
 * @param right where the last ends
 */
public record QuarterScale(LocalDate from, LocalDate until, double left, double right) {

    private static final int MONTHS = 3;

    /** Of letters, in the picture's units. */
    public static final double SIZE = 10.5;

    /** Below that width, in units, a quarter has no room for its name, and the years alone are named. */
    private static final double NARROW = 44;

    /** Below that width it has no room for its number either. */
    private static final double QUARTER = 20;

    /** A head as high has room for years above numbers of quarters. */
    private static final double TWO_LINES = 34;

    public QuarterScale {
        Objects.requireNonNull(from);
        if (!until.isAfter(from) || !(right > left)) {
            throw new IllegalArgumentException("A scale has a length: " + from + " " + until);
        }
    }

    /** Whole quarters that hold all these spans, at least one. */
    public static QuarterScale of(Collection<ActionSpan> spans, double left, double right) {
        LocalDate first =
                spans.stream().map(ActionSpan::from).min(LocalDate::compareTo).orElseThrow();
        LocalDate last =
                spans.stream().map(ActionSpan::until).max(LocalDate::compareTo).orElseThrow();
        return new QuarterScale(quarter(first), quarter(last).plusMonths(MONTHS), left, right);
    }

    private static LocalDate quarter(LocalDate day) {
        return day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % MONTHS);
    }

    /** Where a day begins. */
    public double place(LocalDate day) {
        double whole = ChronoUnit.DAYS.between(from, until);
        return left + (right - left) * ChronoUnit.DAYS.between(from, day) / whole;
    }

    /**
     * A line a quarter, from under its head to the bottom; its name where there is room for it, else that of its year.
     *
     * @param head height of the names
     */
    public void draw(List<Shape> shapes, Material material, double head, double bottom) {
        long quarters = ChronoUnit.MONTHS.between(from, until) / MONTHS;
        double room = (right - left) / quarters;
        for (LocalDate day = from; day.isBefore(until); day = day.plusMonths(MONTHS)) {
            boolean begins = day.getMonthValue() == 1;
            double x = place(day);
            boolean isTwo = room < NARROW && head >= TWO_LINES;
            shapes.add(new Shape.Line(x, begins && !isTwo ? 0 : head - (begins ? 32 : 6), x, bottom, Ink.LINE));
            int quarter = (day.getMonthValue() - 1) / MONTHS + 1;
            if (room >= NARROW) {
                String name = material.say("note.quarter", quarter, String.valueOf(day.getYear() % 100));
                shapes.add(label(x + 3, head - 9, name, Ink.SECONDARY, false));
                continue;
            }
            if (isTwo && room >= QUARTER) {
                shapes.add(label(x + 3, head - 7, material.say("note.quarter.short", quarter), Ink.SECONDARY, false));
            }
            if (begins || day.equals(from) && day.getMonthValue() < 10) {
                double y = isTwo ? head - 21 : head - 9;
                shapes.add(label(x + 3, y, String.valueOf(day.getYear()), Ink.SECONDARY, isTwo));
            }
        }
    }

    /** A bar of a span around a middle; never too thin to be seen. */
    public Shape bar(ActionSpan span, double middle, double height, Ink ink) {
        double begins = place(span.from());
        double ends = place(span.until().plusDays(1));
        return new Shape.Box(begins, middle - height / 2, Math.max(3, ends - begins), height, ink);
    }

    /** A label that begins at a point. */
    public static Shape label(double x, double y, String text, Ink ink, boolean strong) {
        return new Shape.Label(x, y, text, Shape.Anchor.START, ink, SIZE, strong, true);
    }
}
