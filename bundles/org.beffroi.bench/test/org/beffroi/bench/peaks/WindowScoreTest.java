package org.beffroi.bench.peaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.beffroi.bench.peaks.WindowScore.Window;
import org.junit.jupiter.api.Test;

class WindowScoreTest {

    private static final List<Window> WINDOWS = List.of(new Window(40, 49), new Window(70, 79));

    private static WindowScore score(int... detections) {
        boolean[] detected = new boolean[100];
        for (int detection : detections) {
            detected[detection] = true;
        }
        return WindowScore.of(detected, WINDOWS, 15);
    }

    @Test
    void nothing_is_0_and_perfection_100() {
        assertThat(score().normalised()).isCloseTo(0, within(1e-9));
        assertThat(score(40, 70).normalised()).isCloseTo(100, within(1e-9));
    }

    @Test
    void only_the_earliest_detection_of_a_window_counts() {
        assertThat(score(40, 44, 49, 70)).isEqualTo(score(40, 70));
    }

    @Test
    void later_is_worth_less_by_the_sigmoid() {
        // Five points before the end of a window of ten: y = −0.5.
        double worth = (2 / (1 + Math.exp(-2.5)) - 1) / (2 / (1 + Math.exp(-5)) - 1);
        assertThat(score(45, 70).normalised()).isCloseTo(100 * (worth + 1 + 2) / 4, within(1e-9));
    }

    @Test
    void a_false_detection_costs_least_right_after_a_window() {
        double before = score(40, 70).raw() - score(20, 40, 70).raw();
        double after = score(40, 70).raw() - score(40, 50, 70).raw();
        assertThat(before).isCloseTo(0.11, within(1e-9));
        assertThat(after).isBetween(0.01, 0.05);
        assertThat(score(20, 40, 70).outside()).isEqualTo(1);
    }

    @Test
    void probation_does_not_count() {
        assertThat(score(3, 14, 40, 70)).isEqualTo(score(40, 70));
        boolean[] late = new boolean[100];
        late[70] = true;
        // The first window ends in it.
        assertThat(WindowScore.of(late, WINDOWS, 60).normalised()).isCloseTo(100, within(1e-9));
    }
}
