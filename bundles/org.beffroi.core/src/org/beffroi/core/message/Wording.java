package org.beffroi.core.message;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Sentences, numbers and days as people of a language say them.
 *
 * @param locale the language
 */
public record Wording(Locale locale) {

    /** The first of a month is an ordinal in French, and no other day is. */
    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1 (?=\\p{L})");

    private static final int MINUTES = 60;
    private static final int HOURS = 24;
    /** From so many hours on people count in days. */
    private static final int LONG = 3 * HOURS;

    /** A text of the core. */
    public String say(String key, Object... arguments) {
        return Sentence.of(Wording.class, key, arguments).in(locale);
    }

    /** A sentence of the bundle that a class belongs to, in this language. */
    public String say(Class<?> home, String key, Object... arguments) {
        return Sentence.of(home, key, arguments).in(locale);
    }

    /** {@code 1 248}, thin spaces between thousands in French. */
    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** {@code 62,5}: at most one decimal. */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(100 * share);
    }

    /**
     * A number as it is read, the one rule of sentences, tables and charts: with one decimal from ten on, with two below,
     * without zeros at the end.
     */
    public String decimal(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals(value));
        return format.format(value);
    }

    /** The same of a difference, with its sign: {@code +3,2}, {@code −1}. */
    public String signed(double value) {
        String digits = decimal(Math.abs(value));
        if (digits.equals(decimal(0))) {
            return digits;
        }
        return value > 0 ? "+" + digits : "−" + digits;
    }

    /** With how many decimals a number that is no part of a whole is read at most, 1 or 2. */
    public static int decimals(double value) {
        return Math.abs(value) >= 10 ? 1 : 2;
    }

    /**
     * How long something took: {@code 40 min}, {@code 3,7 h}, from three days on {@code 4,5 jours}; never nothing.
     *
     * @param hours 0 or more
     */
    public String hours(double hours) {
        long minutes = Math.round(MINUTES * hours);
        if (minutes < 1) {
            return say("duration.none");
        }
        if (minutes < MINUTES) {
            return say("duration.minutes", minutes);
        }
        return hours < LONG ? say("duration.hours", decimal(hours)) : say("duration.days", decimal(hours / HOURS));
    }

    /** {@code 4 mars}. */
    public String day(LocalDate day) {
        return format(day, "d MMMM");
    }

    /** {@code 4 mars 2024}. */
    public String dayOfYear(LocalDate day) {
        return format(day, "d MMMM uuuu");
    }

    /** {@code lundi 4 mars}. */
    public String weekday(LocalDate day) {
        return format(day, "EEEE d MMMM");
    }

    /** {@code lundi 4 mars 2024}. */
    public String weekdayOfYear(LocalDate day) {
        return format(day, "EEEE d MMMM uuuu");
    }

    /** {@code mars 2024}. */
    public String month(LocalDate day) {
        return format(day, "MMMM uuuu");
    }

    /** {@code du 4 au 10 mars 2024}: the first day without what it shares with the last. */
    public String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return say("digest.day", dayOfYear(to));
        }
        boolean sameYear = from.getYear() == to.getYear();
        boolean sameMonth = sameYear && from.getMonth() == to.getMonth();
        String first = sameMonth ? format(from, "d") : sameYear ? day(from) : dayOfYear(from);
        String ordinal = locale.getLanguage().equals("fr") && first.equals("1") ? "1er" : first;
        return say("digest.days", ordinal, dayOfYear(to));
    }

    private String format(LocalDate day, String pattern) {
        String said = DateTimeFormatter.ofPattern(pattern, locale).format(day);
        return locale.getLanguage().equals("fr") ? FIRST.matcher(said).replaceFirst("1er ") : said;
    }
}
