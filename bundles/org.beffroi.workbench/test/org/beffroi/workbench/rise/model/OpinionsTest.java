package org.beffroi.workbench.rise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.core.watch.RiseJudging.Judged;
import org.beffroi.core.watch.RiseJudging.Opinion;
import org.junit.jupiter.api.Test;

final class OpinionsTest {

    private static final LocalDate MARCH = LocalDate.of(2025, 3, 3);

    @Test
    void a_card_shows_what_was_said_of_its_own_day_search_and_kind() {
        Opinions opinions = new Opinions(Map.of(
                new Judged(Rise.PEAK, "cantine", MARCH), Opinion.REAL,
                new Judged(Rise.PEAK, "piscine", MARCH), Opinion.NOISE,
                new Judged(Rise.DISCONTENT, "cantine", MARCH), Opinion.EXPECTED));

        assertThat(opinions.of(card(Rise.PEAK, " cantine", MARCH))).contains(Opinion.REAL);
        assertThat(opinions.of(card(Rise.PEAK, "cantine", MARCH.plusDays(1)))).isEmpty();
        assertThat(opinions.of(card(Rise.DISCONTENT, "cantine", MARCH))).contains(Opinion.EXPECTED);
    }

    @Test
    void what_was_expected_was_rightly_told_and_other_searches_do_not_count() {
        Opinions opinions = new Opinions(Map.of(
                new Judged(Rise.PEAK, "cantine", MARCH), Opinion.REAL,
                new Judged(Rise.PEAK, "cantine", MARCH.plusDays(9)), Opinion.EXPECTED,
                new Judged(Rise.PEAK, "cantine", MARCH.plusDays(20)), Opinion.NOISE,
                new Judged(Rise.PEAK, "", MARCH), Opinion.NOISE));

        assertThat(opinions.precision(List.of(card(Rise.PEAK, "cantine", MARCH))))
                .isEqualTo(new Opinions.Precision(3, 2));
        assertThat(opinions.precision(List.of())).isEqualTo(new Opinions.Precision(0, 0));
    }

    private static RiseCard card(Rise rise, String search, LocalDate day) {
        return new RiseCard(
                1,
                rise,
                search,
                "3 mars 2025",
                Stage.OVER,
                false,
                "59 mentions",
                List.of(),
                Optional.empty(),
                List.of(),
                day,
                Instant.EPOCH,
                DrillDown.to(new Query.Everything()),
                List.of());
    }
}
