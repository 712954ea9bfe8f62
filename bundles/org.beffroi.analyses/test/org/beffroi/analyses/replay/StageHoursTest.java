package org.beffroi.analyses.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.beffroi.core.watch.Episode.Stage;
import org.junit.jupiter.api.Test;

class StageHoursTest {

    private static final int MONTH = 31 * 24;

    private final List<Integer> looks = new ArrayList<>();

    /** What goes up at some hours. */
    private Map<Stage, Integer> found(int hours, int weak, int rising, int crisis) {
        return new StageHours(hours, hour -> {
                    looks.add(hour);
                    if (hour >= crisis) {
                        return Stage.CRISIS;
                    }
                    return hour >= rising ? Stage.RISING : hour >= weak ? Stage.WEAK_SIGNAL : Stage.OVER;
                })
                .first();
    }

    @Test
    void each_stage_has_the_very_hour_at_which_it_was_reached() {
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            int weak = 1 + random.nextInt(MONTH - 2);
            int rising = weak + random.nextInt(MONTH - weak);
            int crisis = rising + random.nextInt(MONTH - rising);
            assertThat(found(MONTH, weak, rising, crisis))
                    .isEqualTo(Map.of(Stage.WEAK_SIGNAL, weak, Stage.RISING, rising, Stage.CRISIS, crisis));
        }
    }

    @Test
    void what_stood_at_the_first_hour_was_there_before() {
        assertThat(found(10, 0, 0, MONTH)).isEqualTo(Map.of(Stage.WEAK_SIGNAL, 0, Stage.RISING, 0));
    }

    @Test
    void what_was_never_reached_has_no_hour() {
        assertThat(found(MONTH, MONTH + 1, MONTH + 1, MONTH + 1)).isEmpty();
    }

    @Test
    void it_looks_coarsely_first_never_twice_and_not_after_the_gravest_stage() {
        found(MONTH, 100, 101, 130);

        assertThat(looks).doesNotHaveDuplicates().hasSizeLessThan(30).allMatch(hour -> hour <= 132);
    }
}
