package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.beffroi.strategy.check.action.ActionBeforeItsGround;
import org.beffroi.strategy.check.action.ActionCycle;
import org.beffroi.strategy.check.action.ActionOverdue;
import org.beffroi.strategy.check.action.ActionUndated;
import org.beffroi.strategy.check.action.ActionWithoutObjective;
import org.beffroi.strategy.check.action.ActionWithoutOwner;
import org.beffroi.strategy.check.action.OwnerOverloaded;
import org.beffroi.strategy.check.advocacy.AmbassadorUntrained;
import org.beffroi.strategy.check.advocacy.AmbassadorWithoutCharter;
import org.beffroi.strategy.check.advocacy.AmbassadorWithoutConsent;
import org.beffroi.strategy.check.advocacy.DeclaredAudienceUndated;
import org.beffroi.strategy.check.advocacy.PoliticalGroupNotApart;
import org.beffroi.strategy.check.advocacy.ProgrammeWithoutLine;
import org.beffroi.strategy.check.advocacy.VoicesMixed;
import org.beffroi.strategy.check.means.BudgetMismatch;
import org.beffroi.strategy.check.means.BudgetOutsideYears;
import org.beffroi.strategy.check.means.ContractEnded;
import org.beffroi.strategy.check.means.LoadExceedsRole;
import org.beffroi.strategy.check.means.LoadOnUnsizedRole;
import org.beffroi.strategy.check.means.ToolUnfunded;
import org.beffroi.strategy.check.means.TrainingMissed;
import org.beffroi.strategy.check.organisation.CircuitIncomplete;
import org.beffroi.strategy.check.organisation.CircuitMissing;
import org.beffroi.strategy.check.organisation.CircuitWithoutDelay;
import org.beffroi.strategy.check.organisation.CircuitWithoutSubstitute;
import org.beffroi.strategy.check.participation.ParticipationUnanswered;
import org.beffroi.strategy.check.participation.ParticipationWithoutQuestion;
import org.beffroi.strategy.check.risk.CrisisChainAlone;
import org.beffroi.strategy.check.risk.CrisisPlanMissing;
import org.beffroi.strategy.check.risk.CrisisPlanUntested;
import org.beffroi.strategy.check.risk.RiskForgotten;
import org.beffroi.strategy.check.risk.RiskReassessment;
import org.beffroi.strategy.check.risk.RiskWithoutCriteria;
import org.beffroi.strategy.check.risk.RiskWithoutMitigation;
import org.beffroi.strategy.check.risk.ScenarioUnwatched;
import org.beffroi.strategy.check.risk.ScenarioWithoutAnswer;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.AmbassadorGroup;
import org.beffroi.strategy.model.AmbassadorKind;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.RiskKind;
import org.junit.jupiter.api.Test;

/** Checks of the organisation, means, actions, risks and ambassadors. */
class ActionChecksTest {

    @Test
    void a_circuit_without_a_delay() {
        finds(new CircuitWithoutDelay(), town -> town.circuit.setHoursOutside(null), town -> town.circuit);
    }

    @Test
    void a_circuit_without_a_substitute() {
        finds(new CircuitWithoutSubstitute(), town -> town.circuit.setSubstitute(null), town -> town.circuit);
    }

    @Test
    void a_circuit_in_which_nobody_drafts() {
        assertThat(finds(new CircuitIncomplete(), town -> town.circuit.setDrafts(null), town -> town.circuit))
                .contains("rédige");
    }

    @Test
    void a_circuit_in_which_nobody_validates() {
        assertThat(finds(new CircuitIncomplete(), town -> town.circuit.setValidates(null), town -> town.circuit))
                .contains("valide");
    }

    @Test
    void a_circuit_in_which_nobody_publishes() {
        assertThat(finds(new CircuitIncomplete(), town -> town.circuit.setPublishes(null), town -> town.circuit))
                .contains("publie");
    }

    @Test
    void a_circuit_in_which_nobody_answers() {
        assertThat(finds(new CircuitIncomplete(), town -> town.circuit.setAnswers(null), town -> town.circuit))
                .contains("répond");
    }

    @Test
    void no_circuit() {
        finds(new CircuitMissing(), town -> town.strategy.setOrganisation(null), town -> town.strategy);
    }

    @Test
    void more_days_than_the_role_has() {
        assertThat(finds(
                        new LoadExceedsRole(),
                        town -> town.load.setDays(BigDecimal.valueOf(229)),
                        town -> town.manager))
                .contains("En 2025, les actions demandent 229 jours");
    }

    @Test
    void as_many_days_as_the_role_has() {
        isSilent(new LoadExceedsRole(), town -> town.load.setDays(BigDecimal.valueOf(228)));
    }

    @Test
    void more_days_than_the_role_has_without_the_wanted_posts() {
        assertThat(finds(
                        new LoadExceedsRole(),
                        town -> {
                            town.load.setDays(BigDecimal.valueOf(300));
                            town.manager.setFullTimeWanted(BigDecimal.TWO);
                        },
                        town -> town.manager))
                .contains("postes souhaités sont pourvus");
    }

    @Test
    void work_for_a_role_without_a_size() {
        finds(new LoadOnUnsizedRole(), town -> town.manager.setFullTimeNow(null), town -> town.manager);
    }

    @Test
    void a_budget_that_is_not_the_sum_of_its_lines() {
        assertThat(finds(
                        new BudgetMismatch(),
                        town -> town.money.setAmount(new BigDecimal("4999.50")),
                        town -> town.action))
                .contains("4 999,5 EUR");
    }

    @Test
    void a_budget_without_a_line() {
        assertThat(finds(new BudgetMismatch(), town -> town.money.setAction(null), town -> town.action))
                .contains("aucune ligne de budget");
    }

    @Test
    void days_of_a_role_without_a_size_are_not_compared() {
        isSilent(new LoadExceedsRole(), town -> town.manager.setFullTimeNow(null));
    }

    @Test
    void money_of_a_year_in_which_the_action_does_not_run() {
        assertThat(finds(new BudgetOutsideYears(), town -> town.money.setYear(2026), town -> town.money))
                .contains("Publier les menus");
    }

    @Test
    void money_of_a_year_outside_the_strategy() {
        assertThat(finds(
                        new BudgetOutsideYears(),
                        town -> {
                            town.money.setAction(null);
                            town.money.setYear(2028);
                        },
                        town -> town.money))
                .contains("hors de la période");
    }

    @Test
    void a_training_that_was_missed() {
        finds(new TrainingMissed(), town -> town.training.setDone(false), town -> town.training);
    }

    @Test
    void a_contract_that_is_over() {
        finds(new ContractEnded(), town -> town.provider.setUntil(day("2024-12-31")), town -> town.provider);
    }

    @Test
    void a_tool_without_money() {
        finds(new ToolUnfunded(), town -> town.tool.setBudget(null), town -> town.tool);
    }

    @Test
    void an_action_without_an_objective() {
        finds(new ActionWithoutObjective(), town -> town.action.getObjectives().clear(), town -> town.action);
    }

    @Test
    void an_action_without_an_owner() {
        finds(new ActionWithoutOwner(), town -> town.action.setOwner(null), town -> town.action);
    }

    @Test
    void an_action_without_dates() {
        finds(new ActionUndated(), town -> town.action.setFrom(null), town -> town.action);
    }

    @Test
    void an_action_that_runs_backwards() {
        assertThat(finds(new ActionUndated(), town -> town.action.setFrom(day("2025-12-20")), town -> town.action))
                .contains("finirait avant");
    }

    @Test
    void an_action_outside_the_period() {
        assertThat(finds(
                        new ActionUndated(),
                        town -> {
                            town.action.setFrom(day("2028-01-01"));
                            town.action.setUntil(day("2028-02-01"));
                        },
                        town -> town.action))
                .contains("hors de la période");
    }

    @Test
    void an_action_that_is_overdue() {
        finds(new ActionOverdue(), town -> town.action.setUntil(day("2025-10-14")), town -> town.action);
    }

    @Test
    void actions_that_wait_for_one_another() {
        assertThat(finds(new ActionCycle(), town -> town.action.getDependsOn().add(town.later), town -> town.later))
                .contains("« Publier les menus »");
    }

    @Test
    void an_action_that_waits_for_itself() {
        finds(new ActionCycle(), town -> town.action.getDependsOn().add(town.action), town -> town.action);
    }

    @Test
    void an_action_that_ends_before_its_ground() {
        assertThat(finds(
                        new ActionBeforeItsGround(),
                        town -> town.later.setUntil(day("2025-12-18")),
                        town -> town.later))
                .contains("« Publier les menus » (19 décembre 2025)");
    }

    @Test
    void an_owner_of_many_actions_at_once() {
        assertThat(finds(
                        new OwnerOverloaded(),
                        town -> town.strategy
                                .getActions()
                                .addAll(Stream.of("A", "B", "C", "D")
                                        .map(name -> carried(town, name))
                                        .toList()),
                        town -> town.manager))
                .contains("porterait 5 actions à la fois");
    }

    @Test
    void an_owner_of_as_many_actions_as_one_can_carry() {
        isSilent(new OwnerOverloaded(), town -> town.strategy
                .getActions()
                .addAll(Stream.of("A", "B", "C")
                        .map(name -> carried(town, name))
                        .toList()));
    }

    @Test
    void people_who_were_never_told() {
        finds(new ParticipationUnanswered(), town -> town.consultation.setBecame(null), town -> town.consultation);
    }

    @Test
    void people_who_are_still_being_asked() {
        isSilent(new ParticipationUnanswered(), town -> {
            town.consultation.setBecame(null);
            town.consultation.setUntil(day("2025-10-15"));
        });
    }

    @Test
    void nobody_knows_what_is_asked() {
        finds(new ParticipationWithoutQuestion(), town -> town.consultation.setAsked(null), town -> town.consultation);
    }

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

    @Test
    void agents_and_a_political_group() {
        assertThat(finds(
                        new VoicesMixed(),
                        town -> {
                            AmbassadorGroup group = town.named(town.make.createAmbassadorGroup(), "Groupe d’élus");
                            group.setKind(AmbassadorKind.ELECTED_GROUP);
                            group.setDiffusion(Diffusion.INTERNAL);
                            group.setController("Le groupe");
                            group.setDossier("autre");
                            town.programme.getGroups().add(group);
                        },
                        town -> town.programme))
                .contains("« Groupe d’élus »");
    }

    @Test
    void a_political_group_without_a_controller() {
        finds(
                new PoliticalGroupNotApart(),
                town -> {
                    AmbassadorGroup group = town.named(town.make.createAmbassadorGroup(), "Groupe d’élus");
                    group.setKind(AmbassadorKind.ELECTED_GROUP);
                    group.setDiffusion(Diffusion.INTERNAL);
                    group.setController("Le groupe");
                    group.setDossier("autre");
                    town.programme.getGroups().add(group);
                    group.setController(null);
                },
                town -> town.programme.getGroups().getLast());
    }

    @Test
    void a_political_group_in_the_dossier_of_another() {
        finds(
                new PoliticalGroupNotApart(),
                town -> {
                    AmbassadorGroup group = town.named(town.make.createAmbassadorGroup(), "Groupe d’élus");
                    group.setKind(AmbassadorKind.ELECTED_GROUP);
                    group.setDiffusion(Diffusion.INTERNAL);
                    group.setController("Le groupe");
                    group.setDossier("autre");
                    town.programme.getGroups().add(group);
                    town.group.setDossier("autre");
                },
                town -> town.programme.getGroups().getLast());
    }

    @Test
    void a_political_group_apart() {
        isSilent(new PoliticalGroupNotApart(), town -> {
            AmbassadorGroup group = town.named(town.make.createAmbassadorGroup(), "Groupe d’élus");
            group.setKind(AmbassadorKind.ELECTED_GROUP);
            group.setDiffusion(Diffusion.INTERNAL);
            group.setController("Le groupe");
            group.setDossier("autre");
            town.programme.getGroups().add(group);
        });
    }

    @Test
    void an_ambassador_without_consent() {
        assertThat(finds(
                        new AmbassadorWithoutConsent(),
                        town -> town.ambassador.setConsentOn(null),
                        town -> town.ambassador))
                .contains("(Agents volontaires)");
    }

    @Test
    void an_ambassador_without_training() {
        finds(new AmbassadorUntrained(), town -> town.ambassador.setTrainedOn(null), town -> town.ambassador);
    }

    @Test
    void an_ambassador_without_a_charter() {
        finds(
                new AmbassadorWithoutCharter(),
                town -> town.ambassador.setCharterSignedOn(null),
                town -> town.ambassador);
    }

    @Test
    void an_audience_declared_nobody_knows_when() {
        finds(new DeclaredAudienceUndated(), town -> town.ambassador.setDeclaredOn(null), town -> town.ambassador);
    }

    @Test
    void a_programme_without_a_line() {
        finds(new ProgrammeWithoutLine(), town -> town.programme.setLine(null), town -> town.programme);
    }

    private static Action carried(SoundStrategy town, String name) {
        Action action = town.named(town.make.createAction(), name);
        action.setOwner(town.manager);
        action.setFrom(day("2025-11-03"));
        action.setUntil(day("2025-11-20"));
        return action;
    }
}
