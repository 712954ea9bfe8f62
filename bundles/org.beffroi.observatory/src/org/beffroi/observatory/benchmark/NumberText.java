package org.beffroi.observatory.benchmark;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beffroi.core.text.Folding;

/** Numbers and days as people and platforms write them in tables: {@code 12 345}, {@code 1,2 k}, {@code 45 %}, {@code 2 h 30}. */
public final class NumberText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009'’]+");
    private static final Pattern SCALED = Pattern.compile("(.*\\d)(k|m|md)");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:\\.\\d+)?");
    private static final Pattern GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:[.,]\\d{3})+");
    private static final Pattern DURATION = Pattern.compile(
            "(?:([\\d.,]+)(?:j|jours?|d|days?))?(?:([\\d.,]+)(?:h|heures?|hours?))?(?:([\\d.,]+)(?:mn|min|minutes?)?)?");
    private static final double HOURS_OF_DAY = 24;
    private static final double MINUTES = 60;

    private NumberText() {}

    /**
     * The number in a cell; empty where it holds none.
     *
     * @param whole whether it counts something, so that one mark before three digits sets groups apart
     */
    public static OptionalDouble number(String cell, boolean whole) {
        String bare =
                SPACES.matcher(cell.strip().replace('−', '-')).replaceAll("").toLowerCase(Locale.ROOT);
        Matcher scaled = SCALED.matcher(bare);
        double scale = 1;
        if (scaled.matches()) {
            scale = switch (scaled.group(2)) {
                case "k" -> 1e3;
                case "m" -> 1e6;
                default -> 1e9;
            };
            bare = scaled.group(1);
        }
        String plain = plain(bare, whole && scale == 1);
        return PLAIN.matcher(plain).matches()
                ? OptionalDouble.of(Double.parseDouble(plain) * scale)
                : OptionalDouble.empty();
    }

    /** With a dot before its fraction and without marks between groups. */
    private static String plain(String bare, boolean whole) {
        int dot = bare.lastIndexOf('.');
        int comma = bare.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) {
            char groups = dot > comma ? ',' : '.';
            return bare.replace(String.valueOf(groups), "").replace(',', '.');
        }
        boolean several = bare.indexOf('.') != dot || bare.indexOf(',') != comma;
        if (GROUPS.matcher(bare).matches() && (several || whole && !bare.startsWith("0"))) {
            return bare.replace(".", "").replace(",", "");
        }
        return bare.replace(',', '.');
    }

    /**
     * The part of a whole in a cell, from -1 to 1: in percent where it has the sign, or where its column says so.
     *
     * @return empty where it is none, and where a number above 1 does not say that it is in percent
     */
    static OptionalDouble part(String cell, boolean percent) {
        String bare = cell.strip();
        boolean signed = bare.endsWith("%");
        OptionalDouble number = number(signed ? bare.substring(0, bare.length() - 1) : bare, false);
        if (number.isEmpty()) {
            return number;
        }
        double value = signed || percent ? number.getAsDouble() / 100 : number.getAsDouble();
        return Math.abs(value) <= 1 ? OptionalDouble.of(value) : OptionalDouble.empty();
    }

    /**
     * The time in a cell, in hours: {@code 2 h 30}, {@code 45 min}, {@code 1,5 j}, or a number of what its column is in.
     *
     * @param unit hours that a number without a unit stands for
     */
    static OptionalDouble hours(String cell, double unit) {
        OptionalDouble number = number(cell, false);
        if (number.isPresent()) {
            return OptionalDouble.of(number.getAsDouble() * unit);
        }
        String bare = Folding.fold(SPACES.matcher(cell).replaceAll(""));
        Matcher duration = DURATION.matcher(bare);
        if (bare.isEmpty() || !duration.matches()) {
            return OptionalDouble.empty();
        }
        boolean minutesAlone = duration.group(1) == null && duration.group(2) == null;
        if (minutesAlone && !bare.contains("m")) {
            return OptionalDouble.empty();
        }
        double days = said(duration.group(1));
        double hours = said(duration.group(2));
        double minutes = said(duration.group(3));
        double all = days * HOURS_OF_DAY + hours + minutes / MINUTES;
        return Double.isNaN(all) ? OptionalDouble.empty() : OptionalDouble.of(all);
    }

    private static double said(String number) {
        return number == null ? 0 : number(number, false).orElse(Double.NaN);
    }
}
