package org.beffroi.workbench.strategy.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Status;
import org.beffroi.strategy.model.Strategy;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.strategy.StrategyView;
import org.junit.jupiter.api.Test;

class FirstStepsTest {

    /** Finds nothing by itself: its issues are made here. */
    @Check.Info(id = "period-unsound", subject = Subject.FRAME)
    private static final class Period extends Found {}

    @Check.Info(id = "singularity-unsaid", subject = Subject.FRAME)
    private static final class Singular extends Found {}

    @Check.Info(id = "diagnosis-one-sided", subject = Subject.DIAGNOSIS)
    private static final class Diagnosed extends Found {}

    @Check.Info(id = "finding-unfounded", subject = Subject.DIAGNOSIS)
    private static final class Founded extends Found {}

    @Check.Info(id = "objective-time-bound", subject = Subject.OBJECTIVES)
    private static final class Bound extends Found {}

    private abstract static class Found implements Check {
        @Override
        public List<Issue> look(Strategy strategy, Setting setting) {
            return List.of();
        }
    }

    private static final ModelFactory MAKE = ModelFactory.eINSTANCE;
    private static final List<Check> CHECKS =
            List.of(new Singular(), new Period(), new Bound(), new Diagnosed(), new Founded());

    private final Language french = new Language(Locale.FRENCH).with(StrategyView.class);
    private final Strategy strategy = MAKE.createStrategy();
    private final Objective objective = MAKE.createObjective();

    FirstStepsTest() {
        strategy.setStatus(Status.DRAFT);
        strategy.getObjectives().add(objective);
    }

    private List<String> steps(Issue... issues) {
        return FirstSteps.of(strategy, CHECKS, List.of(issues)).stream()
                .map(Issue::check)
                .toList();
    }

    @Test
    void a_draft_is_begun_with_what_its_first_stages_miss_one_of_each_kind() {
        assertThat(steps(
                        Issue.warning(new Bound(), objective),
                        Issue.warning(new Diagnosed(), MAKE.createDiagnosis()),
                        Issue.warning(new Singular(), MAKE.createSingularity()),
                        Issue.warning(new Period(), strategy),
                        Issue.warning(new Period(), strategy),
                        Issue.alarm(new Founded(), MAKE.createFinding())))
                .containsExactly("period-unsound", "singularity-unsaid", "finding-unfounded");
    }

    @Test
    void questions_later_stages_and_strategies_that_are_adopted_have_none() {
        assertThat(steps(Issue.question(new Period(), strategy), Issue.warning(new Bound(), objective)))
                .isEmpty();
        strategy.setStatus(Status.ADOPTED);
        assertThat(steps(Issue.warning(new Period(), strategy))).isEmpty();
    }

    @Test
    void a_strategy_is_begun_until_its_period_its_place_and_its_diagnosis_are_said() {
        assertThat(begins(Issue.warning(new Period(), strategy), Issue.warning(new Bound(), objective)))
                .isTrue();
        assertThat(begins(Issue.alarm(new Founded(), MAKE.createFinding())))
                .as("a finding of many")
                .isFalse();
        strategy.setStatus(Status.ADOPTED);
        assertThat(begins(Issue.warning(new Period(), strategy))).isFalse();
    }

    private boolean begins(Issue... issues) {
        return FirstSteps.isBeginning(strategy, CHECKS, List.of(issues));
    }

    @Test
    void a_step_is_said_as_what_there_is_to_do() {
        assertThat(FirstSteps.words(Issue.warning(new Period(), strategy), french))
                .isEqualTo("Fixer sa période");
    }

    @Test
    void what_was_found_is_counted_by_how_much_it_matters() {
        IssueCount all = IssueCount.of(List.of(
                Issue.alarm(new Period(), strategy),
                Issue.warning(new Period(), strategy),
                Issue.warning(new Bound(), objective),
                Issue.question(new Bound(), objective)));
        assertThat(all.all()).isEqualTo(4);
        assertThat(all.words(french)).isEqualTo("1 à corriger, 2 à compléter, 1 question");
        IssueCount here = IssueCount.of(List.of(Issue.alarm(new Period(), strategy)));
        assertThat(all.without(here).words(french)).isEqualTo("2 à compléter, 1 question");
        assertThat(all.without(all).words(french)).isEmpty();
    }
}
