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

    private static final CarriedSubject CANTEEN = new CarriedSubject("2 mentions", "Cantine froide", "Cantine", true);

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

    private KeeperLines lines(EObject inHand, CarriedSubject what) {
        return new KeeperLines(KeeperGroups.of(strategy, inHand, what.words(), french, names), names, french, what);
    }

    private static List<String> headings(List<KeeperGroups> groups) {
        return groups.stream().map(KeeperGroups::heading).toList();
    }

    @Test
    void elements_stand_by_kind_in_the_order_of_the_method() {
        List<KeeperGroups> groups = groups(strategy);
        assertThat(headings(groups)).containsExactly("Risques", "Objectifs", "Critères");
        assertThat(groups.get(1).keepers()).containsExactly(first, second);
    }

    @Test
    void a_name_that_says_little_has_what_it_is_about_beneath() {
        risk.setDescription("Ne pas être **là où l’on parle** déjà de nous : d’autres racontent. Et mal.");
        first.setStatement("Toute question a sa réponse en deux jours.");
        assertThat(lines(strategy, CANTEEN).fitting("absence")).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("Absence");
            assertThat(line.gist()).isEqualTo("Ne pas être là où l’on parle déjà de nous");
        });
        assertThat(lines(strategy, CANTEEN).fitting("répondre"))
                .singleElement()
                .satisfies(line -> assertThat(line.gist()).isEqualTo("Toute question a sa réponse en deux jours."));
        assertThat(lines(strategy, CANTEEN).fitting("prévenir"))
                .singleElement()
                .satisfies(line -> assertThat(line.gist()).isEmpty());
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
        assertThat(groups.get(2).keepers()).containsExactly(first, second, agents);
        assertThat(KeeperGroups.of(strategy, strategy, "Tout va bien", french, names))
                .as("no word of a subject in common")
                .allMatch(KeeperGroups::isKind);
    }

    @Test
    void the_likely_ones_stand_before_and_nothing_stands_twice() {
        first.getEvidence().add(at("2025-03-01T08:00:00Z"));
        criterion.getEvidence().add(at("2025-04-01T08:00:00Z"));
        List<KeeperGroups> groups = groups(second);
        assertThat(headings(groups)).containsExactly("Élément ouvert", "Appuyé en dernier", "Risques", "Objectifs");
        assertThat(groups.stream().flatMap(group -> group.keepers().stream()).map(Element.class::cast))
                .containsExactly(second, criterion, risk, first);
    }

    @Test
    void what_is_open_is_not_called_the_last_one_too() {
        second.getEvidence().add(at("2025-03-01T08:00:00Z"));
        assertThat(headings(groups(second))).containsExactly("Élément ouvert", "Risques", "Objectifs", "Critères");
    }

    @Test
    void a_row_keeps_its_kind_and_is_found_by_it() {
        List<PickList.Item<Element>> found = lines(second, CANTEEN).fitting("objectif");
        assertThat(found).extracting(PickList.Item::text).containsExactly("Prévenir", "Répondre");
        assertThat(found).extracting(PickList.Item::beside).containsExactly("Objectif", "");
        assertThat(found).extracting(PickList.Item::kind).containsExactly("Objectif", "Objectif");
        assertThat(lines(second, CANTEEN).fitting("hors de nos"))
                .extracting(PickList.Item::group)
                .containsExactly("Critères");
    }

    @Test
    void where_nothing_speaks_of_it_a_new_element_is_offered_before_the_kinds() {
        List<PickList.Item<Element>> lines = lines(second, CANTEEN).fitting("");
        assertThat(lines)
                .extracting(PickList.Item::text)
                .startsWith(
                        "Prévenir",
                        "+ Créer le risque «\u202fCantine\u202f»",
                        "+ Créer le constat «\u202fCantine\u202f»",
                        "Absence");
        assertThat(lines.get(1).group()).isEqualTo("Rien dans la stratégie n’en parle encore");
        assertThat(lines.get(1).value()).isInstanceOf(Risk.class).matches(NewKeepers::isNew);
        assertThat(lines(second, new CarriedSubject("«\u202fCantine\u202f»", "Cantine"))
                        .fitting(""))
                .as("nobody knows what it is about")
                .noneMatch(line -> NewKeepers.isNew(line.value()));
    }

    @Test
    void nothing_new_is_offered_where_something_speaks_of_it() {
        strategy.getObjectives().add(objective("Dire ce qui se passe à la cantine"));
        assertThat(lines(strategy, CANTEEN).fitting("")).noneMatch(line -> NewKeepers.isNew(line.value()));
    }

    @Test
    void what_was_typed_names_a_new_element_where_none_is_called_so() {
        assertThat(lines(second, new CarriedSubject("«\u202fVélo\u202f»", "Vélo", "Vélo", false))
                        .fitting("pistes cyclables"))
                .extracting(PickList.Item::text)
                .containsExactly(
                        "+ Créer le constat «\u202fPistes cyclables\u202f»",
                        "+ Créer le risque «\u202fPistes cyclables\u202f»");
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
