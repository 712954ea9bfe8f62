package org.beffroi.workbench.listen.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.beffroi.workbench.listen.model.Times.Bar;
import org.junit.jupiter.api.Test;

class TimelineScaleTest {

    private static final ZonedDateTime FIRST = ZonedDateTime.of(2025, 3, 3, 0, 0, 0, 0, ZoneOffset.UTC);

    private static TimelineScale of(int... found) {
        return TimelineScale.of(bars(found));
    }

    private static List<Bar> bars(int... found) {
        return IntStream.range(0, found.length)
                .mapToObj(i -> new Bar(FIRST.plusWeeks(i), FIRST.plusWeeks(i + 1L), found[i], 100))
                .toList();
    }

    @Test
    void one_that_would_flatten_all_others_is_cut_and_they_have_a_shape() {
        TimelineScale scale = of(1, 0, 2, 3, 59, 1, 0, 2, 1, 3);
        assertThat(scale.cut()).isEqualTo(OptionalInt.of(4));
        assertThat(scale.part(59)).isEqualTo(1);
        assertThat(scale.part(3)).isEqualTo(0.5);
        assertThat(scale.part(1)).as("the others stay in proportion").isCloseTo(0.5 / 3, within(1e-9));
    }

    @Test
    void what_is_merely_high_is_not_cut_and_neither_is_one_among_silence_or_few() {
        assertThat(of(1, 2, 3, 4, 12, 4, 3, 2, 1).cut()).isEmpty();
        assertThat(of(1, 2, 3, 4, 12, 4, 3, 2, 1).top()).isEqualTo(12);
        assertThat(of(0, 0, 0, 0, 40, 0, 0, 0, 0).cut()).isEmpty();
        assertThat(of(1, 1, 40).cut()).isEmpty();
        assertThat(of().top()).isEqualTo(1);
    }

    @Test
    void two_that_are_high_are_both_whole() {
        assertThat(of(1, 2, 1, 50, 40, 1, 2, 1, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1)
                        .cut())
                .isEmpty();
    }
}
