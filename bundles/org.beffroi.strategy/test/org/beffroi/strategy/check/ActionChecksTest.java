package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import java.util.stream.Stream;
import org.beffroi.strategy.check.action.ActionBeforeItsGround;
import org.beffroi.strategy.check.action.ActionCycle;
import org.beffroi.strategy.check.action.ActionOverdue;
import org.beffroi.strategy.check.action.ActionUndated;
import org.beffroi.strategy.check.action.ActionWithoutObjective;
import org.beffroi.strategy.check.action.ActionWithoutOwner;
import org.beffroi.strategy.check.action.OwnerOverloaded;
import org.beffroi.strategy.check.participation.ParticipationUnanswered;
import org.beffroi.strategy.check.participation.ParticipationWithoutQuestion;
import org.beffroi.strategy.model.Action;
import org.junit.jupiter.api.Test;

/** Checks of actions and of taking part. */
class ActionChecksTest {

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
                .contains("« Publier les menus »");
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
                .contains("« Publier les menus » (19 décembre 2025)");
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

    private static Action carried(SoundStrategy town, String name) {
        Action action = town.named(town.make.createAction(), name);
        action.setOwner(town.manager);
        action.setFrom(day("2025-11-03"));
        action.setUntil(day("2025-11-20"));
        return action;
    }
}
