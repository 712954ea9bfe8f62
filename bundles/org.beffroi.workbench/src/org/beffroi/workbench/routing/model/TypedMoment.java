package org.beffroi.workbench.routing.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A day and an hour as somebody types them: {@code 26/11/2026}, {@code 17:00}. Immutable.
 *
 * @param day day, month, year with slashes, points or hyphens, or in ISO 8601
 * @param hour {@code 17:00}, {@code 17h00}, {@code 17h} or {@code 17}
 */
public record TypedMoment(String day, String hour) {

    private static final DateTimeFormatter WRITTEN_DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter WRITTEN_HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final List<DateTimeFormatter> DAYS = strict("d/M/uuuu", "uuuu-M-d");
    private static final List<DateTimeFormatter> HOURS = strict("H:mm", "H'h'mm", "H'h'", "H");

    /** As it stands in the form at first. */
    public static TypedMoment of(Instant time, ZoneId zone) {
        ZonedDateTime local = time.atZone(zone);
        return new TypedMoment(WRITTEN_DAY.format(local), WRITTEN_HOUR.format(local));
    }

    /** The moment meant; empty where it cannot be read. */
    public Optional<Instant> in(ZoneId zone) {
        String plain = day.strip().replaceAll("^(\\d{1,2})[.-](\\d{1,2})[.-]", "$1/$2/");
        return read(plain, DAYS, LocalDate::parse)
                .flatMap(date -> read(hour.strip().toLowerCase(Locale.ROOT), HOURS, LocalTime::parse)
                        .map(time -> date.atTime(time).atZone(zone).toInstant()));
    }

    private interface Reading<T> {
        T of(String text, DateTimeFormatter form);
    }

    private static <T> Optional<T> read(String text, List<DateTimeFormatter> forms, Reading<T> reading) {
        for (DateTimeFormatter form : forms) {
            try {
                return Optional.of(reading.of(text, form));
            } catch (DateTimeParseException another) {
                continue;
            }
        }
        return Optional.empty();
    }

    private static List<DateTimeFormatter> strict(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern ->
                        DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
                .toList();
    }
}
