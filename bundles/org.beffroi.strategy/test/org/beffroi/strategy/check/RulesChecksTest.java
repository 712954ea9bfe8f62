package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import org.beffroi.strategy.check.rules.AgentsCharterMissing;
import org.beffroi.strategy.check.rules.AmbassadorsCharterMissing;
import org.beffroi.strategy.check.rules.CharterEmpty;
import org.beffroi.strategy.check.rules.CharterUnadopted;
import org.beffroi.strategy.check.rules.ElectedCharterMissing;
import org.beffroi.strategy.check.rules.ModerationActUnproven;
import org.beffroi.strategy.check.rules.ModerationCharterMissing;
import org.beffroi.strategy.check.rules.ModerationCharterUnshown;
import org.beffroi.strategy.check.rules.ModerationRegisterMissing;
import org.beffroi.strategy.model.ModerationDecision;
import org.junit.jupiter.api.Test;

/** Checks of charters and of the moderation register. */
class RulesChecksTest {

    @Test
    void no_moderation_charter() {
        assertThat(finds(
                        new ModerationCharterMissing(),
                        town -> town.strategy.getCharters().remove(town.moderation),
                        town -> town.strategy))
                .contains("« Ville de Valombre »");
    }

    @Test
    void a_moderation_charter_shown_nowhere() {
        finds(new ModerationCharterUnshown(), town -> town.moderation.setShownWhere(null), town -> town.moderation);
    }

    @Test
    void a_channel_that_does_not_show_the_charter() {
        finds(new ModerationCharterUnshown(), town -> town.page.setShowsModerationCharter(false), town -> town.page);
    }

    @Test
    void a_moderation_charter_without_a_register() {
        finds(
                new ModerationRegisterMissing(),
                town -> town.strategy.getModeration().clear(),
                town -> town.moderation);
    }

    @Test
    void an_act_without_an_article() {
        assertThat(finds(new ModerationActUnproven(), town -> town.act.setArticle(null), town -> town.act))
                .contains("quel article");
    }

    @Test
    void an_act_without_a_capture() {
        assertThat(finds(new ModerationActUnproven(), town -> town.act.setCapture(""), town -> town.act))
                .contains("capture");
    }

    @Test
    void what_was_left_needs_no_capture() {
        isSilent(new ModerationActUnproven(), town -> {
            town.act.setCapture("");
            town.act.setDecision(ModerationDecision.LEFT);
        });
    }

    @Test
    void a_charter_nobody_adopted() {
        finds(new CharterUnadopted(), town -> town.agents.setAdoptedOn(null), town -> town.agents);
    }

    @Test
    void a_charter_without_an_article() {
        finds(new CharterEmpty(), town -> town.agents.getArticles().clear(), town -> town.agents);
    }

    @Test
    void no_charter_for_agents_who_speak() {
        finds(
                new AgentsCharterMissing(),
                town -> town.strategy.getCharters().remove(town.agents),
                town -> town.strategy);
    }

    @Test
    void no_charter_for_elected_officials() {
        finds(
                new ElectedCharterMissing(),
                town -> town.strategy.getCharters().remove(town.elected),
                town -> town.strategy);
    }

    @Test
    void no_charter_for_ambassadors() {
        finds(
                new AmbassadorsCharterMissing(),
                town -> town.strategy.getCharters().remove(town.ambassadors),
                town -> town.programme);
    }
}
