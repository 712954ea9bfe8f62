package org.beffroi.workbench.language;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Dates as people say them: {@code 4 mars, 08:12}, {@code hier, 17:40}, {@code du 3 au 9 mars 2025}; or, where the language
 * {@link Language#dates writes them so}, as ISO 8601 does: {@code 2025-03-04 08:12}. Axes and months are said in either.
 *
 * <p>Immutable. All instants are told in the dossier's zone, and the current year goes without saying.
 */
public final class Days {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final Language language;
    private final ZoneId zone;
    private final LocalDate today;

    /**
     * @param today the dossier's today, by which the year is left out and yesterday is known
     */
    public Days(Language language, ZoneId zone, LocalDate today) {
        this.language = Objects.requireNonNull(language);
        this.zone = Objects.requireNonNull(zone);
        this.today = Objects.requireNonNull(today);
    }

    /** The calendar's zone. */
    public ZoneId zone() {
        return zone;
    }

    /** The dossier's today. */
    public LocalDate today() {
        return today;
    }

    /** The day of an instant in the dossier's zone. */
    public LocalDate dayOf(Instant time) {
        return time.atZone(zone).toLocalDate();
    }

    /** A moment, short: {@code 4 mars, 08:12}; the words for no date where it is empty. */
    public String moment(Optional<Instant> time) {
        if (time.isEmpty()) {
            return language.text("date.undated");
        }
        ZonedDateTime local = time.get().atZone(zone);
        String between = isIso() ? " " : ", ";
        return near(local.toLocalDate()) + between + CLOCK.format(local);
    }

    /** A moment in full, for a hover: {@code mardi 4 mars 2025 à 08:12}. */
    public String fully(Instant time) {
        ZonedDateTime local = time.atZone(zone);
        String weekday = local.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return language.text("date.full", weekday, day(local.toLocalDate()), CLOCK.format(local));
    }

    /** A day with its year: {@code 1er mars 2025}. */
    public String day(LocalDate day) {
        return isIso() ? day.toString() : dayOfMonth(day) + " " + month(day) + " " + day.getYear();
    }

    /** The weekday of a day: {@code mardi}. */
    public String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
    }

    /** A day with its weekday, the year left out where it is this one: {@code mardi 4 mars}. */
    public String weekdayAndDay(LocalDate day) {
        String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL, language.locale());
        return weekday + " " + (day.getYear() == today.getYear() ? dayAndMonth(day) : day(day));
    }

    /** A month with its year: {@code mars 2025}. */
    public String monthOfYear(LocalDate day) {
        return month(day) + " " + day.getYear();
    }

    /** A day without its year, where it is not written whole: {@code 4 mars}. */
    public String dayAndMonth(LocalDate day) {
        return isIso() ? day.toString() : dayOfMonth(day) + " " + month(day);
    }

    /** The short name of a month, as axes carry it: {@code févr.}. */
    public String shortMonth(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.SHORT, language.locale());
    }

    /** A day without its year, its month short, as axes carry it: {@code 4 févr.}. */
    public String shortDay(LocalDate day) {
        return dayOfMonth(day) + " " + shortMonth(day);
    }

    /** An hour of the day, as axes carry it: {@code 08:00}. */
    public String hour(LocalTime time) {
        return CLOCK.format(time);
    }

    /** A span of days, both included, an open bound empty: {@code du 3 au 9 mars 2025}, {@code depuis le 3 mars 2025}. */
    public String span(Optional<LocalDate> from, Optional<LocalDate> to) {
        if (from.isEmpty() && to.isEmpty()) {
            return language.text("date.always");
        }
        if (from.isEmpty()) {
            return language.text("date.until", day(to.get()));
        }
        if (to.isEmpty()) {
            return language.text("date.since", day(from.get()));
        }
        return closed(from.get(), to.get());
    }

    private String closed(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return language.text("date.on", day(from));
        }
        boolean wholeMonths = from.getDayOfMonth() == 1 && to.equals(to.with(TemporalAdjusters.lastDayOfMonth()));
        if (wholeMonths && from.getYear() == to.getYear()) {
            if (from.getMonth() == to.getMonth()) {
                return monthOfYear(from);
            }
            if (from.getMonthValue() == 1 && to.getMonthValue() == 12) {
                return Integer.toString(from.getYear());
            }
        }
        return language.text("date.between", bound(from, to), day(to));
    }

    /** The first bound, without what it shares with the second. */
    private String bound(LocalDate from, LocalDate to) {
        if (from.getYear() != to.getYear()) {
            return day(from);
        }
        return from.getMonth() == to.getMonth() && !isIso() ? dayOfMonth(from) : dayAndMonth(from);
    }

    private boolean isIso() {
        return language.dates() == DateStyle.ISO;
    }

    private String near(LocalDate day) {
        if (isIso()) {
            return day.toString();
        }
        if (day.equals(today)) {
            return language.text("date.today");
        }
        if (day.equals(today.minusDays(1))) {
            return language.text("date.yesterday");
        }
        return day.getYear() == today.getYear() ? dayAndMonth(day) : day(day);
    }

    private String dayOfMonth(LocalDate day) {
        return language.isFrench() && day.getDayOfMonth() == 1 ? "1er" : Integer.toString(day.getDayOfMonth());
    }

    private String month(LocalDate day) {
        return day.getMonth().getDisplayName(TextStyle.FULL, language.locale());
    }
}
