package org.beffroi.documents.drawing;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beffroi.core.archive.TimelineSpan;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.message.Wording;
import org.beffroi.core.result.Axis;

/**
 * Values, places of an axis and fixed words as the reader of a chart says them.
 *
 * @param locale language
 * @param zone time zone where an axis brings none
 */
public record Spoken(Locale locale, ZoneId zone) {

    private static final int MOST_DECIMALS = 6;

    /** The first of a month, which French alone among its days counts as an ordinal. */
    private static final Pattern FIRST = Pattern.compile("(?<![0-9:])1 (?=\\p{L})");

    /** A fixed text of this bundle. */
    public String word(String key, Object... arguments) {
        return Sentence.of(Spoken.class, key, arguments).in(locale);
    }

    /**
     * A value: {@code 1 248}, {@code 62,5 %}, {@code 3,14}; as the sentences say it.
     *
     * @param share whether it is a part of a whole, to be said as a percentage
     */
    public String value(double value, boolean share) {
        if (!Double.isFinite(value)) {
            return word("chart.unknown");
        }
        if (share) {
            return set(new Wording(locale).percentage(value, 0));
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(Wording.decimals(value));
        return set(format.format(value));
    }

    /** A value of which the difference to its neighbours matters: never rounded, with the decimals that the step has. */
    String tick(double value, double step, boolean share) {
        if (!share && Math.abs(value) >= 1e7) {
            NumberFormat brief = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
            brief.setMaximumFractionDigits(2);
            return set(brief.format(value));
        }
        NumberFormat format = share ? NumberFormat.getPercentInstance(locale) : NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(decimals(share ? step * 100 : step));
        return set(format.format(value));
    }

    /** How many decimals a step has, at most 6: 2.5 has one however large it is beside 1. */
    private static int decimals(double step) {
        int digits = 0;
        for (double shown = step;
                digits < MOST_DECIMALS && Math.abs(shown - Math.rint(shown)) > 1e-9 * Math.max(1, shown);
                shown *= 10) {
            digits++;
        }
        return digits;
    }

    /** A hyphen is no minus, and the space before a sign is a thin one. */
    private static String set(String number) {
        String thin = number.replace('\u00A0', '\u202F');
        return thin.startsWith("-") ? "−" + thin.substring(1) : thin;
    }

    /** A place of an axis, whole: {@code lundi 4 mars 2024}, a name, {@code 3 h}. */
    public String place(Axis axis, double place) {
        return switch (axis) {
            case Axis.Time time -> span(time.span(), place);
            case Axis.Named named -> name(named, place);
            case Axis.Measured measured ->
                value(place, false)
                        + measured.unit().map(unit -> "\u00A0" + unit).orElse("");
        };
    }

    private String name(Axis.Named named, double place) {
        int number = (int) Math.rint(place);
        return number >= 0 && number < named.names().size() ? named.names().get(number) : value(place, false);
    }

    private String span(TimelineSpan span, double place) {
        ZonedDateTime start = at(span, place);
        return switch (span.unit()) {
            case HOUR -> date(start, "chart.hour");
            case DAY -> date(start, "chart.day");
            case WEEK -> word("chart.week", date(start, "chart.week.start"));
            case MONTH -> date(start, "chart.month");
            case QUARTER -> word("chart.quarter", (start.getMonthValue() + 2) / 3, Integer.toString(start.getYear()));
            case YEAR -> Integer.toString(start.getYear());
        };
    }

    /** The time of a place of a calendar; what no calendar holds is its nearest end. */
    static ZonedDateTime at(TimelineSpan span, double place) {
        long near = (long) Math.clamp(place, -Strands.FARTHEST, Strands.FARTHEST);
        return Instant.ofEpochMilli(near).atZone(span.zone());
    }

    /** A date by the pattern of that key. */
    String date(ZonedDateTime time, String pattern) {
        String said = DateTimeFormatter.ofPattern(word(pattern), locale).format(time);
        return locale.getLanguage().equals("fr") ? FIRST.matcher(said).replaceFirst("1er ") : said;
    }
}
