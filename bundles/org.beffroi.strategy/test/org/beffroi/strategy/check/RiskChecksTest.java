package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;

import org.beffroi.strategy.check.risk.CrisisChainAlone;
import org.beffroi.strategy.check.risk.CrisisPlanMissing;
import org.beffroi.strategy.check.risk.CrisisPlanUntested;
import org.beffroi.strategy.check.risk.RiskForgotten;
import org.beffroi.strategy.check.risk.RiskReassessment;
import org.beffroi.strategy.check.risk.RiskWithoutCriteria;
import org.beffroi.strategy.check.risk.RiskWithoutMitigation;
import org.beffroi.strategy.check.risk.ScenarioUnwatched;
import org.beffroi.strategy.check.risk.ScenarioWithoutAnswer;
import org.beffroi.strategy.model.RiskKind;
import org.junit.jupiter.api.Test;

/** Checks of risks and of the crisis plan. */
class RiskChecksTest {

    @Test
    void a_risk_without_criteria() {
        finds(new RiskWithoutCriteria(), town -> town.risk.getCriteria().clear(), town -> town.risk);
    }

    @Test
    void a_risk_without_mitigation() {
        finds(new RiskWithoutMitigation(), town -> town.risk.getMitigations().clear(), town -> town.risk);
    }

    @Test
    void a_risk_without_a_date_to_look_again() {
        assertThat(finds(new RiskReassessment(), town -> town.risk.setReassessOn(null), town -> town.risk))
                .contains("Aucune date");
    }

    @Test
    void a_risk_that_was_to_be_looked_at_again() {
        assertThat(finds(new RiskReassessment(), town -> town.risk.setReassessOn(day("2025-10-14")), town -> town.risk))
                .contains("devait être réexaminé");
    }

    @Test
    void absence_is_forgotten() {
        assertThat(finds(new RiskForgotten(), town -> town.risk.setKind(RiskKind.OTHER), town -> town.strategy))
                .contains("absence");
    }

    @Test
    void improvisation_is_forgotten() {
        assertThat(finds(
                        new RiskForgotten(),
                        town -> town.strategy.getRisks().get(1).setKind(RiskKind.OTHER),
                        town -> town.strategy))
                .contains("improvisation");
    }

    @Test
    void culture_shock_is_forgotten() {
        assertThat(finds(
                        new RiskForgotten(),
                        town -> town.strategy.getRisks().get(2).setKind(RiskKind.OTHER),
                        town -> town.strategy))
                .contains("choc culturel");
    }

    @Test
    void no_crisis_plan() {
        finds(new CrisisPlanMissing(), town -> town.strategy.setCrisis(null), town -> town.strategy);
    }

    @Test
    void a_crisis_plan_nobody_tried() {
        finds(new CrisisPlanUntested(), town -> town.crisis.setTestedOn(null), town -> town.crisis);
    }

    @Test
    void a_crisis_plan_tried_long_ago() {
        assertThat(finds(
                        new CrisisPlanUntested(),
                        town -> town.crisis.setTestedOn(day("2024-10-13")),
                        town -> town.crisis))
                .contains("13 octobre 2024");
    }

    @Test
    void a_chain_of_nobody() {
        finds(new CrisisChainAlone(), town -> town.scenario.getChain().clear(), town -> town.scenario);
    }

    @Test
    void a_chain_of_one_person() {
        assertThat(finds(
                        new CrisisChainAlone(), town -> town.scenario.getChain().removeLast(), town -> town.scenario))
                .contains("Direction de la communication");
    }

    @Test
    void a_person_nobody_can_reach() {
        assertThat(finds(
                        new CrisisChainAlone(),
                        town -> town.scenario.getChain().getLast().setHow(null),
                        town -> town.scenario.getChain().getLast()))
                .contains("comment joindre Cabinet");
    }

    @Test
    void a_scenario_nothing_announces() {
        finds(new ScenarioUnwatched(), town -> town.scenario.getWatches().clear(), town -> town.scenario);
    }

    @Test
    void a_scenario_without_an_answer() {
        finds(new ScenarioWithoutAnswer(), town -> town.scenario.setFirstAnswer(" "), town -> town.scenario);
    }
}
