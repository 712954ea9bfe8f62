package org.beffroi.dossier.period;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Days, months and years as people write them, in French and English: {@code 27 mars}, {@code March 27, 2025},
 * {@code 27/03/2025}, {@code lundi dernier}, {@code mars}, {@code T1 2025}. The day comes before the month in figures. What
 * says no year is of the last one in which it had begun.
 *
 * @param today the dossier's today
 */
record DayWords(LocalDate today) {

    private static final List<List<String>> MONTHS = List.of(
            List.of("janvier", "janv", "jan", "january"),
            List.of("fevrier", "fevr", "fev", "february", "feb"),
            List.of("mars", "march", "mar"),
            List.of("avril", "avr", "april", "apr"),
            List.of("mai", "may"),
            List.of("juin", "june", "jun"),
            List.of("juillet", "juil", "july", "jul"),
            List.of("aout", "august", "aug"),
            List.of("septembre", "sept", "september", "sep"),
            List.of("octobre", "oct", "october"),
            List.of("novembre", "nov", "november"),
            List.of("decembre", "dec", "december"));

    private static final List<List<String>> WEEKDAYS = List.of(
            List.of("lundi", "monday"),
            List.of("mardi", "tuesday"),
            List.of("mercredi", "wednesday"),
            List.of("jeudi", "thursday"),
            List.of("vendredi", "friday"),
            List.of("samedi", "saturday"),
            List.of("dimanche", "sunday"));

    private static final Map<String, Integer> MONTH_OF = places(MONTHS);
    private static final Map<String, Integer> WEEKDAY_OF = places(WEEKDAYS);

    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern FIGURES = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})(?:[/.](\\d{4}|\\d{2}))?");
    private static final Pattern MONTH_FIGURES = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})(?:er|st|nd|rd|th)?(?: (?:of )?([a-z]+)\\.?(?:,? (\\d{4}))?)?");
    private static final Pattern MONTH_FIRST =
            Pattern.compile("([a-z]+)\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("([a-z]+)\\.?(?: (?:de )?(\\d{4}))?");
    private static final Pattern QUARTER = Pattern.compile(
            "(?:[tq]([1-4])|([1-4])(?:er|e|eme|st|nd|rd|th) (?:trimestre|quarter))" + "(?: (?:de |of )?(\\d{4}))?");

    /** Days that follow one another, both included. */
    record Stretch(LocalDate first, LocalDate last) {
        static Stretch of(LocalDate day) {
            return new Stretch(day, day);
        }
    }

    /**
     * A date of which a part may be left unsaid, to be completed by the one after it: {@code du 3 au 9 mars 2025}.
     *
     * @param months how many months it lasts where no day is said
     */
    record Partial(OptionalInt year, OptionalInt month, OptionalInt day, int months) {}

    private static Map<String, Integer> places(List<List<String>> names) {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            for (String name : names.get(i)) {
                places.put(name, i + 1);
            }
        }
        return Map.copyOf(places);
    }

    /** The days that words say, folded and without an article; empty where they say none. */
    Optional<Stretch> stretch(String words) {
        return weekday(words)
                .or(() -> partial(words.replaceFirst(" (?:dernier|passe)$", "")).flatMap(this::stretch));
    }

    /** The days of a date that says enough. */
    Optional<Stretch> stretch(Partial date) {
        if (date.day().isPresent() && date.month().isEmpty()) {
            return Optional.empty();
        }
        try {
            if (date.year().isPresent()) {
                return Optional.of(in(date, date.year().getAsInt()));
            }
            Stretch now = in(date, today.getYear());
            return Optional.of(now.first().isAfter(today) ? in(date, today.getYear() - 1) : now);
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private static Stretch in(Partial date, int year) {
        if (date.month().isEmpty()) {
            return new Stretch(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        YearMonth month = YearMonth.of(year, date.month().getAsInt());
        return date.day().isPresent()
                ? Stretch.of(month.atDay(date.day().getAsInt()))
                : new Stretch(
                        month.atDay(1), month.plusMonths(date.months() - 1L).atEndOfMonth());
    }

    private Optional<Stretch> weekday(String words) {
        String[] parts = words.split(" ");
        boolean english = parts.length == 2 && parts[0].equals("last");
        String name = english ? parts[1] : parts[0];
        Integer day = WEEKDAY_OF.get(name);
        if (day == null) {
            return Optional.empty();
        }
        boolean before = english || parts.length == 2 && (parts[1].equals("dernier") || parts[1].equals("passe"));
        DayOfWeek wanted = DayOfWeek.of(day);
        if (before) {
            return Optional.of(Stretch.of(today.with(TemporalAdjusters.previous(wanted))));
        }
        return parts.length == 1
                ? Optional.of(Stretch.of(today.with(TemporalAdjusters.previousOrSame(wanted))))
                : partial(words.substring(name.length() + 1)).flatMap(this::stretch);
    }

    /** A date as far as words say it. */
    Optional<Partial> partial(String words) {
        Matcher iso = ISO.matcher(words);
        if (iso.matches()) {
            return Optional.of(date(iso.group(1), number(iso.group(2)), iso.group(3)));
        }
        Matcher months = MONTH_FIGURES.matcher(words);
        if (months.matches()) {
            return Optional.of(date(months.group(2), number(months.group(1)), null));
        }
        Matcher figures = FIGURES.matcher(words);
        if (figures.matches()) {
            return Optional.of(date(figures.group(3), number(figures.group(2)), figures.group(1)));
        }
        Matcher quarter = QUARTER.matcher(words);
        if (quarter.matches()) {
            int nth = Integer.parseInt(quarter.group(1) == null ? quarter.group(2) : quarter.group(1));
            return Optional.of(
                    new Partial(year(quarter.group(3)), OptionalInt.of(3 * nth - 2), OptionalInt.empty(), 3));
        }
        return named(words);
    }

    private Optional<Partial> named(String words) {
        Matcher dayFirst = DAY_FIRST.matcher(words);
        if (dayFirst.matches()) {
            return dayFirst.group(2) == null
                    ? Optional.of(date(null, OptionalInt.empty(), dayFirst.group(1)))
                    : month(dayFirst.group(2)).map(month -> date(dayFirst.group(3), month, dayFirst.group(1)));
        }
        Matcher monthFirst = MONTH_FIRST.matcher(words);
        if (monthFirst.matches()) {
            return month(monthFirst.group(1)).map(month -> date(monthFirst.group(3), month, monthFirst.group(2)));
        }
        Matcher month = MONTH.matcher(words);
        return month.matches()
                ? month(month.group(1)).map(found -> date(month.group(2), found, null))
                : Optional.empty();
    }

    private static Optional<OptionalInt> month(String name) {
        return Optional.ofNullable(MONTH_OF.get(name)).map(OptionalInt::of);
    }

    private static Partial date(@Nullable String year, OptionalInt month, @Nullable String day) {
        return new Partial(year(year), month, number(day), 1);
    }

    /** Years of two figures are of this century. */
    private static OptionalInt year(@Nullable String written) {
        OptionalInt year = number(written);
        return year.isPresent() && year.getAsInt() < 100 ? OptionalInt.of(2000 + year.getAsInt()) : year;
    }

    private static OptionalInt number(@Nullable String written) {
        return written == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(written));
    }
}
