package org.beffroi.workbench.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.beffroi.strategy.element.Names;
import org.beffroi.strategy.model.Criterion;
import org.beffroi.strategy.model.Element;
import org.beffroi.strategy.model.MentionEvidence;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Risk;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.list.PickList;
import org.beffroi.workbench.strategy.StrategyView;
import org.eclipse.emf.ecore.EObject;
import org.junit.jupiter.api.Test;

class KeeperGroupsTest {

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;

    private final Language french = new Language(Locale.FRENCH).with(StrategyView.class);
    private final Names names = new Names(Locale.FRENCH);
    private final Strategy strategy = MAKE.createStrategy();
    private final Objective first = objective("Répondre");
    private final Objective second = objective("Prévenir");
    private final Risk risk = MAKE.createRisk();
    private final Criterion criterion = MAKE.createCriterion();

    KeeperGroupsTest() {
        risk.setName("Absence");
        criterion.setName("Conversation hors de nos pages");
        risk.getCriteria().add(criterion);
        strategy.getRisks().add(risk);
        strategy.getObjectives().add(first);
        strategy.getObjectives().add(second);
    }

    private static Objective objective(String name) {
        Objective objective = MAKE.createObjective();
        objective.setName(name);
        return objective;
    }

    private static MentionEvidence at(String moment) {
        MentionEvidence evidence = MAKE.createMentionEvidence();
        evidence.setAt(Instant.parse(moment));
        return evidence;
    }

    private List<KeeperGroups> groups(EObject inHand) {
        return KeeperGroups.of(strategy, inHand, "", french, names);
    }

    private static List<String> headings(List<KeeperGroups> groups) {
        return groups.stream().map(KeeperGroups::heading).toList();
    }

    @Test
    void elements_stand_by_kind_in_the_order_of_the_method() {
        List<KeeperGroups> groups = groups(strategy);
        assertThat(headings(groups)).containsExactly("Objectifs", "Risques", "Critères");
        assertThat(groups.getFirst().keepers()).containsExactly(first, second);
    }

    @Test
    void those_that_speak_of_the_same_stand_before_their_kind() {
        Objective meals = objective("Dire ce qui se passe à la cantine");
        Objective agents = objective("Former les agents d’accueil");
        agents.setDescription("Dire ce qui se passe au guichet");
        strategy.getObjectives().addAll(List.of(agents, meals));
        List<KeeperGroups> groups =
                KeeperGroups.of(strategy, strategy, "« Cantines : le prestataire écope de pénalités »", french, names);
        assertThat(groups.getFirst().heading()).isEqualTo("Parle de la même chose");
        assertThat(groups.getFirst().keepers()).containsExactly(meals);
        assertThat(groups.get(1).keepers()).containsExactly(first, second, agents);
        assertThat(KeeperGroups.of(strategy, strategy, "Tout va bien", french, names))
                .as("no word of a subject in common")
                .allMatch(KeeperGroups::isKind);
    }

    @Test
    void the_likely_ones_stand_before_and_nothing_stands_twice() {
        first.getEvidence().add(at("2025-03-01T08:00:00Z"));
        criterion.getEvidence().add(at("2025-04-01T08:00:00Z"));
        List<KeeperGroups> groups = groups(second);
        assertThat(headings(groups)).containsExactly("Élément ouvert", "Appuyé en dernier", "Objectifs", "Risques");
        assertThat(groups.stream().flatMap(group -> group.keepers().stream()).map(Element.class::cast))
                .containsExactly(second, criterion, first, risk);
    }

    @Test
    void what_is_open_is_not_called_the_last_one_too() {
        second.getEvidence().add(at("2025-03-01T08:00:00Z"));
        assertThat(headings(groups(second))).containsExactly("Élément ouvert", "Objectifs", "Risques", "Critères");
    }

    @Test
    void a_row_keeps_its_kind_and_is_found_by_it() {
        List<PickList.Item<Element>> found = KeeperPicker.items(groups(second), names, "objectif");
        assertThat(found).extracting(PickList.Item::text).containsExactly("Prévenir", "Répondre");
        assertThat(found).extracting(PickList.Item::beside).containsExactly("Objectif", "");
        assertThat(found).extracting(PickList.Item::kind).containsExactly("Objectif", "Objectif");
        assertThat(KeeperPicker.items(groups(second), names, "hors de nos"))
                .extracting(PickList.Item::group)
                .containsExactly("Critères");
    }

    @Test
    void a_long_mention_is_quoted_to_the_end_of_a_word() {
        assertThat(CarriedWords.beginning("court")).isEqualTo("court");
        assertThat(CarriedWords.beginning("Retour en régie de la cantine : l’étude présentée au conseil municipal"))
                .isEqualTo("Retour en régie de la cantine : l’étude présentée au conseil…");
        assertThat(CarriedWords.beginning("x".repeat(59) + "😀" + "y".repeat(9)))
                .isEqualTo("x".repeat(59) + "…");
    }
}
