package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import org.beffroi.strategy.check.editorial.ItemOverdue;
import org.beffroi.strategy.check.editorial.ItemPaid;
import org.beffroi.strategy.check.editorial.LineWithoutCadence;
import org.beffroi.strategy.check.editorial.LineWithoutChannel;
import org.beffroi.strategy.check.editorial.LineWithoutObjective;
import org.beffroi.strategy.check.editorial.LineWithoutOwner;
import org.beffroi.strategy.check.editorial.MessageCampaignTone;
import org.beffroi.strategy.check.editorial.MessageSelfPraise;
import org.beffroi.strategy.check.editorial.MessageWithoutObjective;
import org.beffroi.strategy.check.editorial.MessageWithoutProof;
import org.junit.jupiter.api.Test;

/** Checks of messages, rubrics and what is dated. */
class EditorialChecksTest {

    @Test
    void a_message_without_an_objective() {
        finds(
                new MessageWithoutObjective(),
                town -> town.message.getObjectives().clear(),
                town -> town.message);
    }

    @Test
    void a_message_without_a_proof() {
        finds(new MessageWithoutProof(), town -> town.message.setProof(null), town -> town.message);
    }

    @Test
    void a_message_that_praises() {
        assertThat(finds(
                        new MessageSelfPraise(),
                        town -> town.message.setWords("Grâce à l’action du maire, la cantine est sauvée"),
                        town -> town.message))
                .contains("⟦Grâce à l’action du⟧ maire");
    }

    @Test
    void a_message_that_campaigns() {
        assertThat(finds(
                        new MessageCampaignTone(),
                        town -> town.message.setWords("Avec vous, CONTINUONS  ENSEMBLE"),
                        town -> town.message))
                .contains("⟦CONTINUONS ENSEMBLE⟧");
    }

    @Test
    void a_line_without_an_owner() {
        finds(new LineWithoutOwner(), town -> town.line.setOwner(null), town -> town.line);
    }

    @Test
    void a_line_without_a_cadence() {
        finds(new LineWithoutCadence(), town -> town.line.setTimes(null), town -> town.line);
    }

    @Test
    void a_line_without_a_channel() {
        finds(new LineWithoutChannel(), town -> town.line.getChannels().clear(), town -> town.line);
    }

    @Test
    void a_line_without_an_objective() {
        finds(new LineWithoutObjective(), town -> town.line.getObjectives().clear(), town -> town.line);
    }

    @Test
    void an_item_that_should_be_out() {
        finds(new ItemOverdue(), town -> town.item.setOn(day("2025-10-14")), town -> town.item);
    }

    @Test
    void a_paid_post_on_an_issue() {
        assertThat(finds(
                        new ItemPaid(),
                        town -> {
                            town.item.setPaid(true);
                            town.item.setName("La police municipale recrute");
                        },
                        town -> town.item))
                .contains("⟦police municipale⟧");
    }

    @Test
    void a_paid_post_on_the_library() {
        isSilent(new ItemPaid(), town -> {
            town.item.setPaid(true);
            town.item.setName("La médiathèque ouvre le dimanche");
        });
    }
}
