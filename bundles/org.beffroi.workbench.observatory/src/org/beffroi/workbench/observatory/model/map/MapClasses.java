package org.beffroi.workbench.observatory.model.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.picture.Ink;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.workbench.language.Language;

/**
 * The classes of a map: stretches of one width between round numbers, from little to much. Immutable.
 *
 * @param classes from the least; none where nothing is known
 */
public record MapClasses(List<Class> classes) {

    /** Widths that people count by, in percent or as they are. */
    private static final double[] ROUND = {1, 2, 5, 10};

    private static final int MOST = 6;

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

    /** Those of figures of one measure. */
    public static MapClasses of(List<CensusFigure> figures, Language language) {
        double[] values = figures.stream()
                .filter(one -> one.number().isPresent())
                .mapToDouble(one -> one.number().getAsDouble())
                .sorted()
                .toArray();
        if (values.length == 0) {
            return new MapClasses(List.of());
        }
        boolean share = figures.getFirst().measure().isShare();
        double least = values[0];
        double largest = values[values.length - 1];
        double step = step(largest - least, share ? 0.01 : 0.001);
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
    private static double step(double spread, double least) {
        for (double unit = least; ; unit *= 10) {
            for (double round : ROUND) {
                if (spread / (round * unit) <= MOST - 1) {
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
