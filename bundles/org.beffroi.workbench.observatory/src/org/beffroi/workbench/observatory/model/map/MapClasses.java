package org.beffroi.workbench.observatory.model.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.beffroi.core.picture.Ink;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.workbench.language.Language;

/**
 * The classes of a map: stretches of one width between round numbers, from little to much, or as far as these are from a middle.
 * Immutable.
 *
 * @param classes from the least; none where nothing is known
 */
public record MapClasses(List<Class> classes) {

    /** Widths that people count by, in percent or as they are. */
    private static final double[] ROUND = {1, 2, 5, 10};

    private static final int MOST = 6;

    /** On each side of a middle. */
    private static final int SIDE = 3;

    /** The part of all values that closed classes hold. */
    private static final double MOSTLY = 0.8;

    private static final List<Ink> BELOW = List.of(Ink.BELOW_1, Ink.BELOW_2, Ink.BELOW_3);
    private static final List<Ink> ABOVE = List.of(Ink.SEQUENCE_2, Ink.SEQUENCE_5, Ink.SEQUENCE_7);

    public MapClasses {
        classes = List.copyOf(classes);
    }

    /**
     * One of them.
     *
     * @param from the least value that is in it
     * @param to the first that is in the next one; the last class has it too
     * @param ink that paints it
     * @param name it in words
     */
    public record Class(double from, double to, Ink ink, String name) {}

    /** A colour and its words. */
    public record Line(Ink ink, String words) {}

    /** What the colours stand for, from much to little; then what is not known, and what is not counted. */
    public List<Line> legend(Language language) {
        List<Line> lines = new ArrayList<>();
        classes.reversed().forEach(one -> lines.add(new Line(one.ink(), one.name())));
        lines.add(new Line(Ink.UNSURE, language.text("observatory.map.legend.unknown")));
        lines.add(new Line(Ink.LINE, language.text("observatory.map.legend.not.counted")));
        return lines;
    }

    /** Those of figures of one measure, on a scale; against that of all, where anything is known of it. */
    public static MapClasses of(List<CensusFigure> figures, MapScale scale, OptionalDouble all, Language language) {
        return scale == MapScale.AGAINST && all.isPresent()
                ? against(figures, all.getAsDouble(), language)
                : of(figures, language);
    }

    private static double[] values(List<CensusFigure> figures) {
        return figures.stream()
                .filter(one -> one.number().isPresent())
                .mapToDouble(one -> one.number().getAsDouble())
                .sorted()
                .toArray();
    }

    /** Classes of distances; the outermost ones are open, so that a few far away do not make all others look alike. */
    private static MapClasses against(List<CensusFigure> figures, double middle, Language language) {
        double[] values = values(figures);
        if (values.length == 0) {
            return new MapClasses(List.of());
        }
        boolean share = figures.getFirst().measure().isShare();
        double[] far = Arrays.stream(values)
                .map(value -> Math.abs(value - middle))
                .sorted()
                .toArray();
        double step = step(far[(int) (MOSTLY * (far.length - 1))], share ? 0.01 : 0.001, SIDE);
        double least = values[0] - middle;
        double largest = values[values.length - 1] - middle;
        int from = Math.clamp((int) Math.floor(least / step + 1e-9), -SIDE, 0);
        int to = Math.clamp((int) Math.ceil(largest / step - 1e-9), from + 1, Math.max(from + 1, SIDE));
        List<Class> classes = new ArrayList<>();
        for (int i = from; i < to; i++) {
            double low = i == from ? Math.min(least, i * step) : i * step;
            double high = i == to - 1 ? Math.max(largest, (i + 1) * step) : (i + 1) * step;
            Ink ink = i < 0 ? BELOW.get(-i - 1) : ABOVE.get(i);
            classes.add(new Class(middle + low, middle + high, ink, distance(i, step, low, high, share, language)));
        }
        return new MapClasses(classes);
    }

    private static String distance(int at, double step, double low, double high, boolean share, Language language) {
        String unit = share ? "observatory.map.points" : "observatory.map.distance";
        if (low < at * step - 1e-9) {
            return language.text(unit + ".below", signed((at + 1) * step, share, language));
        }
        return high > (at + 1) * step + 1e-9
                ? language.text(unit + ".above", signed(at * step, share, language))
                : language.text(unit, signed(at * step, share, language), signed((at + 1) * step, share, language));
    }

    /** A distance with its sign, of shares in points. */
    private static String signed(double distance, boolean share, Language language) {
        double number = share ? 100 * distance : distance;
        String words = decimal(share ? Math.rint(Math.abs(number)) : Math.abs(number), language);
        return Math.abs(number) < 1e-9 ? "0" : (number < 0 ? "−" : "+") + words;
    }

    /** Those of figures of one measure. */
    public static MapClasses of(List<CensusFigure> figures, Language language) {
        double[] values = values(figures);
        if (values.length == 0) {
            return new MapClasses(List.of());
        }
        boolean share = figures.getFirst().measure().isShare();
        double least = values[0];
        double largest = values[values.length - 1];
        double step = step(largest - least, share ? 0.01 : 0.001, MOST - 1);
        double from = Math.floor(least / step + 1e-9) * step;
        int many = Math.max(1, (int) Math.ceil((largest - from) / step - 1e-9));
        List<Class> classes = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            double low = from + i * step;
            double high = from + (i + 1) * step;
            classes.add(new Class(low, high, ink(i, many), name(low, high, share, language)));
        }
        return new MapClasses(classes);
    }

    /** The least round width by which there are no more classes than can be told apart. */
    private static double step(double spread, double least, int most) {
        for (double unit = least; ; unit *= 10) {
            for (double round : ROUND) {
                if (spread / (round * unit) <= most) {
                    return round * unit;
                }
            }
        }
    }

    private static Ink ink(int number, int many) {
        int step = many == 1 ? Ink.STEPS / 2 : (int) Math.round((double) number * (Ink.STEPS - 1) / (many - 1));
        return Ink.values()[Ink.SEQUENCE_1.ordinal() + step];
    }

    private static String name(double low, double high, boolean share, Language language) {
        return share
                ? language.text("observatory.between", language.percent(low), language.percent(Math.min(1, high)))
                : language.text("observatory.between", decimal(low, language), decimal(high, language));
    }

    private static String decimal(double number, Language language) {
        Locale locale = language.locale();
        return number == Math.rint(number)
                ? language.number((long) number)
                : String.format(locale, number < 1 ? "%.2f" : "%.1f", number);
    }

    /** The class of a figure, empty where nothing is known of it. */
    public Optional<Class> of(CensusFigure figure) {
        if (figure.number().isEmpty() || classes.isEmpty()) {
            return Optional.empty();
        }
        double value = figure.number().getAsDouble();
        return Optional.of(classes.stream()
                .filter(one -> value < one.to() - 1e-9)
                .findFirst()
                .orElse(classes.getLast()));
    }
}
