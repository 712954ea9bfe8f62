package org.beffroi.analyses.rising.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where observation begins, pauses or changes is no peak: what is seen there says more of the observer than of the town. */
class DetectorStartTest {

    private static final Instant START = Instant.parse("2025-01-06T00:00:00Z");
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration HOUR = Duration.ofHours(1);

    private final Random random = new Random(7);

    /** About so many, as unevenly as a town's days: chance of the count and 15 % besides. */
    private double about(double mean) {
        return Math.max(
                0,
                Math.round(mean * (1 + 0.15 * random.nextGaussian()) + Math.sqrt(mean) * 0.5 * random.nextGaussian()));
    }

    private static List<Reading> read(Optional<Duration> known, Duration step, double... values) {
        Detector detector =
                new Detector(new Series(known, ZoneOffset.UTC, DayCalendar.weekdays()), Sensitivity.STANDARD);
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            Instant time = START.plus(step.multipliedBy(i));
            readings.add(detector.read(values[i] < 0 ? Observation.missing(time) : Observation.of(time, values[i])));
        }
        return readings;
    }

    /** Each peak as it stands at last. */
    private static List<Peak> peaks(List<Reading> readings) {
        Map<Instant, Peak> byFound = new LinkedHashMap<>();
        readings.forEach(reading -> reading.peak().ifPresent(peak -> byFound.put(peak.found(), peak)));
        return List.copyOf(byFound.values());
    }

    private static List<Peak> daily(double... values) {
        List<Peak> known = peaks(read(Optional.of(DAY), DAY, values));
        assertThat(peaks(read(Optional.empty(), DAY, values))).isEqualTo(known);
        return known;
    }

    private static double[] days(int count, IntToDoubleFunction value) {
        return IntStream.range(0, count).mapToDouble(value).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 150, 600})
    void a_partial_first_day_is_no_level(int first) {
        assertThat(daily(days(61, i -> i == 0 ? first : about(1_000)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 12, 13, 30, 100})
    void days_before_the_first_mention_are_no_observation(int zeros) {
        assertThat(daily(days(zeros + 60, i -> i < zeros ? 0 : about(1_000)))).isEmpty();
        assertThat(daily(days(zeros + 60, i -> i < zeros ? 0 : i == zeros ? 10 : about(1_000))))
                .isEmpty();
        assertThat(daily(days(zeros + 60, i -> i < zeros ? 0 : about(4)))).isEmpty();
    }

    @Test
    void a_start_that_takes_some_days_to_fill_is_no_peak() {
        assertThat(daily(days(80, i -> i < 4 ? 100 * (i + 1) : about(1_000)))).isEmpty();
    }

    @Test
    void a_peak_in_the_first_days_does_not_blind() {
        // A crisis while one begins to look: what is usual shows after it, and a later peak is found.
        double[] values = days(100, i -> i >= 2 && i < 5 ? 300 : i == 80 ? 120 : about(30));
        assertThat(daily(values)).extracting(Peak::found).containsExactly(START.plus(DAY.multipliedBy(80)));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 3, 200, 950})
    void a_partial_last_day_is_no_peak(double last) {
        assertThat(daily(days(61, i -> i == 60 ? last : about(1_000)))).isEmpty();
    }

    @Test
    void days_that_nobody_counted_make_no_peak_of_what_follows() {
        assertThat(daily(days(90, i -> i >= 40 && i < 60 ? -1 : i == 60 ? 10 : about(1_000))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 12})
    void a_source_that_falls_silent_and_comes_back_is_no_peak(int silent) {
        // Counted as none, though a thousand a day do not all keep silent: nobody looked.
        assertThat(daily(days(100, i -> i >= 50 && i < 50 + silent ? 0 : about(1_000))))
                .isEmpty();
        assertThat(daily(days(100, i -> i >= 50 && i < 50 + silent ? 0 : about(60))))
                .isEmpty();
    }

    @Test
    void few_mentions_are_silent_now_and_then_and_a_burst_after_it_is_a_peak() {
        double[] values = days(101, i -> i >= 90 && i < 96 ? 0 : i == 100 ? 20 : i % 3);
        assertThat(daily(values)).hasSize(1);
    }

    @Test
    void a_source_added_in_between_is_another_level_and_said_so() {
        double[] values = days(160, i -> i < 80 ? about(40) : i == 80 ? 150 : about(400));
        List<Peak> peaks = daily(values);
        assertThat(peaks).singleElement().satisfies(peak -> {
            assertThat(peak.isShift()).isTrue();
            assertThat(peak.isOngoing()).isFalse();
            assertThat(peak.found()).isEqualTo(START.plus(DAY.multipliedBy(80)));
            assertThat(peak.end().orElseThrow())
                    .isBetween(START.plus(DAY.multipliedBy(92)), START.plus(DAY.multipliedBy(100)));
        });
        // From then on the new level is what is usual, and a peak above it is found.
        values[150] = 1_500;
        List<Peak> later = daily(values);
        assertThat(later).hasSize(2);
        assertThat(later.getLast().isShift()).isFalse();
        assertThat(later.getLast().found()).isEqualTo(START.plus(DAY.multipliedBy(150)));
    }

    @Test
    void a_long_crisis_that_fades_is_a_peak_and_no_level() {
        double[] values = days(140, i -> i < 80 ? about(20) : about(20 + 400 * Math.exp(-(i - 80) / 6.0)));
        assertThat(daily(values)).isNotEmpty().noneMatch(Peak::isShift);
    }

    @Test
    void the_same_by_hours() {
        // The first day begins in the afternoon; a source comes after forty days.
        double[] values = days(24 * 80, i -> about((i % 24 < 8 ? 1 : 6) * (i < 24 * 40 ? 1 : 8)));
        values[0] = 1;
        List<Peak> peaks = peaks(read(Optional.of(HOUR), HOUR, values));
        assertThat(peaks).filteredOn(peak -> !peak.isShift()).isEmpty();
        assertThat(peaks).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 12, 13, 14})
    void one_to_fourteen_days_have_no_peak_where_nothing_happens(int length) {
        for (double mean : new double[] {0.5, 3, 40, 1_000}) {
            assertThat(daily(days(length, i -> i == 0 ? mean / 10 : about(mean))))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 14})
    void nor_by_hours(int length) {
        int alarms = 0;
        for (int series = 0; series < 40; series++) {
            double mean = new double[] {1, 4, 40, 300}[series % 4];
            int begin = random.nextInt(24);
            double[] values = days(
                    24 * length, i -> about(mean * new double[] {0.1, 0.3, 1.6, 1.4, 1.8, 0.8}[(i + begin) % 24 / 4]));
            alarms += peaks(read(Optional.of(HOUR), HOUR, values)).isEmpty() ? 0 : 1;
        }
        // At most what is set: one in two hundred days of each series.
        assertThat(alarms).isLessThanOrEqualTo((int) Math.ceil(40 * length / 200.0) + 1);
    }
}
