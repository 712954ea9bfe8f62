package org.beffroi.strategy.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.audience.AudienceUnreached;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.Audience;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Strategy;
import org.junit.jupiter.api.Test;

class CompletenessTest {

    @Test
    void an_empty_stage_holds_nothing_though_no_check_complains() {
        Completeness empty =
                Completeness.of(Stage.AUDIENCES, ModelFactory.eINSTANCE.createStrategy(), List.of(), List.of());
        assertThat(empty.empty()).isTrue();
        assertThat(empty.dots()).isZero();
    }

    @Test
    void a_stage_without_complaints_is_full() {
        assertThat(Completeness.of(Stage.AUDIENCES, new DemoStrategy().strategy(), List.of(), List.of())
                        .dots())
                .isEqualTo(Completeness.DOTS);
    }

    @Test
    void a_new_strategy_that_everything_is_missing_of_is_complete_in_nothing() {
        Strategy begun = ModelFactory.eINSTANCE.createStrategy();
        Audience families = ModelFactory.eINSTANCE.createAudience();
        families.setKey("families");
        Audience elders = ModelFactory.eINSTANCE.createAudience();
        elders.setKey("public-2");
        begun.getAudiences().addAll(List.of(families, elders));
        Check check = new AudienceUnreached();
        List<Issue> both = List.of(Issue.warning(check, families), Issue.warning(check, elders));
        assertThat(Completeness.of(Stage.AUDIENCES, begun, List.of(check), both))
                .isEqualTo(new Completeness(0, 2, false));
        assertThat(new Completeness(0, 2, false).dots()).isZero();
        assertThat(Completeness.of(Stage.AUDIENCES, begun, List.of(check), both.subList(0, 1)))
                .as("nine other checks that pass change nothing")
                .isEqualTo(new Completeness(1, 2, false));
        assertThat(Completeness.of(Stage.AUDIENCES, begun, List.of(check), List.of(Issue.question(check, families))))
                .as("what is to be weighed is complete")
                .isEqualTo(new Completeness(2, 2, false));
    }

    @Test
    void what_its_checks_say_of_the_whole_keeps_a_stage_from_being_full() {
        Strategy begun = ModelFactory.eINSTANCE.createStrategy();
        begun.setKey("strategy");
        Audience audience = ModelFactory.eINSTANCE.createAudience();
        audience.setKey("public-1");
        begun.getAudiences().add(audience);
        Check check = new AudienceUnreached();
        assertThat(Completeness.of(Stage.AUDIENCES, begun, List.of(check), List.of(Issue.warning(check, begun))))
                .isEqualTo(new Completeness(1, 2, false));
    }

    @Test
    void all_dots_are_for_all_elements_and_one_at_least_for_a_complete_one() {
        assertThat(new Completeness(19, 20, false).dots()).isEqualTo(4);
        assertThat(new Completeness(20, 20, false).dots()).isEqualTo(5);
        assertThat(new Completeness(1, 20, false).dots()).isEqualTo(1);
        assertThat(new Completeness(10, 20, false).dots()).isEqualTo(2);
    }
}
