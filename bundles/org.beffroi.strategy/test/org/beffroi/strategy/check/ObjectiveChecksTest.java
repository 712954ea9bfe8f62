package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.at;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import java.math.BigDecimal;
import org.beffroi.strategy.check.audience.AudienceOnlyDigital;
import org.beffroi.strategy.check.audience.AudienceSizeUnsourced;
import org.beffroi.strategy.check.audience.AudienceUnreached;
import org.beffroi.strategy.check.audience.AudienceWithoutObjective;
import org.beffroi.strategy.check.indicator.IndicatorDirection;
import org.beffroi.strategy.check.indicator.IndicatorMissed;
import org.beffroi.strategy.check.indicator.IndicatorUnmeasured;
import org.beffroi.strategy.check.indicator.IndicatorWithoutBaseline;
import org.beffroi.strategy.check.indicator.IndicatorWithoutMeasure;
import org.beffroi.strategy.check.indicator.IndicatorWithoutTarget;
import org.beffroi.strategy.check.objective.AxisWithoutObjective;
import org.beffroi.strategy.check.objective.ObjectiveAfterParent;
import org.beffroi.strategy.check.objective.ObjectiveAttainable;
import org.beffroi.strategy.check.objective.ObjectiveCycle;
import org.beffroi.strategy.check.objective.ObjectiveMeasurable;
import org.beffroi.strategy.check.objective.ObjectiveOverdue;
import org.beffroi.strategy.check.objective.ObjectivePace;
import org.beffroi.strategy.check.objective.ObjectiveRelevant;
import org.beffroi.strategy.check.objective.ObjectiveSpecific;
import org.beffroi.strategy.check.objective.ObjectiveTimeBound;
import org.beffroi.strategy.check.objective.ObjectiveWithoutAction;
import org.beffroi.strategy.check.objective.ObjectiveWithoutAudience;
import org.beffroi.strategy.check.objective.ObjectiveWithoutAxis;
import org.beffroi.strategy.check.objective.ObjectiveWithoutIndicator;
import org.beffroi.strategy.check.objective.ObjectiveWithoutOwner;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.AudienceKind;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.Direction;
import org.beffroi.strategy.model.Objective;
import org.junit.jupiter.api.Test;

/** Checks of objectives, their indicators and audiences. */
class ObjectiveChecksTest {

    @Test
    void an_objective_without_an_indicator() {
        finds(
                new ObjectiveWithoutIndicator(),
                town -> town.objective.getIndicators().clear(),
                town -> town.objective);
    }

    @Test
    void an_objective_without_an_audience() {
        finds(
                new ObjectiveWithoutAudience(),
                town -> town.objective.getAudiences().clear(),
                town -> town.objective);
    }

    @Test
    void an_objective_without_an_action() {
        finds(
                new ObjectiveWithoutAction(),
                town -> town.strategy.getActions().forEach(one -> one.getObjectives()
                        .clear()),
                town -> town.objective);
    }

    @Test
    void an_objective_whose_actions_were_dropped() {
        finds(
                new ObjectiveWithoutAction(),
                town -> town.strategy.getActions().forEach(one -> one.setState(ActionState.DROPPED)),
                town -> town.objective);
    }

    @Test
    void an_objective_without_an_owner() {
        finds(new ObjectiveWithoutOwner(), town -> town.objective.setOwner(null), town -> town.objective);
    }

    @Test
    void specific_fails_without_a_statement() {
        assertThat(finds(new ObjectiveSpecific(), town -> town.objective.setStatement(""), town -> town.objective))
                .contains("S comme spécifique");
    }

    @Test
    void specific_fails_with_few_words() {
        assertThat(finds(
                        new ObjectiveSpecific(),
                        town -> town.objective.setStatement("Rassurer les familles"),
                        town -> town.objective))
                .contains("trop peu de mots");
    }

    @Test
    void specific_is_doubted_where_the_words_are_those_of_anybody() {
        assertThat(finds(
                        new ObjectiveSpecific(),
                        town -> town.objective.setStatement("Améliorer l’image de la ville auprès des habitants"),
                        town -> town.objective))
                .contains("⟦Améliorer l’image⟧ de la ville");
    }

    @Test
    void measurable_fails_where_no_indicator_is_whole() {
        assertThat(finds(new ObjectiveMeasurable(), town -> town.indicator.setTarget(null), town -> town.objective))
                .contains("M comme mesurable");
    }

    @Test
    void attainable_fails_without_a_reason() {
        assertThat(finds(new ObjectiveAttainable(), town -> town.objective.setAttainable(null), town -> town.objective))
                .contains("A comme atteignable");
    }

    @Test
    void attainable_is_doubted_where_the_pace_is_far_too_slow() {
        assertThat(finds(
                        new ObjectivePace(),
                        town -> town.indicator.getMeasurements().getFirst().setValue(BigDecimal.valueOf(60)),
                        town -> town.indicator))
                .contains("8 fois plus vite");
    }

    @Test
    void attainable_is_doubted_where_more_is_asked_than_it_ever_did_in_the_same_time() {
        assertThat(finds(
                        new ObjectivePace(),
                        town -> {
                            town.indicator.getMeasurements().getFirst().setValue(BigDecimal.valueOf(57));
                            town.indicator.getMeasurements().add(town.measured("2025-06-01", 59));
                            town.indicator.setTarget(BigDecimal.valueOf(40));
                            town.indicator.setBaseline(BigDecimal.valueOf(60));
                        },
                        town -> town.indicator))
                .contains("a encore 17 à parcourir", "il en ferait 7,5 dans ce temps");
    }

    @Test
    void attainable_is_doubted_where_it_never_moved_towards_its_target() {
        assertThat(finds(
                        new ObjectivePace(),
                        town -> {
                            town.indicator.getMeasurements().getFirst().setValue(BigDecimal.valueOf(64));
                            town.indicator.getMeasurements().add(town.measured("2025-06-01", 63));
                        },
                        town -> town.indicator))
                .contains("n’a jamais avancé vers elle");
    }

    @Test
    void attainable_is_not_doubted_where_it_did_as_much_before() {
        isSilent(new ObjectivePace(), town -> {
            town.indicator.getMeasurements().getFirst().setValue(BigDecimal.valueOf(50));
            town.indicator.getMeasurements().add(town.measured("2025-06-01", 56));
        });
    }

    @Test
    void relevant_fails_without_why() {
        assertThat(finds(new ObjectiveRelevant(), town -> town.objective.setWhy(null), town -> town.objective))
                .contains("R comme pertinent");
    }

    @Test
    void relevant_fails_where_it_answers_nothing() {
        assertThat(finds(
                        new ObjectiveRelevant(),
                        town -> {
                            town.objective.getEvidence().clear();
                            town.objective.getAlignments().clear();
                        },
                        town -> town.objective))
                .contains("ni élément d’appui");
    }

    @Test
    void time_bound_fails_without_a_date() {
        assertThat(finds(new ObjectiveTimeBound(), town -> town.objective.setDue(null), town -> town.objective))
                .contains("T comme temporel");
    }

    @Test
    void time_bound_fails_beyond_the_end() {
        assertThat(finds(
                        new ObjectiveTimeBound(),
                        town -> town.objective.setDue(day("2028-01-01")),
                        town -> town.objective))
                .contains("après la fin");
    }

    @Test
    void an_objective_that_is_overdue() {
        finds(new ObjectiveOverdue(), town -> town.objective.setDue(day("2025-10-14")), town -> town.objective);
    }

    @Test
    void objectives_that_contain_one_another() {
        assertThat(finds(
                        new ObjectiveCycle(),
                        town -> {
                            Objective other = town.named(town.make.createObjective(), "Autre");
                            other.setParent(town.objective);
                            town.objective.setParent(other);
                            town.strategy.getObjectives().add(other);
                        },
                        town -> town.objective))
                .contains("« Autre »");
    }

    @Test
    void an_objective_that_contains_itself() {
        finds(new ObjectiveCycle(), town -> town.objective.setParent(town.objective), town -> town.objective);
    }

    @Test
    void a_part_that_is_due_after_the_whole() {
        assertThat(finds(
                        new ObjectiveAfterParent(),
                        town -> {
                            Objective whole = town.named(town.make.createObjective(), "Le tout");
                            whole.setDue(day("2026-06-30"));
                            town.strategy.getObjectives().add(whole);
                            town.objective.setParent(whole);
                        },
                        town -> town.objective))
                .contains("« Le tout » (30 juin 2026)");
    }

    @Test
    void an_axis_without_an_objective() {
        finds(new AxisWithoutObjective(), town -> town.objective.setAxis(null), town -> town.axis);
    }

    @Test
    void an_objective_without_an_axis() {
        finds(new ObjectiveWithoutAxis(), town -> town.objective.setAxis(null), town -> town.objective);
    }

    @Test
    void an_objective_has_no_axis_where_there_is_none() {
        isSilent(new ObjectiveWithoutAxis(), town -> {
            town.objective.setAxis(null);
            town.strategy.getAxes().clear();
        });
    }

    @Test
    void an_indicator_without_a_baseline() {
        finds(new IndicatorWithoutBaseline(), town -> town.indicator.setBaseline(null), town -> town.indicator);
    }

    @Test
    void a_baseline_without_a_date() {
        assertThat(finds(
                        new IndicatorWithoutBaseline(),
                        town -> town.indicator.setBaselineAt(null),
                        town -> town.indicator))
                .contains("pas daté");
    }

    @Test
    void an_indicator_without_a_target() {
        finds(new IndicatorWithoutTarget(), town -> town.indicator.setTarget(null), town -> town.indicator);
    }

    @Test
    void a_direction_against_the_target() {
        assertThat(finds(
                        new IndicatorDirection(),
                        town -> town.indicator.setDirection(Direction.UP),
                        town -> town.indicator))
                .contains("de 62 à 25");
    }

    @Test
    void an_indicator_without_a_measure() {
        finds(new IndicatorWithoutMeasure(), town -> town.indicator.setMeasure(null), town -> town.indicator);
    }

    @Test
    void a_typed_measure_without_a_source() {
        assertThat(finds(
                        new IndicatorWithoutMeasure(),
                        town -> town.indicator.setMeasure(town.make.createTypedMeasure()),
                        town -> town.indicator))
                .contains("saisi à la main");
    }

    @Test
    void a_search_for_nothing() {
        assertThat(finds(new IndicatorWithoutMeasure(), town -> town.measure.setQuery(""), town -> town.indicator))
                .contains("sa recherche est vide");
    }

    @Test
    void an_indicator_that_was_never_measured() {
        assertThat(finds(
                        new IndicatorUnmeasured(),
                        town -> town.indicator.getMeasurements().clear(),
                        town -> town.indicator))
                .contains("jamais");
    }

    @Test
    void a_measurement_older_than_its_period() {
        assertThat(finds(
                        new IndicatorUnmeasured(),
                        town -> town.indicator.getMeasurements().getFirst().setAt(at("2025-08-14")),
                        town -> town.indicator))
                .contains("tous les 30 jours");
    }

    @Test
    void a_measurement_of_last_month_is_not_stale_yet() {
        isSilent(
                new IndicatorUnmeasured(),
                town -> town.indicator.getMeasurements().getFirst().setAt(at("2025-09-01")));
    }

    @Test
    void a_measurement_as_old_as_the_quarter_of_a_measure_without_a_period() {
        isSilent(new IndicatorUnmeasured(), town -> {
            town.measure.setDays(0);
            town.indicator.getMeasurements().getFirst().setAt(at("2025-07-15"));
        });
    }

    @Test
    void an_indicator_that_missed_its_target() {
        assertThat(finds(
                        new IndicatorMissed(),
                        town -> town.indicator.setDue(day("2025-10-14")),
                        town -> town.indicator))
                .contains("devait atteindre 25");
    }

    @Test
    void an_indicator_that_reached_its_target() {
        isSilent(new IndicatorMissed(), town -> {
            town.indicator.setDue(day("2025-10-14"));
            town.indicator.getMeasurements().add(town.measured("2025-10-02", 24));
        });
    }

    @Test
    void an_audience_that_no_channel_reaches() {
        finds(
                new AudienceUnreached(),
                town -> {
                    town.audience.getChannels().clear();
                    town.page.getAudiences().clear();
                },
                town -> town.audience);
    }

    @Test
    void an_audience_reached_by_a_page_that_closes() {
        finds(
                new AudienceUnreached(),
                town -> {
                    town.audience.getChannels().clear();
                    town.page.setDecision(ChannelDecision.CLOSE);
                },
                town -> town.audience);
    }

    @Test
    void an_audience_that_only_digital_channels_reach() {
        finds(new AudienceOnlyDigital(), town -> town.audience.getChannels().clear(), town -> town.audience);
    }

    @Test
    void people_from_elsewhere_may_be_reached_by_digital_channels_alone() {
        isSilent(new AudienceOnlyDigital(), town -> {
            town.audience.getChannels().clear();
            town.audience.setKind(AudienceKind.EXOGENOUS);
        });
    }

    @Test
    void an_audience_nothing_is_wanted_for() {
        finds(
                new AudienceWithoutObjective(),
                town -> town.objective.getAudiences().clear(),
                town -> town.audience);
    }

    @Test
    void a_size_from_nowhere() {
        finds(new AudienceSizeUnsourced(), town -> town.audience.setSizeSource(null), town -> town.audience);
    }
}
