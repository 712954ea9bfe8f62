package org.beffroi.core.digest;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beffroi.core.message.Sentence;

/**
 * Sentences, numbers and days of a digest in its language.
 *
 * @param locale the language
 */
record Wording(Locale locale) {

    /** The first of a month is an ordinal in French, and no other day is. */
    private static final Pattern FIRST = Pattern.compile("(?<!\\d)1 (?=\\p{L})");

    String say(String key, Object... arguments) {
        return Sentence.of(Wording.class, key, arguments).in(locale);
    }

    /** {@code 1 248}, thin spaces between thousands in French. */
    String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** {@code 62,5}: at most one decimal. */
    String percent(double share) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(100 * share);
    }

    /** {@code 4 mars}. */
    String day(LocalDate day) {
        return format(day, "d MMMM");
    }

    /** {@code 4 mars 2024}. */
    String dayOfYear(LocalDate day) {
        return format(day, "d MMMM uuuu");
    }

    /** {@code lundi 4 mars}. */
    String weekday(LocalDate day) {
        return format(day, "EEEE d MMMM");
    }

    /** {@code mars 2024}. */
    String month(LocalDate day) {
        return format(day, "MMMM uuuu");
    }

    /** {@code du 4 au 10 mars 2024}: the first day without what it shares with the last. */
    String days(LocalDate from, LocalDate to) {
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
