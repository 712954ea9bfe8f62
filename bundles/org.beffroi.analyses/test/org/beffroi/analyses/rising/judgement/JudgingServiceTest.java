package org.beffroi.analyses.rising.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.RiseJudging;
import org.beffroi.core.watch.RiseJudging.Judged;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class JudgingServiceTest {

    private static final Judged MARCH = new Judged(Rise.PEAK, " cantine ", LocalDate.of(2025, 3, 3));

    @TempDir
    private Path lists;

    private final RiseJudging judging = new JudgingService();

    @Test
    void the_last_word_counts_and_can_be_taken_back() {
        judging.judge(lists, "lea", MARCH, Optional.of(RiseJudging.Opinion.NOISE));
        judging.judge(lists, "lea", MARCH, Optional.of(RiseJudging.Opinion.REAL));

        assertThat(judging.judged(lists))
                .isEqualTo(
                        Map.of(new Judged(Rise.PEAK, "cantine", LocalDate.of(2025, 3, 3)), RiseJudging.Opinion.REAL));

        judging.judge(lists, "lea", MARCH, Optional.empty());

        assertThat(judging.judged(lists)).isEmpty();
        assertThat(judging.judged(lists.resolve("absent"))).isEmpty();
    }

    @Test
    void what_the_window_judges_counts_for_the_precision() {
        for (RiseJudging.Opinion opinion : RiseJudging.Opinion.values()) {
            judging.judge(
                    lists,
                    "lea",
                    new Judged(Rise.PEAK, "cantine", LocalDate.of(2025, 3, 1 + opinion.ordinal())),
                    Optional.of(opinion));
        }

        TrackRecord record = new TrackRecord(Judgements.in(lists).all(), Rise.PEAK, "cantine");

        assertThat(record.judged()).isEqualTo(3);
        assertThat(record.right()).isEqualTo(2);
    }

    @Test
    void a_rise_that_was_missed_has_no_card() {
        Judgements.in(lists)
                .add(new Judgement(
                        Instant.EPOCH, "lea", "cantine", Rise.PEAK, LocalDate.of(2025, 3, 3), Verdict.MISSED));

        assertThat(judging.judged(lists)).isEmpty();
    }
}
