package org.beffroi.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.util.List;
import java.util.Set;
import org.beffroi.demo.script.Channel;

/**
 * When people of the town speak: working hours at the counter, breakfast, lunch and evening on networks, week-ends for
 * reviews; fewer in August and at Christmas. Holidays are those of zone C (Ministry of Education, 2024 to 2026).
 */
final class Almanac {

    /** Relative weight of each hour on networks, from midnight. */
    private static final double[] EVENING = {
        1.2, 0.5, 0.2, 0.1, 0.1, 0.4, 1.6, 4.5, 5.5, 3.8, 3.6, 4, 6, 5.6, 3.6, 3, 3.2, 4.6, 6.4, 7, 7.6, 8, 5.8, 3
    };

    private static final double[] OFFICE = {0, 0, 0, 0, 0, 0, 0, 0, 2, 6, 7, 6, 1, 0.4, 5, 6, 5, 2, 0, 0, 0, 0, 0, 0};
    private static final double[] PAGE = {0, 0, 0, 0, 0, 0, 0.3, 2.5, 5, 5, 4, 3.5, 6, 3, 2, 2, 3, 6, 7, 4, 2, 0.6, 0, 0
    };
    private static final double[] MORNING_NEWS = {0, 0, 0, 0, 0, 0, 3, 9, 4, 2, 2, 3, 4, 1, 1, 1, 2, 4, 5, 1, 0, 0, 0, 0
    };
    private static final double[] VISIT = {
        0, 0, 0, 0, 0, 0, 0, 0.2, 0.6, 1.5, 2.4, 3, 2.6, 2, 3.2, 4.4, 5, 5, 4.6, 4, 3.6, 3, 1.6, 0.5
    };
    private static final Set<LocalDate> CLOSED = Set.of(
            LocalDate.of(2024, 5, 1),
            LocalDate.of(2024, 5, 8),
            LocalDate.of(2024, 5, 9),
            LocalDate.of(2024, 5, 20),
            LocalDate.of(2024, 8, 15),
            LocalDate.of(2024, 11, 1),
            LocalDate.of(2024, 11, 11),
            LocalDate.of(2024, 12, 25),
            LocalDate.of(2025, 1, 1),
            LocalDate.of(2025, 4, 21),
            LocalDate.of(2025, 5, 1),
            LocalDate.of(2025, 5, 8),
            LocalDate.of(2025, 5, 29),
            LocalDate.of(2025, 6, 9),
            LocalDate.of(2025, 7, 14),
            LocalDate.of(2025, 8, 15));
    private static final List<LocalDate[]> HOLIDAYS = List.of(
            span(2024, 7, 6, 2024, 9, 1),
            span(2024, 10, 19, 2024, 11, 3),
            span(2024, 12, 21, 2025, 1, 5),
            span(2025, 2, 15, 2025, 3, 2),
            span(2025, 4, 12, 2025, 4, 27),
            span(2025, 7, 5, 2025, 8, 31));

    private static LocalDate[] span(int year, int month, int day, int endYear, int endMonth, int endDay) {
        return new LocalDate[] {LocalDate.of(year, month, day), LocalDate.of(endYear, endMonth, endDay)};
    }

    /** Whether pupils are on holiday. */
    boolean holiday(LocalDate day) {
        return HOLIDAYS.stream().anyMatch(span -> !day.isBefore(span[0]) && !day.isAfter(span[1]));
    }

    /** How much is said on a day through a channel, 1 being a plain working day. */
    double weight(LocalDate day, Channel channel) {
        boolean weekend = day.getDayOfWeek().getValue() >= 6;
        boolean summer = day.getMonth() == Month.JULY || day.getMonth() == Month.AUGUST;
        return switch (channel) {
            case COUNTER, PHONE, LETTER, COUNCIL -> weekend || CLOSED.contains(day) ? 0 : summer ? 0.6 : 1;
            case MAIL -> weekend ? 0.3 : 1;
            case GOOGLE -> (weekend ? 1.7 : 0.7) * (summer ? 2.6 : 1);
            case PRESS -> day.getDayOfWeek() == DayOfWeek.SUNDAY ? 0.25 : 1;
            default -> (weekend ? 0.78 : 1) * (day.getMonth() == Month.AUGUST ? 0.55 : holiday(day) ? 0.8 : 1);
        };
    }

    /**
     * A moment of that day at which such things are said through that channel.
     *
     * @param page whether a page speaks, which has its hours, rather than a person
     */
    Instant moment(LocalDate day, Channel channel, boolean page, Dice dice) {
        double[] hours =
                switch (channel) {
                    case COUNTER, PHONE, LETTER -> OFFICE;
                    case PRESS, WEB, YOUTUBE -> MORNING_NEWS;
                    case FACEBOOK, INSTAGRAM, MASTODON, X, BLUESKY -> page ? PAGE : EVENING;
                    case GOOGLE -> VISIT;
                    default -> EVENING;
                };
        LocalTime time = LocalTime.of(dice.weighted(hours), dice.below(60), dice.below(60));
        if (channel == Channel.COUNCIL) {
            time = LocalTime.of(19 + dice.below(3), dice.below(60));
        }
        return LocalDateTime.of(day, time).atZone(DemoTown.ZONE).toInstant();
    }
}
