package org.beffroi.analyses.rising.detect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.junit.jupiter.api.Test;

/** What the detector says of small series in which one can see what is to be said. */
class DetectorTest {

    private static final Instant START = Instant.parse("2025-01-06T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);

    private static Detector daily() {
        return new Detector(new Series(Optional.of(DAY), ZoneOffset.UTC, DayCalendar.weekdays()), Sensitivity.STANDARD);
    }

    private static Instant day(int number) {
        return START.plus(DAY.multipliedBy(number));
    }

    /** Days of 2, 3, 4, 3, 2 … mentions, without a surprise. */
    private static int ordinary(int number) {
        return 2 + new int[] {0, 1, 2, 1}[number % 4];
    }

    private static List<Reading> read(Detector detector, int from, int... values) {
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            readings.add(detector.read(Observation.of(day(from + i), values[i])));
        }
        return readings;
    }

    private static Detector afterOrdinaryDays(int days) {
        Detector detector = daily();
        for (int i = 0; i < days; i++) {
            assertThat(detector.read(Observation.of(day(i), ordinary(i))).flagged())
                    .isFalse();
        }
        return detector;
    }

    @Test
    void expects_what_has_come_so_far() {
        Reading reading = read(afterOrdinaryDays(100), 100, 3).getFirst();
        assertThat(reading.expected()).isBetween(2.5, 3.5);
        assertThat(reading.low()).isLessThan(reading.expected());
        assertThat(reading.high()).isGreaterThan(4);
    }

    @Test
    void a_burst_is_found_at_once_and_announced_once() {
        List<Reading> readings = read(afterOrdinaryDays(100), 100, 20, 19, 21, 18);
        assertThat(readings.getFirst().flagged()).isTrue();
        assertThat(readings.getFirst().score()).isGreaterThanOrEqualTo(0.5);
        assertThat(readings.stream().skip(1)).noneMatch(Reading::flagged);
    }

    @Test
    void a_rise_that_builds_over_days_is_found() {
        // None of these days alone would be news.
        List<Reading> alone = read(afterOrdinaryDays(100), 100, 8);
        assertThat(alone.getFirst().flagged()).isFalse();
        assertThat(read(afterOrdinaryDays(100), 100, 8, 8, 9, 8, 9)).anyMatch(Reading::flagged);
    }

    @Test
    void a_peak_has_a_start_a_top_and_an_end() {
        List<Reading> readings = read(afterOrdinaryDays(100), 100, 15, 25, 12, 3, 2, 3, 4, 3);
        Peak ongoing = readings.get(1).peak().orElseThrow();
        assertThat(ongoing.isOngoing()).isTrue();
        Peak peak = readings.stream()
                .flatMap(reading -> reading.peak().stream())
                .reduce((first, second) -> second)
                .orElseThrow();
        assertThat(peak.start()).isEqualTo(day(100));
        assertThat(peak.found()).isEqualTo(day(100));
        assertThat(peak.top()).isEqualTo(day(101));
        assertThat(peak.height()).isEqualTo(25);
        assertThat(peak.ratio()).isGreaterThan(2);
        assertThat(peak.probability()).isLessThan(0.005);
        assertThat(peak.end()).contains(day(102));
        assertThat(readings.getLast().peak()).isEmpty();
    }

    @Test
    void a_peak_that_rises_much_further_is_news_again() {
        assertThat(read(afterOrdinaryDays(100), 100, 12, 90).getLast().flagged())
                .isTrue();
    }

    @Test
    void a_peak_does_not_become_what_is_expected() {
        Detector detector = afterOrdinaryDays(100);
        read(detector, 100, 40, 40, 40);
        assertThat(read(detector, 103, 3).getFirst().expected()).isLessThan(8);
    }

    @Test
    void less_than_three_mentions_above_expectation_are_no_news() {
        Detector detector = daily();
        for (int i = 0; i < 300; i++) {
            detector.read(Observation.of(day(i), i % 60 == 30 ? 1 : 0));
        }
        assertThat(read(detector, 300, 2).getFirst().score()).isZero();
        assertThat(read(detector, 301, 9).getFirst().flagged()).isTrue();
    }

    @Test
    void days_that_nobody_counted_are_no_falls_and_catching_up_is_no_peak() {
        Detector detector = afterOrdinaryDays(100);
        for (int i = 100; i < 107; i++) {
            Reading missing = detector.read(Observation.missing(day(i)));
            assertThat(missing.score()).isZero();
            assertThat(missing.expected()).isBetween(2.0, 4.0);
        }
        // A week's mentions come in one day.
        Reading caughtUp = read(detector, 107, 24).getFirst();
        assertThat(caughtUp.flagged()).isFalse();
        assertThat(read(detector, 108, 3).getFirst().expected()).isBetween(2.0, 4.0);
    }

    @Test
    void a_gap_without_a_word_is_treated_alike() {
        Detector detector = afterOrdinaryDays(100);
        assertThat(read(detector, 107, 24).getFirst().flagged()).isFalse();
        // More than the gap explains is a peak all the same.
        Detector other = afterOrdinaryDays(100);
        assertThat(read(other, 107, 120).getFirst().flagged()).isTrue();
    }

    @Test
    void the_weekday_is_learnt() {
        Detector detector = daily();
        // Monday to Friday 10, at the weekend 2.
        for (int i = 0; i < 364; i++) {
            detector.read(Observation.of(day(i), i % 7 < 5 ? 10 : 2));
        }
        Reading monday = detector.read(Observation.of(day(364), 10));
        assertThat(monday.expected()).isBetween(8.0, 11.0);
        read(detector, 365, 10, 10, 10, 10);
        assertThat(read(detector, 369, 2).getFirst().expected()).isBetween(1.5, 4.0);
    }

    @Test
    void the_hour_is_learnt() {
        Detector detector = new Detector(
                new Series(Optional.of(Duration.ofHours(1)), ZoneOffset.UTC, DayCalendar.weekdays()),
                Sensitivity.STANDARD);
        Reading noon = null;
        Reading night = null;
        for (int hour = 0; hour < 24 * 60; hour++) {
            int value = hour % 24 < 8 ? 0 : 4;
            Reading reading = detector.read(Observation.of(START.plus(Duration.ofHours(hour)), value));
            assertThat(reading.flagged() && hour > 24 * 14).isFalse();
            noon = hour % 24 == 12 ? reading : noon;
            night = hour % 24 == 3 ? reading : night;
        }
        assertThat(noon.expected()).isBetween(3.0, 5.0);
        assertThat(night.expected()).isLessThan(0.5);
    }

    @Test
    void the_step_is_learnt_from_the_first_points() {
        Detector detector = new Detector(
                new Series(Optional.empty(), ZoneOffset.UTC, DayCalendar.weekdays()), Sensitivity.STANDARD);
        for (int i = 0; i < 100; i++) {
            detector.read(Observation.of(day(i), ordinary(i)));
        }
        assertThat(detector.read(Observation.of(day(100), 20)).flagged()).isTrue();
    }

    @Test
    void the_setting_bounds_false_alarms() {
        Random random = new Random(11);
        Detector detector = daily();
        int alarms = 0;
        for (int i = 0; i < 4_000; i++) {
            // About Poisson with a mean of 3.
            int value = 0;
            for (int n = 0; n < 30; n++) {
                value += random.nextInt(10) == 0 ? 1 : 0;
            }
            alarms += detector.read(Observation.of(day(i), value)).flagged() ? 1 : 0;
        }
        assertThat(alarms / 4_000.0).isLessThanOrEqualTo(Sensitivity.STANDARD.falseAlarms());
    }

    @Test
    void time_goes_forward() {
        Detector detector = afterOrdinaryDays(3);
        assertThatThrownBy(() -> detector.read(Observation.of(day(2), 1))).isInstanceOf(IllegalArgumentException.class);
    }
}
