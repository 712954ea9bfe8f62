package org.beffroi.dossier.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    /** Nights from 20:00 to 7:30, weekends, holidays. */
    private static final QuietHours USUAL = new QuietHours(
            Optional.of(new QuietHours.Span(LocalTime.of(20, 0), LocalTime.of(7, 30))),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
            true);

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(PARIS).toInstant();
    }

    @ParameterizedTest
    @CsvSource({
        // Monday 4 to Tuesday 5 March 2024, past midnight
        "2024-03-04T07:29:59, true, 2024-03-04T07:30",
        "2024-03-04T07:30, false, 2024-03-04T07:30",
        "2024-03-04T19:59:59, false, 2024-03-04T19:59:59",
        "2024-03-04T20:00, true, 2024-03-05T07:30",
        "2024-03-04T23:59:59, true, 2024-03-05T07:30",
        "2024-03-05T00:00, true, 2024-03-05T07:30",
        // from Friday evening to Monday morning
        "2024-03-08T19:00, false, 2024-03-08T19:00",
        "2024-03-08T20:00, true, 2024-03-11T07:30",
        "2024-03-09T12:00, true, 2024-03-11T07:30",
        // Easter 2024: Monday 1 April is a holiday, and clocks went forward on Sunday
        "2024-03-29T20:00, true, 2024-04-02T07:30",
        "2024-04-01T12:00, true, 2024-04-02T07:30",
        // Wednesday 1 and Wednesday 8, Thursday 9 May 2024 (Ascension Day)
        "2024-05-01T10:00, true, 2024-05-02T07:30",
        "2024-05-08T10:00, true, 2024-05-10T07:30",
        // clocks go back on Sunday 27 October 2024
        "2024-10-25T21:00, true, 2024-10-28T07:30"
    })
    void nightsWeekendsAndHolidaysAreQuiet(String moment, boolean quiet, String end) {
        assertThat(USUAL.contains(at(moment), PARIS)).isEqualTo(quiet);
        assertThat(USUAL.end(at(moment), PARIS)).isEqualTo(at(end));
    }

    @Test
    void theOnlyWorkingDayCanBeAHolidaySeveralWeeksInARow() {
        Set<DayOfWeek> allButMonday = EnumSet.complementOf(EnumSet.of(DayOfWeek.MONDAY));
        QuietHours mondays = new QuietHours(Optional.empty(), allButMonday, true);

        // 1 and 8 May 2028 are Mondays.
        assertThat(mondays.end(at("2028-04-25T00:00"), PARIS)).isEqualTo(at("2028-05-15T00:00"));
    }

    @Test
    void anHourThatClocksSkipEndsWhereTheyGoOn() {
        QuietHours untilHalfPastTwo = new QuietHours(
                Optional.of(new QuietHours.Span(LocalTime.of(22, 0), LocalTime.of(2, 30))), Set.of(), false);

        // At 2:00 on 31 March 2024 it becomes 3:00.
        assertThat(untilHalfPastTwo.contains(Instant.parse("2024-03-31T00:59:59Z"), PARIS))
                .isTrue();
        assertThat(untilHalfPastTwo.contains(Instant.parse("2024-03-31T01:00:00Z"), PARIS))
                .isFalse();
        assertThat(untilHalfPastTwo.end(Instant.parse("2024-03-30T22:00:00Z"), PARIS))
                .isAfterOrEqualTo(Instant.parse("2024-03-31T01:00:00Z"))
                .isBeforeOrEqualTo(Instant.parse("2024-03-31T01:30:00Z"));
    }

    @Test
    void anHourThatClocksRepeatIsQuietBothTimes() {
        QuietHours fromTwo = new QuietHours(
                Optional.of(new QuietHours.Span(LocalTime.of(2, 0), LocalTime.of(2, 30))), Set.of(), false);

        // At 3:00 on 27 October 2024 it becomes 2:00 again: 2:15 is 0:15 and 1:15 in UTC.
        assertThat(fromTwo.contains(Instant.parse("2024-10-27T00:15:00Z"), PARIS))
                .isTrue();
        assertThat(fromTwo.contains(Instant.parse("2024-10-27T00:45:00Z"), PARIS))
                .isFalse();
        assertThat(fromTwo.contains(Instant.parse("2024-10-27T01:15:00Z"), PARIS))
                .isTrue();
        assertThat(fromTwo.contains(Instant.parse("2024-10-27T01:45:00Z"), PARIS))
                .isFalse();
        assertThat(fromTwo.end(Instant.parse("2024-10-27T00:15:00Z"), PARIS)).isEqualTo("2024-10-27T00:30:00Z");
        assertThat(fromTwo.end(Instant.parse("2024-10-27T01:15:00Z"), PARIS)).isEqualTo("2024-10-27T01:30:00Z");
    }

    @Test
    void thereIsAlwaysATimeThatIsNotQuiet() {
        assertThatThrownBy(() -> new QuietHours(Optional.empty(), Set.of(DayOfWeek.values()), false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new QuietHours.Span(LocalTime.NOON, LocalTime.NOON))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Five years of minutes, spans of any two minutes of a day, in a zone whose clocks change. */
    @Property(tries = 2_000)
    void quietEndsAtItsFirstMomentThatIsNot(
            @ForAll @IntRange(max = 5 * 365 * 24 * 60) int minute,
            @ForAll @IntRange(max = 1439) int from,
            @ForAll @IntRange(min = 1, max = 1439) int length,
            @ForAll @Size(max = 6) Set<DayOfWeek> days,
            @ForAll boolean holidays) {
        QuietHours hours = new QuietHours(
                Optional.of(new QuietHours.Span(
                        LocalTime.MIN.plusMinutes(from),
                        LocalTime.MIN.plusMinutes(from).plusMinutes(length))),
                days,
                holidays);
        Instant moment = Instant.parse("2022-01-01T00:00:00Z").plusSeconds(60L * minute);

        Instant end = hours.end(moment, PARIS);

        assertThat(end).isAfterOrEqualTo(moment);
        assertThat(hours.contains(end, PARIS)).isFalse();
        Duration quiet = Duration.between(moment, end);
        for (int step = 0; step < 200; step++) {
            Instant within = moment.plus(quiet.multipliedBy(step).dividedBy(200));
            if (within.isBefore(end) && hours.contains(moment, PARIS)) {
                assertThat(isQuietOrSkipped(hours, within, end)).isTrue();
            }
        }
    }

    /** Where clocks skip the end of quiet, that end is taken to be as late as the hour they skip. */
    private static boolean isQuietOrSkipped(QuietHours hours, Instant within, Instant end) {
        return hours.contains(within, PARIS)
                || PARIS.getRules()
                                .getOffset(within.minusSeconds(3_600))
                                .compareTo(PARIS.getRules().getOffset(end))
                        != 0;
    }
}
