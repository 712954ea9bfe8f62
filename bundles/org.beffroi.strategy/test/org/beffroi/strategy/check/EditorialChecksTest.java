package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import org.beffroi.strategy.check.channel.ChannelUndecided;
import org.beffroi.strategy.check.channel.ChannelWithoutObjective;
import org.beffroi.strategy.check.channel.ChannelWithoutOwner;
import org.beffroi.strategy.check.channel.ClosingChannelUsed;
import org.beffroi.strategy.check.channel.FollowersUndated;
import org.beffroi.strategy.check.channel.PersonalAccountCounted;
import org.beffroi.strategy.check.channel.PersonalAccountStaffed;
import org.beffroi.strategy.check.diffusion.AmbassadorsPublic;
import org.beffroi.strategy.check.diffusion.AnonymousNamed;
import org.beffroi.strategy.check.diffusion.CrisisPublic;
import org.beffroi.strategy.check.diffusion.QuotationPublic;
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
import org.beffroi.strategy.check.election.ElectionAnteriority;
import org.beffroi.strategy.check.election.ElectionIdentity;
import org.beffroi.strategy.check.election.ElectionNeutrality;
import org.beffroi.strategy.check.election.ElectionRegularity;
import org.beffroi.strategy.check.election.ElectionWithoutPeriod;
import org.beffroi.strategy.check.election.ElectionsUnknown;
import org.beffroi.strategy.check.rules.AgentsCharterMissing;
import org.beffroi.strategy.check.rules.AmbassadorsCharterMissing;
import org.beffroi.strategy.check.rules.CharterEmpty;
import org.beffroi.strategy.check.rules.CharterUnadopted;
import org.beffroi.strategy.check.rules.ElectedCharterMissing;
import org.beffroi.strategy.check.rules.ModerationActUnproven;
import org.beffroi.strategy.check.rules.ModerationCharterMissing;
import org.beffroi.strategy.check.rules.ModerationCharterUnshown;
import org.beffroi.strategy.check.rules.ModerationRegisterMissing;
import org.beffroi.strategy.check.rules.OppositionSpaceMissing;
import org.beffroi.strategy.model.Attribution;
import org.beffroi.strategy.model.ChannelDecision;
import org.beffroi.strategy.model.Diffusion;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ElectoralAnswer;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.ModerationDecision;
import org.beffroi.strategy.model.Unit;
import org.junit.jupiter.api.Test;

/** Checks of what is said, where, and of what is planned before an election. */
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
                .contains("« Menus de novembre »");
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
                .contains("« Le menu de la semaine »");
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

    @Test
    void no_moderation_charter() {
        assertThat(finds(
                        new ModerationCharterMissing(),
                        town -> town.strategy.getCharters().remove(town.moderation),
                        town -> town.strategy))
                .contains("« Ville de Valombre »");
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

    @Test
    void a_crisis_plan_for_everybody() {
        finds(new CrisisPublic(), town -> town.crisis.setDiffusion(Diffusion.PUBLIC), town -> town.crisis);
    }

    @Test
    void ambassadors_for_everybody() {
        finds(new AmbassadorsPublic(), town -> town.group.setDiffusion(Diffusion.PUBLIC), town -> town.group);
    }

    @Test
    void an_ordinary_person_named_to_everybody() {
        finds(
                new QuotationPublic(),
                town -> {
                    town.evidence.setAuthor("Marie D.");
                    town.evidence.setName("Marie D. et le poulet froid");
                },
                town -> town.evidence);
    }

    @Test
    void an_author_who_is_not_named_is_never_printed() {
        isSilent(new QuotationPublic(), town -> town.evidence.setAuthor("Marie D."));
    }

    @Test
    void a_public_actor_may_be_named() {
        isSilent(new QuotationPublic(), town -> {
            town.evidence.setAuthor("L’Écho");
            town.evidence.setName("L’Écho titre sur la cantine");
            town.evidence.setAuthorIsPublic(true);
        });
    }

    @Test
    void a_person_promised_not_to_be_named() {
        finds(
                new AnonymousNamed(),
                town -> town.fieldwork.setAttribution(Attribution.ANONYMOUS),
                town -> town.fieldwork);
    }

    @Test
    void anteriority_is_doubted_where_nothing_came_before() {
        assertThat(finds(new ElectionAnteriority(), town -> town.past.setOn(day("2025-09-02")), town -> town.item))
                .contains("Antériorité");
    }

    @Test
    void regularity_is_doubted_where_there_is_more_than_the_cadence() {
        assertThat(finds(
                        new ElectionRegularity(),
                        town -> {
                            town.line.setEvery(Unit.MONTH);
                            town.strategy.getItems().add(again(town));
                        },
                        town -> town.item))
                .contains("2 fois ce mois-là");
    }

    @Test
    void identity_is_doubted_where_it_is_paid_for() {
        assertThat(finds(new ElectionIdentity(), town -> town.item.setPaid(true), town -> town.item))
                .contains("sponsorisé");
    }

    @Test
    void identity_is_doubted_on_another_channel() {
        assertThat(finds(new ElectionIdentity(), town -> town.line.getChannels().remove(town.page), town -> town.item))
                .contains("« Ville de Valombre »");
    }

    @Test
    void neutrality_is_doubted_where_it_praises() {
        assertThat(finds(
                        new ElectionNeutrality(),
                        town -> town.item.setDescription("Une réussite de notre équipe municipale"),
                        town -> town.item))
                .contains("de ⟦notre équipe⟧ municipale");
    }

    @Test
    void a_question_of_the_calendar_that_was_answered() {
        isSilent(new ElectionIdentity(), town -> {
            town.item.setPaid(true);
            town.item.getElectoral().add(answer(town, false));
        });
    }

    @Test
    void an_answer_that_leaves_a_doubt() {
        assertThat(finds(
                        new ElectionIdentity(),
                        town -> {
                            town.item.setPaid(true);
                            town.item.getElectoral().add(answer(town, true));
                        },
                        town -> town.item))
                .contains("laisse un doute : Vu avec le service");
    }

    @Test
    void outside_the_period_nothing_is_asked() {
        isSilent(new ElectionIdentity(), town -> {
            town.item.setPaid(true);
            town.item.setOn(day("2026-03-16"));
        });
    }

    @Test
    void an_election_without_its_period() {
        finds(new ElectionWithoutPeriod(), town -> town.election.getPeriods().clear(), town -> town.election);
    }

    @Test
    void no_election() {
        finds(new ElectionsUnknown(), town -> town.strategy.setCalendar(null), town -> town.strategy);
    }

    private static EditorialItem again(SoundStrategy town) {
        EditorialItem again = town.named(town.make.createEditorialItem(), "Menus de fin novembre");
        again.setLine(town.line);
        again.setOn(day("2025-11-24"));
        again.setState(ItemState.PLANNED);
        return again;
    }

    private static ElectoralAnswer answer(SoundStrategy town, boolean doubtful) {
        ElectoralAnswer answer = town.make.createElectoralAnswer();
        answer.setCriterion(ElectoralCriterion.IDENTITY);
        answer.setAnswer("Vu avec le service juridique");
        answer.setDoubtful(doubtful);
        return answer;
    }
}
