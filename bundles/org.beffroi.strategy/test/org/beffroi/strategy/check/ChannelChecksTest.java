package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import org.beffroi.strategy.check.channel.ChannelUndecided;
import org.beffroi.strategy.check.channel.ChannelWithoutObjective;
import org.beffroi.strategy.check.channel.ChannelWithoutOwner;
import org.beffroi.strategy.check.channel.ClosingChannelUsed;
import org.beffroi.strategy.check.channel.FollowersUndated;
import org.beffroi.strategy.check.channel.PersonalAccountCounted;
import org.beffroi.strategy.check.channel.PersonalAccountStaffed;
import org.beffroi.strategy.check.rules.OppositionSpaceMissing;
import org.beffroi.strategy.model.ChannelDecision;
import org.junit.jupiter.api.Test;

/** Checks of channels and of who speaks there. */
class ChannelChecksTest {

    @Test
    void a_channel_without_an_objective() {
        finds(
                new ChannelWithoutObjective(),
                town -> {
                    town.page.getObjectives().clear();
                    town.line.getChannels().clear();
                },
                town -> town.page);
    }

    @Test
    void a_channel_that_is_undecided() {
        finds(new ChannelUndecided(), town -> town.page.setDecision(ChannelDecision.UNDECIDED), town -> town.page);
    }

    @Test
    void a_channel_decided_without_a_reason() {
        assertThat(finds(
                        new ChannelUndecided(), town -> town.page.setDecision(ChannelDecision.OPEN), town -> town.page))
                .contains("sans dire pourquoi");
    }

    @Test
    void a_channel_without_an_owner() {
        finds(new ChannelWithoutOwner(), town -> town.page.setOwner(null), town -> town.page);
    }

    @Test
    void a_channel_that_closes_and_is_planned_for() {
        assertThat(finds(
                        new ClosingChannelUsed(),
                        town -> town.page.setDecision(ChannelDecision.CLOSE),
                        town -> town.page))
                .contains("« Menus de novembre »");
    }

    @Test
    void followers_without_a_date() {
        finds(new FollowersUndated(), town -> town.page.setFollowersAt(null), town -> town.page);
    }

    @Test
    void followers_of_a_presence_without_a_date() {
        finds(new FollowersUndated(), town -> town.presence.setAt(null), town -> town.presence);
    }

    @Test
    void a_personal_account_in_a_line() {
        assertThat(finds(
                        new PersonalAccountCounted(),
                        town -> town.line.getChannels().add(town.mayors),
                        town -> town.mayors))
                .contains("« Le menu de la semaine »");
    }

    @Test
    void a_personal_account_that_serves_an_objective() {
        finds(
                new PersonalAccountCounted(),
                town -> town.mayors.getObjectives().add(town.objective),
                town -> town.mayors);
    }

    @Test
    void a_personal_account_that_counts_for_an_audience() {
        finds(new PersonalAccountCounted(), town -> town.audience.getChannels().add(town.mayors), town -> town.mayors);
    }

    @Test
    void staff_on_a_personal_account() {
        finds(new PersonalAccountStaffed(), town -> town.mayors.setAgentsWorkOnIt(true), town -> town.mayors);
    }

    @Test
    void a_role_that_runs_a_personal_account() {
        finds(new PersonalAccountStaffed(), town -> town.mayors.setOwner(town.manager), town -> town.mayors);
    }

    @Test
    void no_space_for_the_opposition() {
        finds(new OppositionSpaceMissing(), town -> town.page.setOppositionSpace(false), town -> town.page);
    }

    @Test
    void a_small_commune_needs_none() {
        isSilent(new OppositionSpaceMissing(), town -> {
            town.page.setOppositionSpace(false);
            town.territory.setPopulation(999);
        });
    }
}
