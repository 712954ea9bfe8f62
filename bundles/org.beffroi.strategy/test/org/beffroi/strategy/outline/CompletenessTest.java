package org.beffroi.strategy.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.strategy.demo.DemoStrategy;
import org.beffroi.strategy.model.ModelFactory;
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
    void all_dots_are_for_all_checks_and_one_at_least_for_what_is_begun() {
        assertThat(new Completeness(19, 20, false).dots()).isEqualTo(4);
        assertThat(new Completeness(20, 20, false).dots()).isEqualTo(5);
        assertThat(new Completeness(0, 20, false).dots()).isEqualTo(1);
        assertThat(new Completeness(10, 20, false).dots()).isEqualTo(2);
    }
}
