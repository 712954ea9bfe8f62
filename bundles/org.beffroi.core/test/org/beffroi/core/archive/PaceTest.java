package org.beffroi.core.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The time left of an import on a busy machine, by a clock of the test's own. */
class PaceTest {

    private static final long SECOND = 1_000_000_000L;
    private static final long ROWS = 1_000_000;

    @Test
    void aSlowBeginningIsForgottenAndNeverSaid() {
        Progress.Pace pace = new Progress.Pace(0);
        long now = 40 * SECOND; // the first portion
        pace.at(1_000, now);
        assertThat(pace.left(1_000, ROWS, now)).isEmpty();
        for (long done = 2_000; done < ROWS; done += 1_000) {
            now += 2 * SECOND; // then 500 rows a second
            pace.at(done, now);
            long told = pace.left(done, ROWS, now).map(Duration::toSeconds).orElse(-1L);
            long truth = (ROWS - done) / 500;
            if (done >= 100_000) {
                assertThat(told).isBetween(truth * 9 / 10, truth * 11 / 10 + 1);
            } else if (told >= 0) {
                assertThat(told).isBetween(truth / 2, truth * 3);
            }
        }
    }

    @Test
    void oneSlowPortionDoesNotDoubleTheTime() {
        Progress.Pace pace = new Progress.Pace(0);
        long now = 0;
        long done = 0;
        for (int i = 0; i < 200; i++) {
            now += 2 * SECOND;
            done += 1_000;
            pace.at(done, now);
        }
        long before = pace.left(done, ROWS, now).orElseThrow().toSeconds();
        now += 8 * SECOND;
        done += 1_000;
        pace.at(done, now);
        assertThat(pace.left(done, ROWS, now).orElseThrow().toSeconds()).isLessThan(before * 3 / 2);
    }

    @Test
    void whatAnEarlierRunDidIsNoPace() {
        Progress.Pace pace = new Progress.Pace(0);
        pace.at(500_000, SECOND / 10);
        pace.at(520_000, 40 * SECOND);
        assertThat(pace.left(520_000, ROWS, 40 * SECOND).orElseThrow().toSeconds())
                .isBetween(900L, 1_000L);
    }

    @Test
    void aTimeOfDaysIsNotSaid() {
        Progress.Pace pace = new Progress.Pace(0);
        pace.at(100, 100_000 * SECOND);
        assertThat(pace.left(100, 10_000, 100_000 * SECOND)).isEmpty();
        assertThat(pace.left(100, -1, 100_000 * SECOND)).isEmpty();
    }
}
