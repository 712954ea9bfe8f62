package org.beffroi.bench.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The goals of moderation on posts written by somebody who saw neither code nor list. */
class ModerationBenchTest {

    @Test
    void most_of_what_is_shown_is_something_and_most_of_it_is_shown() {
        List<ModerationBench.Reading> readings = ModerationBench.readings("second");
        ModerationBench.Score any = ModerationBench.any(readings);
        assertThat(readings).hasSize(500);
        assertThat(any.precision()).isGreaterThanOrEqualTo(0.85);
        assertThat(any.recall()).isGreaterThanOrEqualTo(0.6);
    }
}
