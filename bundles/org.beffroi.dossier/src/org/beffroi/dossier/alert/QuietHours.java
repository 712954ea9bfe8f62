package org.beffroi.dossier.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.calendar.PublicHolidays;
import org.beffroi.core.message.Sentence;

/**
 * When nobody wants to be called: some hours of each day, whole days of the week, public holidays.
 *
 * <p>The clock on the wall counts: an hour that clocks skip never comes, one that they repeat is quiet both times.
 *
 * @param hours of each day, empty for none
 * @param days quiet from midnight to midnight; at most six
 * @param holidays whether the public holidays of France are quiet too
 */
public record QuietHours(Optional<Span> hours, Set<DayOfWeek> days, boolean holidays) {

    /** Where one weekday alone is not quiet: 1 and 8 May and Whit Monday can fall on it, three weeks in a row. */
    private static final int LONGEST_DAYS = 40;

    public QuietHours {
        Objects.requireNonNull(hours);
        days = days.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(days));
        if (days.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Some day of the week is not quiet");
        }
    }

    /**
     * Hours of a day; where they end before they begin, they go on past midnight.
     *
     * @param from the first quiet minute
     * @param to the first one that is quiet no more; another than {@code from}
     */
    public record Span(LocalTime from, LocalTime to) {
        public Span {
            if (from.equals(to)) {
                throw new IllegalArgumentException("Quiet hours end at another time than they begin");
            }
        }

        boolean contains(LocalTime time) {
            boolean begun = !time.isBefore(from);
            boolean over = !time.isBefore(to);
            return from.isBefore(to) ? begun && !over : begun || !over;
        }
    }

    /** As people of a language read them: {@code 20:00–07:30, samedi, dimanche, jours fériés}. */
    public String said(Locale locale) {
        Stream<String> span = hours.map(one -> one.from() + "–" + one.to()).stream();
        Stream<String> names = days.stream().sorted().map(day -> day.getDisplayName(TextStyle.FULL, locale));
        Stream<String> free = holidays
                ? Stream.of(
                        Sentence.of(QuietHours.class, "alert.quiet.holidays").in(locale))
                : Stream.empty();
        return Stream.of(span, names, free).flatMap(part -> part).collect(Collectors.joining(", "));
    }

    /** Whether it is quiet at that moment. */
    public boolean contains(Instant moment, ZoneId zone) {
        ZonedDateTime there = moment.atZone(zone);
        return isQuiet(there.toLocalDate())
                || hours.filter(span -> span.contains(there.toLocalTime())).isPresent();
    }

    private boolean isQuiet(LocalDate day) {
        return days.contains(day.getDayOfWeek()) || holidays && PublicHolidays.SHARED.contains(day);
    }

    /** The first moment from that one on that is not quiet: itself where it is not. */
    public Instant end(Instant moment, ZoneId zone) {
        if (!contains(moment, zone)) {
            return moment;
        }
        LocalDate first = moment.atZone(zone).toLocalDate();
        return Stream.iterate(first, day -> day.plusDays(1))
                .limit(LONGEST_DAYS)
                .flatMap(day -> edges(day, zone))
                .filter(edge -> edge.isAfter(moment) && !contains(edge, zone))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Quiet for ever: " + this));
    }

    /** Where quiet can end on a day: as it begins, and as its quiet hours end; where clocks repeat an hour, both times. */
    private Stream<Instant> edges(LocalDate day, ZoneId zone) {
        Stream<ZonedDateTime> ends = hours.stream()
                .map(span -> day.atTime(span.to()).atZone(zone))
                .flatMap(end -> Stream.of(end.withEarlierOffsetAtOverlap(), end.withLaterOffsetAtOverlap()));
        return Stream.concat(Stream.of(day.atStartOfDay(zone)), ends)
                .map(ZonedDateTime::toInstant)
                .sorted()
                .distinct();
    }
}
