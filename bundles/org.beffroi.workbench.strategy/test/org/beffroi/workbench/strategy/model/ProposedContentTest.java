package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.outline.Stage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a template brought is complete once somebody has had a hand in it. */
class ProposedContentTest {

    private final Library library = Library.shipped();
    private final ProposedContent proposed = ProposedContent.of(library);

    private Strategy begun(String language) {
        Territory town = new Territory(
                Territory.Kind.COMMUNE,
                "99999",
                "Sonneval-sur-Lirelle",
                Optional.of("219999999"),
                OptionalInt.of(14_860),
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
        return new Templates(library, new Random(3))
                .make(new Templates.Wish(
                        library.fitting(town).orElseThrow().id(),
                        town,
                        Templates.Case.B,
                        LocalDate.of(2025, 10, 14),
                        Locale.of(language)));
    }

    private int passed(Stage stage, Strategy strategy) {
        return progress(stage, strategy).held().passed();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void a_template_writes_nothing_but_whose_strategy_it_is(String language) {
        Strategy strategy = begun(language);
        assertThat(strategy.getObjectives()).isNotEmpty();
        assertThat(Arrays.stream(Stage.values())
                        .filter(stage -> stage != Stage.SINGULARITY)
                        .map(stage -> passed(stage, strategy)))
                .containsOnly(0);
        assertThat(passed(Stage.SINGULARITY, strategy)).as("its territory").isEqualTo(1);
    }

    private ProposedContent.StageProgress progress(Stage stage, Strategy strategy) {
        return proposed.progress(stage, strategy, List.of(), List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void what_waits_to_be_kept_or_struck_out_is_counted(String language) {
        Strategy strategy = begun(language);
        int all = strategy.getObjectives().size();
        assertThat(progress(Stage.OBJECTIVES, strategy).isOnlyProposed()).isTrue();
        assertThat(progress(Stage.OBJECTIVES, strategy).part()).as("complete").isZero();
        assertThat(progress(Stage.OBJECTIVES, strategy).proposedPart())
                .as("proposed")
                .isEqualTo(1);
        int before = progress(Stage.OBJECTIVES, strategy).proposed();
        assertThat(before).isGreaterThanOrEqualTo(all);
        strategy.getObjectives().getFirst().setName("Répondre en deux jours");
        assertThat(progress(Stage.OBJECTIVES, strategy))
                .satisfies(now -> assertThat(now.proposed()).isEqualTo(before - 1))
                .satisfies(now -> assertThat(now.isOnlyProposed()).isFalse())
                .satisfies(now -> assertThat(now.part()).isBetween(0.1, 0.9))
                .satisfies(now -> assertThat(now.part() + now.proposedPart()).isBetween(now.part() + 0.1, 1.0));
        strategy.setStatus(Status.SUBMITTED);
        assertThat(progress(Stage.OBJECTIVES, strategy).proposed()).isZero();
        assertThat(progress(Stage.OBJECTIVES, strategy).proposedPart()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void what_somebody_changed_is_written_and_so_is_all_that_was_submitted(String language) {
        Strategy strategy = begun(language);
        strategy.getObjectives().getFirst().setName("Répondre en deux jours");
        assertThat(passed(Stage.OBJECTIVES, strategy)).isEqualTo(1);
        strategy.setStatus(Status.SUBMITTED);
        assertThat(passed(Stage.OBJECTIVES, strategy))
                .isGreaterThanOrEqualTo(strategy.getObjectives().size());
    }
}
