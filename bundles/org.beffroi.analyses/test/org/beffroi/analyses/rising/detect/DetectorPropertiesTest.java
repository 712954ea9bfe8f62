package org.beffroi.analyses.rising.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.analyses.rising.calendar.DayCalendar;

/** What holds of every series. */
class DetectorPropertiesTest {

    private static final Instant START = Instant.parse("2025-03-03T05:00:00Z");

    private static List<Reading> readings(List<Integer> values, int hours, int zoneHours) {
        Detector detector = new Detector(
                new Series(Optional.empty(), ZoneOffset.ofHours(zoneHours), DayCalendar.weekdays()),
                Sensitivity.STANDARD);
        List<Reading> readings = new ArrayList<>();
        Instant time = START.minus(Duration.ofHours(zoneHours));
        for (int value : values) {
            readings.add(detector.read(value < 0 ? Observation.missing(time) : Observation.of(time, value)));
            time = time.plus(Duration.ofHours(hours));
        }
        return readings;
    }

    private static List<Double> scores(List<Reading> readings) {
        return readings.stream().map(Reading::score).toList();
    }

    /** Mostly few, now and then many, at times missing (below 0). */
    @Provide
    Arbitrary<List<Integer>> series() {
        return Arbitraries.frequencyOf(
                        Tuple.of(30, Arbitraries.integers().between(0, 4)),
                        Tuple.of(3, Arbitraries.integers().between(5, 400)),
                        Tuple.of(1, Arbitraries.just(-1)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(150);
    }

    @Property(tries = 100)
    void scores_and_expectations_are_in_their_ranges(
            @ForAll("series") List<Integer> values, @ForAll @IntRange(min = 1, max = 30) int hours) {
        for (Reading reading : readings(values, hours, 0)) {
            assertThat(reading.score()).isBetween(0.0, 1.0);
            assertThat(reading.flagged()).isEqualTo(reading.score() >= 0.5);
            assertThat(reading.low()).isBetween(0.0, reading.expected());
            assertThat(reading.high()).isGreaterThanOrEqualTo(reading.expected());
            assertThat(reading.expected()).isFinite();
        }
    }

    @Property(tries = 100)
    void what_comes_later_changes_nothing_that_was_said(
            @ForAll("series") List<Integer> values, @ForAll @IntRange(min = 1, max = 150) int cut) {
        List<Integer> prefix = values.subList(0, Math.min(cut, values.size()));
        assertThat(readings(prefix, 24, 0)).isEqualTo(readings(values, 24, 0).subList(0, prefix.size()));
    }

    @Property(tries = 100)
    void more_is_never_less_of_a_peak(
            @ForAll("series") List<Integer> values, @ForAll @IntRange(min = 0, max = 300) int more) {
        List<Integer> higher = new ArrayList<>(values);
        higher.add(more + 1);
        List<Integer> lower = new ArrayList<>(values);
        lower.add(more);
        assertThat(readings(higher, 6, 0).getLast().score())
                .isGreaterThanOrEqualTo(readings(lower, 6, 0).getLast().score() - 1e-12);
    }

    @Property(tries = 50)
    void local_hours_count_not_those_of_another_zone(
            @ForAll("series") List<Integer> values, @ForAll @IntRange(min = -12, max = 12) int zone) {
        assertThat(scores(readings(values, 1, zone))).isEqualTo(scores(readings(values, 1, 0)));
    }

    @Property(tries = 50)
    void a_peak_ends_once_and_never_before_it_began(@ForAll("series") List<Integer> values) {
        Optional<Peak> last = Optional.empty();
        for (Reading reading : readings(values, 24, 0)) {
            if (reading.peak().isPresent()) {
                Peak peak = reading.peak().get();
                assertThat(peak.start()).isBeforeOrEqualTo(peak.found());
                assertThat(peak.top())
                        .isBetween(peak.start(), reading.observation().time());
                peak.end().ifPresent(end -> assertThat(end).isAfterOrEqualTo(peak.start()));
                assertThat(last.filter(
                                before -> !before.isOngoing() && before.found().equals(peak.found())))
                        .isEmpty();
                last = reading.peak();
            }
        }
    }
}
