package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.rising.FrozenRun;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.RiseCard;
import org.beffroi.core.result.Prose;
import org.beffroi.core.watch.Episode.Stage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The crisis of March, of which somebody reads in October: nothing of it is said to be under way. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class DiscontentThenTest {

    private FrozenRun frozen;

    @BeforeAll
    void look() {
        frozen = new FrozenRun();
    }

    @AfterAll
    void close() {
        frozen.close();
    }

    private Answer answer(String period) {
        return new Discontent().answer(new Discontent.Parameters("", Optional.of(period), 5), frozen.run());
    }

    @Test
    void what_stood_on_the_last_day_of_its_period_is_told_of_that_day() {
        Answer answer = answer("2025-03-03..2025-03-05");
        List<Prose.Finding> findings = answer.findings().findings();

        assertThat(findings.getFirst().sentence())
                .contains("crise le 5 mars 2025.")
                .contains("s’en plaignaient en trois jours");
        assertThat(findings)
                .allSatisfy(finding -> assertThat(finding.sentence())
                        .doesNotContain("en cours", "plaignent", "cela dure", "disent la même"))
                .noneMatch(finding -> finding.weight() == Prose.Weight.ALARM);
        assertThat(answer.rises()).isNotEmpty().noneMatch(RiseCard::ongoing).anySatisfy(card -> {
            assertThat(card.stage()).isEqualTo(Stage.CRISIS);
            assertThat(card.told()).startsWith("Dès le ").contains("et encore le 5 mars 2025", "plaignaient");
        });
        assertThat(answer.measures().getFirst().label()).isEqualTo("nombre de mécontentements en cours le 5 mars 2025");
    }

    @Test
    void where_nothing_was_under_way_that_is_said_of_that_day() {
        assertThat(answer("2025-07-01..2025-07-10")
                        .findings()
                        .findings()
                        .getFirst()
                        .sentence())
                .isEqualTo("Aucun mécontentement n’était en cours le 10 juillet 2025.");
    }

    @Test
    void tones_that_the_file_states_are_not_said_to_be_read_by_a_machine() {
        assertThat(answer("2025-03-03..2025-03-05").leftOut())
                .anySatisfy(said -> assertThat(said).startsWith("Une tonalité indéterminée ne compte pas"))
                .noneSatisfy(said -> assertThat(said).contains("machine"));
    }
}
