package org.beffroi.workbench.rise.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.analysis.RiseCard.Phase;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Matrix;
import org.beffroi.core.watch.Episode.Stage;
import org.beffroi.core.watch.Rise;
import org.beffroi.workbench.language.Days;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

final class RiverTest {

    private static final Language FRENCH = new Language(Locale.FRENCH);
    private static final Days DAYS = new Days(FRENCH, ZoneOffset.UTC, LocalDate.of(2025, 11, 1));

    @Test
    void each_day_shows_the_gravest_stage_of_its_subject() {
        River river = new River(
                List.of(
                        card(1, "Piscine", phase(Stage.WEAK_SIGNAL, "2025-03-01T10:00:00Z", "2025-03-02T10:00:00Z")),
                        card(
                                2,
                                "Cantine",
                                phase(Stage.RISING, "2025-03-03T10:00:00Z", "2025-03-04T08:00:00Z"),
                                phase(Stage.CRISIS, "2025-03-04T08:00:00Z", "2025-03-05T08:00:00Z"))),
                FRENCH,
                DAYS);

        Matrix drawn = river.drawn().orElseThrow();

        assertThat(drawn.scale()).isEqualTo(Matrix.Scale.STAGE);
        assertThat(drawn.rows()).containsExactly("Cantine", "Piscine");
        assertThat(values(drawn, 0)).containsExactly(0.0, 0.0, 3.0, 4.0, 4.0);
        assertThat(values(drawn, 1)).containsExactly(1.0, 1.0, 0.0, 0.0, 0.0);
    }

    @Test
    void what_is_drawn_leads_to_the_days_and_back_to_its_card() {
        RiseCard card = card(7, "Cantine", phase(Stage.CRISIS, "2025-03-03T10:00:00Z", "2025-03-04T08:00:00Z"));
        RiseCard other = card(8, "Piscine", phase(Stage.CRISIS, "2025-03-03T10:00:00Z", "2025-03-04T08:00:00Z"));
        River river = new River(List.of(other, card), FRENCH, DAYS);

        DrillDown first = river.drawn()
                .orElseThrow()
                .cells()
                .get(1)
                .getFirst()
                .drillDown()
                .orElseThrow();

        assertThat(((DrillDown.ToMentions) first).query().toString()).contains("2025-03-03");
        assertThat(river.behind(first)).contains(card);
        assertThat(river.behind(card.mentions())).contains(card);
        assertThat(river.behind(DrillDown.to(new Query.Everything()))).isEmpty();
    }

    @Test
    void years_are_drawn_by_weeks_that_begin_on_monday() {
        Matrix drawn = new River(
                        List.of(
                                card(1, "Cantine", phase(Stage.CRISIS, "2024-03-06T10:00:00Z", "2024-03-07T10:00:00Z")),
                                card(
                                        2,
                                        "Cantine",
                                        phase(Stage.RISING, "2025-03-05T10:00:00Z", "2025-03-06T10:00:00Z"))),
                        FRENCH,
                        DAYS)
                .drawn()
                .orElseThrow();

        assertThat(drawn.rows()).containsExactly("Cantine");
        assertThat(drawn.columns()).hasSize(53);
        assertThat(drawn.columns().getFirst()).contains("4 mars 2024");
        assertThat(values(drawn, 0)).startsWith(4.0, 0.0).endsWith(0.0, 3.0);
    }

    @Test
    void peaks_have_no_river() {
        assertThat(new River(List.of(card(1, "3 mars")), FRENCH, DAYS).drawn()).isEmpty();
    }

    private static List<Double> values(Matrix drawn, int row) {
        return drawn.cells().get(row).stream().map(Matrix.Cell::value).toList();
    }

    private static Phase phase(Stage stage, String from, String until) {
        return new Phase(stage, Instant.parse(from), Instant.parse(until));
    }

    private static RiseCard card(int number, String title, Phase... phases) {
        return new RiseCard(
                number,
                Rise.DISCONTENT,
                "",
                title,
                Stage.CRISIS,
                false,
                "",
                List.of(),
                Optional.empty(),
                List.of(),
                LocalDate.of(2025, 3, 3),
                Instant.EPOCH,
                DrillDown.to(new Query.Word(title)),
                List.of(phases));
    }
}
