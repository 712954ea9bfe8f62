package org.beffroi.strategy.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.ModelPackage;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class StageTest {

    private final Strategy demo = new DemoStrategy().strategy();

    @ParameterizedTest
    @EnumSource(Subject.class)
    void each_subject_belongs_to_one_stage(Subject subject) {
        assertThat(Stage.values())
                .filteredOn(stage -> stage.subjects().contains(subject))
                .hasSize(1);
        assertThat(Stage.of(subject).subjects()).contains(subject);
    }

    @Test
    void whatever_a_strategy_holds_has_its_place_in_a_stage() {
        List<EReference> first = Stream.of(Stage.values())
                .flatMap(stage -> stage.places().stream())
                .map(place -> place.path().getFirst())
                .toList();
        assertThat(ModelPackage.eINSTANCE.getStrategy().getEAllContainments())
                .filteredOn(list -> list != ModelPackage.eINSTANCE.getElement_Properties())
                .allMatch(first::contains);
    }

    @Test
    void no_list_has_two_places() {
        assertThat(Stream.of(Stage.values()).flatMap(stage -> stage.places().stream()))
                .doesNotHaveDuplicates();
    }

    @Test
    void a_place_finds_what_is_there_and_nothing_where_what_holds_it_is_not() {
        Place budget = new Place(
                List.of(ModelPackage.eINSTANCE.getStrategy_Means(), ModelPackage.eINSTANCE.getMeans_Budget()));
        assertThat(budget.elements(demo)).isEqualTo(demo.getMeans().getBudget());
        Strategy bare = ModelFactory.eINSTANCE.createStrategy();
        assertThat(budget.elements(bare)).isEmpty();
        EObject owner = budget.makeOwner(bare);
        assertThat(owner).isSameAs(bare.getMeans()).isSameAs(budget.makeOwner(bare));
    }

    @Test
    void the_outline_shows_every_element_of_every_place_once() {
        List<EObject> shown = Stream.of(new Outline().of(demo))
                .flatMap(List::stream)
                .flatMap(StageTest::elements)
                .toList();
        List<EObject> there = Arrays.stream(Stage.values())
                .flatMap(stage -> stage.places().stream())
                .flatMap(place -> place.elements(demo).stream())
                .toList();
        assertThat(shown).doesNotHaveDuplicates().containsAll(there).contains(demo);
    }

    private static Stream<EObject> elements(OutlineNode node) {
        return Stream.concat(node.asElement().stream(), node.children().stream().flatMap(StageTest::elements));
    }

    @Test
    void evidence_is_shown_where_it_stands_and_an_element_by_itself() {
        var objective = demo.getObjectives().stream()
                .filter(one -> !one.getEvidence().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(Outline.shown(objective.getEvidence().getFirst())).isSameAs(objective);
        assertThat(Outline.shown(objective)).isSameAs(objective);
        assertThat(Outline.shown(demo)).isSameAs(demo);
        assertThat(Outline.find(demo, objective.getKey())).containsSame(objective);
        assertThat(Outline.find(demo, "none")).isEmpty();
        assertThat(Outline.find(demo, demo.getKey())).containsSame(demo);
    }
}
