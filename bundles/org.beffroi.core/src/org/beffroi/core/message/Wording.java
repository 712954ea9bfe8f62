package org.beffroi.core.message;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.regex.Pattern;

/**
 * Sentences, numbers and days as people of a language say them.
 *
 * @param locale the language
 */
public record Wording(Locale locale) {

    /** The first of a month is an ordinal in French, and no other day is. */
    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1 (?=\\p{L})");

    /** The smallest share that is said as a number. */
    private static final double LITTLE = 0.001;

    /** What differs by less differs by how computers count alone. */
    private static final double EXACT = 1e-10;

    private static final int FULL = 100;
    private static final int MOST_DECIMALS = 6;
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

    /**
     * {@code 62,5}: a part of a whole in percent, the sign left to the sentence. At most one decimal; and since a reader takes 0
     * for none and 100 for all, {@code moins de 0,1} and {@code plus de 99,9} where it is neither.
     */
    public String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return edged(share, edge -> format.format(100 * edge));
    }

    /**
     * The same with its sign, as the language writes it: {@code 62,5 %}, {@code 62.5%}.
     *
     * @param least how many decimals it has at least, 0 or 1: in a column, units stand above units
     */
    public String percentage(double share, int least) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        format.setMinimumFractionDigits(least);
        format.setMaximumFractionDigits(1);
        return edged(share, edge -> format.format(edge).replace('\u00A0', '\u202F'));
    }

    /** The one rule of all shares: what is not none is never said as none, nor what is not all as all. */
    private String edged(double share, DoubleFunction<String> written) {
        if (share > EXACT && share <= LITTLE / 2 + EXACT) {
            return say("percent.little", written.apply(LITTLE));
        }
        return share < 1 - EXACT && share >= 1 - LITTLE / 2 - EXACT
                ? say("percent.nearly", written.apply(1 - LITTLE))
                : written.apply(share);
    }

    /**
     * A level from 0 to 100, whole: 0 and 100 only where it is just that.
     *
     * @param level from 0 to 1
     */
    public static long level(double level) {
        long rounded = Math.round(FULL * level);
        if (rounded == 0 && level > EXACT) {
            return 1;
        }
        return rounded == FULL && level < 1 - EXACT ? FULL - 1 : rounded;
    }

    /** By how much something grew or fell, in percent with its sign: {@code +40,5}, {@code −0,02}; 0 only where it did not. */
    public String change(double change) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        double size = Math.abs(100 * change);
        int decimals = 1;
        while (size > EXACT && decimals < MOST_DECIMALS && size < 0.5 * Math.pow(10, -decimals)) {
            decimals++;
        }
        format.setMaximumFractionDigits(decimals);
        String digits = format.format(size);
        return size <= EXACT ? digits : (change > 0 ? "+" : "−") + digits;
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

    private String format(TemporalAccessor day, String pattern) {
        String said = DateTimeFormatter.ofPattern(pattern, locale).format(day);
        return isFrench() ? FIRST.matcher(said).replaceFirst("1er ") : said;
    }

    /** A moment by its own clock: {@code 4 mars 2024 à 08:12}, {@code March 4, 2024 at 8:12 AM}. */
    String moment(ZonedDateTime moment) {
        return isFrench()
                ? dayOfYear(moment.toLocalDate()) + " à " + format(moment, "HH:mm")
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                        .withLocale(locale)
                        .format(moment);
    }

    private boolean isFrench() {
        return locale.getLanguage().equals("fr");
    }
}
