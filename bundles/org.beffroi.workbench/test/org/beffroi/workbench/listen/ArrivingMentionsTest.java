package org.beffroi.workbench.listen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ArrivingMentionsTest {

    private static final long ORIGIN = Long.MAX_VALUE - Duration.ofSeconds(3).toNanos();

    private final ArrivingMentions arriving = new ArrivingMentions();

    private boolean isDue(long arrived, double seconds) {
        return arriving.isDue(arrived, ORIGIN + (long) (seconds * 1e9));
    }

    @Test
    void the_list_follows_at_once_and_then_each_two_seconds() {
        assertThat(isDue(0, 0)).isFalse();
        assertThat(isDue(100, 0.5)).isTrue();
        assertThat(isDue(200, 1)).isFalse();
        assertThat(isDue(900, 2.4)).isFalse();
        assertThat(isDue(900, 2.6)).isTrue();
        assertThat(isDue(1_800, 5)).as("over the end of what a long counts").isTrue();
    }

    @Test
    void nothing_new_is_nothing_to_follow() {
        assertThat(isDue(100, 0)).isTrue();
        assertThat(isDue(100, 60)).isFalse();
    }

    @Test
    void the_next_import_is_followed_from_its_beginning() {
        assertThat(isDue(5_000, 0)).isTrue();
        assertThat(isDue(40, 1)).isTrue();
    }
}
