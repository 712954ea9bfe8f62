package org.beffroi.workbench.listen;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineHeadTest {

    private static final String WORDS = "Du 3 mars au 9 avril 2025 · par jour";
    private static final String SCALE = "maximum 54";

    @Test
    void both_are_written_where_there_is_room() {
        assertThat(of(60)).isEqualTo(new TimelineHead(WORDS, SCALE));
    }

    @Test
    void the_words_alone_where_there_is_not() {
        assertThat(of(40)).isEqualTo(new TimelineHead(WORDS, ""));
    }

    @Test
    void and_these_are_cut_where_even_they_have_no_room() {
        assertThat(of(12).words()).endsWith("…").hasSizeLessThanOrEqualTo(12);
        assertThat(of(12).scale()).isEmpty();
    }

    @Test
    void they_never_lie_on_each_other_at_any_width() {
        for (int width = 0; width < 120; width++) {
            TimelineHead head = of(width);
            int used = head.words().length()
                    + (head.scale().isEmpty() ? 0 : 14 + head.scale().length());
            assertThat(used).isLessThanOrEqualTo(width);
        }
    }

    private static TimelineHead of(int width) {
        return TimelineHead.of(WORDS, SCALE, width, String::length);
    }
}
