package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import java.math.BigDecimal;
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
import org.junit.jupiter.api.Test;

/** Checks of the organisation and the means. */
class MeansChecksTest {

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
}
