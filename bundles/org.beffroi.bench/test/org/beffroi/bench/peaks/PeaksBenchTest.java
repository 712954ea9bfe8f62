package org.beffroi.bench.peaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.beffroi.analyses.rising.calendar.DayCalendar;
import org.beffroi.bench.peaks.TownSeries.Rise;
import org.beffroi.bench.peaks.TownSeries.TownDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is measured is what is said, and the goals are kept. */
class PeaksBenchTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.5, 3, 10})
    void drawn_counts_have_the_mean_and_variance_asked_for(double mean) {
        CountDraws draws = new CountDraws(new Random(5));
        double sum = 0;
        double squares = 0;
        int n = 200_000;
        for (int i = 0; i < n; i++) {
            int count = draws.negativeBinomial(mean, 1.5);
            sum += count;
            squares += (double) count * count;
        }
        assertThat(sum / n).isCloseTo(mean, within(0.03 * mean + 0.001));
        assertThat(squares / n - sum / n * sum / n).isCloseTo(1.5 * mean, within(0.08 * mean));
    }

    @Test
    void a_seed_gives_one_series() {
        assertThat(counts(TownSeries.made(3, 5, Rise.BY_CHANCE, 24, 9)))
                .isEqualTo(counts(TownSeries.made(3, 5, Rise.BY_CHANCE, 24, 9)))
                .isNotEqualTo(counts(TownSeries.made(3, 5, Rise.BY_CHANCE, 24, 10)));
    }

    private static int[][] counts(TownSeries series) {
        return series.days().stream().map(TownDay::counts).toArray(int[][]::new);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 10})
    void rises_of_five_deviations_are_found_at_a_bounded_rate_of_false_alarms(double mean) {
        RiseTrial sure = new RiseTrial(mean, 5, Rise.FOR_SURE, 1).played(15);
        assertThat(sure.sensitivity()).isGreaterThanOrEqualTo(0.95);
        assertThat(sure.falseAlarmRate()).isLessThanOrEqualTo(RiseTrial.FALSE_ALARMS);
        RiseTrial byChance = new RiseTrial(mean, 5, Rise.BY_CHANCE, 1).played(15);
        assertThat(byChance.falseAlarmRate()).isLessThanOrEqualTo(RiseTrial.FALSE_ALARMS);
        assertThat(byChance.sensitivityAtRate()).isGreaterThanOrEqualTo(byChance.sensitivityOfOmniscient(15) - 0.03);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 3, 10})
    void hours_have_no_more_false_alarms_than_are_set_and_find_no_less_than_days(double mean) {
        RiseTrial hours = new RiseTrial(mean, 5, Rise.BY_CHANCE, 24).played(12);
        RiseTrial days = new RiseTrial(mean, 5, Rise.BY_CHANCE, 1).played(12);
        assertThat(hours.falseAlarmRate()).isLessThanOrEqualTo(RiseTrial.FALSE_ALARMS);
        assertThat(hours.sensitivity()).isGreaterThanOrEqualTo(days.sensitivity() - 0.02);
        assertThat(hours.hoursToDetection()).isLessThan(days.hoursToDetection());
    }

    @Test
    void volumes_of_posts_reach_the_goal_of_the_numenta_benchmark() throws IOException {
        Path folder = Path.of("..", "..", "..", "shared", "data", "bursts");
        assumeTrue(Files.exists(folder.resolve("windows.json")), "the labelled series are not here: " + folder);
        WindowScore score = WindowScore.NONE;
        for (LabelledSeries series : LabelledSeries.in(folder)) {
            if (series.isVolume()) {
                int points = series.values().length;
                boolean[] detected = PeaksBench.ours(series, DayCalendar.weekdays());
                score = score.plus(WindowScore.of(detected, series.windows(), (int) (0.15 * points)));
            }
        }
        assertThat(score.normalised()).isGreaterThanOrEqualTo(73);
    }
}
