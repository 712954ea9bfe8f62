package org.beffroi.strategy.path;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.library.Templates;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Finding;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Message;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Role;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.strategy.model.WeakPoint;
import org.beffroi.strategy.path.PathQuestion.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PathQuestionTest {

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;
    private static final LocalDate DAY = LocalDate.of(2027, 1, 4);

    private final Strategy strategy =
            Templates.blank(LibraryProposalsTest.community(), Templates.Case.B, Locale.FRENCH, new Random(3));

    private static <E extends org.beffroi.strategy.model.Element> E named(E element, String name) {
        element.setName(name);
        return element;
    }

    @ParameterizedTest
    @EnumSource(PathQuestion.class)
    void nothing_of_a_blank_strategy_is_answered(PathQuestion question) {
        assertThat(question.progress(strategy)).isEqualTo(Progress.OPEN);
    }

    @Test
    void the_first_open_question_is_next_until_all_are_answered() {
        assertThat(PathQuestion.next(strategy)).contains(PathQuestion.TERRITORY);
        strategy.setFrom(DAY);
        strategy.setUntil(DAY.plusYears(3));
        assertThat(PathQuestion.TERRITORY.progress(strategy)).isEqualTo(Progress.BEGUN);
        strategy.getSingularity().setDistinction("Vingt-six villages, une rivière.");
        assertThat(PathQuestion.next(strategy)).contains(PathQuestion.SAID);
    }

    @Test
    void a_finding_counts_once_it_rests_on_something() {
        for (int i = 0; i < PathQuestion.FINDINGS; i++) {
            Finding finding = named(FACTORY.createFinding(), "Constat " + i);
            strategy.getDiagnosis().getFindings().add(finding);
            assertThat(PathQuestion.SAID.progress(strategy)).isEqualTo(Progress.BEGUN);
            finding.getEvidence().add(FACTORY.createQueryEvidence());
        }
        assertThat(PathQuestion.SAID.progress(strategy)).isEqualTo(Progress.ANSWERED);
    }

    @Test
    void a_weak_point_has_a_name() {
        strategy.getGlobalPlan().getWeakPoints().add(FACTORY.createWeakPoint());
        assertThat(PathQuestion.WEAK_POINTS.progress(strategy)).isEqualTo(Progress.OPEN);
        WeakPoint said = named(FACTORY.createWeakPoint(), "Personne ne répond");
        strategy.getGlobalPlan().getWeakPoints().add(said);
        assertThat(PathQuestion.WEAK_POINTS.progress(strategy)).isEqualTo(Progress.ANSWERED);
    }

    @Test
    void three_stakes_are_an_answer_and_four_are_too_much() {
        for (int i = 1; i <= PathQuestion.MOST_STAKES; i++) {
            Axis axis = named(FACTORY.createAxis(), "Enjeu " + i);
            strategy.getAxes().add(axis);
            assertThat(PathQuestion.STAKES.progress(strategy)).isEqualTo(Progress.ANSWERED);
        }
        strategy.getAxes().add(named(FACTORY.createAxis(), "Un de trop"));
        assertThat(PathQuestion.STAKES.progress(strategy)).isEqualTo(Progress.TOO_MUCH);
    }

    @Test
    void objectives_are_measured_dated_and_five_at_most() {
        for (int i = 1; i <= PathQuestion.MOST_OBJECTIVES; i++) {
            Objective objective = named(FACTORY.createObjective(), "Objectif " + i);
            strategy.getObjectives().add(objective);
            assertThat(PathQuestion.OBJECTIVES.progress(strategy)).isEqualTo(Progress.BEGUN);
            Indicator indicator = named(FACTORY.createIndicator(), "Mesure");
            indicator.setTarget(BigDecimal.TEN);
            objective.getIndicators().add(indicator);
            assertThat(PathQuestion.OBJECTIVES.progress(strategy)).isEqualTo(Progress.BEGUN);
            indicator.setDue(DAY);
            assertThat(PathQuestion.OBJECTIVES.progress(strategy)).isEqualTo(Progress.ANSWERED);
        }
        strategy.getObjectives().add(named(FACTORY.createObjective(), "Un de trop"));
        assertThat(PathQuestion.OBJECTIVES.progress(strategy)).isEqualTo(Progress.TOO_MUCH);
    }

    @Test
    void means_are_people_money_and_a_first_dated_action() {
        Role role = named(FACTORY.createRole(), "Chargée de communication");
        strategy.getMeans().getRoles().add(role);
        assertThat(PathQuestion.MEANS.progress(strategy)).isEqualTo(Progress.OPEN);
        role.setFullTimeNow(BigDecimal.ONE);
        BudgetLine line = named(FACTORY.createBudgetLine(), "Impression");
        line.setAmount(BigDecimal.TEN);
        strategy.getMeans().getBudget().add(line);
        assertThat(PathQuestion.MEANS.progress(strategy)).isEqualTo(Progress.BEGUN);
        Action action = named(FACTORY.createAction(), "Répondre");
        action.setFrom(DAY);
        strategy.getActions().add(action);
        assertThat(PathQuestion.MEANS.progress(strategy)).isEqualTo(Progress.ANSWERED);
    }

    @Test
    void a_promise_has_its_proof() {
        strategy.getBrand().setPromise("Une réponse à chacun.");
        assertThat(PathQuestion.PROMISE.progress(strategy)).isEqualTo(Progress.BEGUN);
        Message message = named(FACTORY.createMessage(), "Réponse");
        message.setProof("Le délai est affiché chaque mois.");
        strategy.getMessages().add(message);
        assertThat(PathQuestion.PROMISE.progress(strategy)).isEqualTo(Progress.ANSWERED);
    }

    @Test
    void the_town_of_the_demonstration_has_more_objectives_than_the_path_keeps() {
        assertThat(PathQuestion.OBJECTIVES.progress(new DemoStrategy().strategy()))
                .isEqualTo(Progress.TOO_MUCH);
    }
}
