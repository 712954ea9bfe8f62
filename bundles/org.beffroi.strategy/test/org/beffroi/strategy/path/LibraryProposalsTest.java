package org.beffroi.strategy.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.territory.Territory;
import org.beffroi.strategy.library.Library;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.junit.jupiter.api.Test;

class LibraryProposalsTest {

    private final Strategy strategy = Templates.blank(community(), Templates.Case.B, Locale.FRENCH, new Random(3));
    private final LibraryProposals proposals = new LibraryProposals(Library.shipped(), Optional.of(community()));

    /** A group of communes that does not exist, of 24,000 inhabitants. */
    static Territory community() {
        return new Territory(
                Territory.Kind.EPCI,
                "249999999",
                "Val de Lirelle",
                Optional.of("249999999"),
                OptionalInt.of(24_000),
                List.of(),
                Optional.empty(),
                ZoneId.of("Europe/Paris"));
    }

    private void note(String weakness) {
        WeakPoint weak = ModelFactory.eINSTANCE.createWeakPoint();
        weak.setName(weakness);
        strategy.getGlobalPlan().getWeakPoints().add(weak);
    }

    private List<String> reasons(LibraryProposal proposal) {
        return proposal.reasons().stream().map(why -> why.in(Locale.FRENCH)).toList();
    }

    private LibraryProposal objective(String id) {
        return proposals.objectives(strategy).stream()
                .filter(one -> one.entry().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_weak_point_that_was_noted_is_the_reason_and_comes_first() {
        note("Personne ne répond aux messages des habitants");
        assertThat(proposals.objectives(strategy).getFirst().entry().id()).isEqualTo("objective.serve.answer");
        assertThat(reasons(objective("objective.serve.answer")))
                .first()
                .isEqualTo(
                        "vous avez noté le point faible «\u202fPersonne ne répond aux messages des habitants\u202f»");
    }

    @Test
    void accents_and_capitals_do_not_matter_and_the_middle_of_a_word_does() {
        note("LES JEUNES nous ignorent");
        assertThat(reasons(objective("objective.part.young"))).anyMatch(why -> why.contains("LES JEUNES"));
        assertThat(reasons(objective("objective.mobilise.vote"))).noneMatch(why -> why.contains("LES JEUNES"));
    }

    @Test
    void what_bodies_of_that_kind_and_size_need_says_so() {
        assertThat(reasons(objective("objective.attract.carers")))
                .containsExactly("utile d’ordinaire à une intercommunalité de 24\u202f000 habitants");
        assertThat(objective("objective.change.street").reasons()).isEmpty();
    }

    @Test
    void what_is_in_the_strategy_is_not_proposed_again() {
        Objective there = ModelFactory.eINSTANCE.createObjective();
        there.setName("répondre, vite et vraiment");
        strategy.getObjectives().add(there);
        assertThat(proposals.objectives(strategy))
                .noneMatch(one -> one.entry().id().equals("objective.serve.answer"));
    }

    @Test
    void nothing_is_put_into_the_strategy() {
        note("Personne ne répond");
        proposals.objectives(strategy);
        proposals.stakes(strategy);
        assertThat(strategy.getObjectives()).isEmpty();
        assertThat(strategy.getAxes()).isEmpty();
    }

    @Test
    void every_objective_and_stake_of_the_library_says_what_it_is_about() {
        assertThat(Library.shipped().of("Objective"))
                .allSatisfy(
                        entry -> assertThat(entry.text("signs")).as(entry.id()).isPresent());
        assertThat(Library.shipped().of("Axis"))
                .allSatisfy(
                        entry -> assertThat(entry.text("signs")).as(entry.id()).isPresent());
    }

    @Test
    void a_blank_strategy_says_whose_it_is_and_nothing_else() {
        assertThat(strategy.getTerritory().getPopulation()).isEqualTo(24_000);
        assertThat(strategy.getObjectives()).isEmpty();
        assertThat(strategy.getDiagnosis().getFindings()).isEmpty();
        assertThat(strategy.getName()).contains("Val de Lirelle");
        assertThat(Sentence.of(LibraryProposals.class, "path.reason.kind.epci").in(Locale.FRENCH))
                .isEqualTo("une intercommunalité");
    }
}
