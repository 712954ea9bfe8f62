package org.beffroi.bench.french;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The goals of themes on the invented town, of which the third list was written by somebody who saw no rule. */
class ThemesBenchTest {

    @Test
    void themes_reach_most_mentions_and_are_mostly_right() throws IOException {
        ThemesBench.Measured measured = ThemesBench.measured();
        assertThat(measured.themed().value()).isGreaterThanOrEqualTo(0.75);
        assertThat(measured.crisis().part()).isGreaterThanOrEqualTo(350);
        assertThat(measured.crisis().all()).isEqualTo(488);
        assertThat(measured.right().get("third").value()).isGreaterThanOrEqualTo(0.85);
        assertThat(measured.inherited().part()).isPositive();
    }

    @Test
    void the_lists_name_mentions_once_and_none_twice() {
        assertThat(List.of("first", "second", "third").stream()
                        .flatMap(list -> BlindLabels.named(list).said().keySet().stream()))
                .hasSize(940)
                .doesNotHaveDuplicates();
    }
}
