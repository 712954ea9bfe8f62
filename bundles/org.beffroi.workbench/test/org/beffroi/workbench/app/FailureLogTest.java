package org.beffroi.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FailureLogTest {

    private static final Instant NOW = Instant.parse("2025-03-09T08:00:00Z");

    private final FailureLog log = new FailureLog();

    @Test
    void one_failure_again_and_again_is_told_once_a_minute() {
        IllegalStateException drawn = new IllegalStateException("drawn");
        assertThat(log.note(drawn, NOW)).isTrue();
        assertThat(log.note(drawn, NOW.plusSeconds(1))).isFalse();
        assertThat(log.note(drawn, NOW.plusSeconds(61))).isTrue();
    }

    @Test
    void another_failure_is_told_at_once() {
        assertThat(log.note(new IllegalStateException("one"), NOW)).isTrue();
        assertThat(log.note(new IllegalArgumentException("two"), NOW)).isTrue();
        assertThat(log.text()).containsSubsequence("one", "two");
    }

    @Test
    void what_was_taken_is_not_told_twice() {
        log.note(new IllegalStateException("one"), NOW);
        assertThat(log.taken()).contains("one");
        assertThat(log.text()).isEmpty();
    }

    @Test
    void a_failure_goes_by_what_is_at_the_bottom_of_it() {
        Throwable root = new IllegalStateException("root");
        assertThat(FailureLog.id(new RuntimeException("around", root))).isEqualTo(FailureLog.id(root));
        assertThat(FailureLog.id(new IllegalStateException("elsewhere"))).isNotEqualTo(FailureLog.id(root));
    }

    @Test
    void the_text_holds_the_latest_ones() {
        for (int i = 0; i < 30; i++) {
            RuntimeException failure = new RuntimeException("number " + i + ".");
            failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("A", "b", "A.java", i)});
            assertThat(log.note(failure, NOW)).isTrue();
        }
        assertThat(log.text()).contains("number 29.", "number 10.").doesNotContain("number 9.");
    }
}
