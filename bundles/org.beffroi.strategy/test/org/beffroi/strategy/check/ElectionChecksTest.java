package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import java.time.ZoneId;
import java.util.Locale;
import org.beffroi.strategy.check.election.ElectionAnteriority;
import org.beffroi.strategy.check.election.ElectionIdentity;
import org.beffroi.strategy.check.election.ElectionNeutrality;
import org.beffroi.strategy.check.election.ElectionRegularity;
import org.beffroi.strategy.check.election.ElectionWithoutPeriod;
import org.beffroi.strategy.check.election.ElectionsUnknown;
import org.beffroi.strategy.model.EditorialItem;
import org.beffroi.strategy.model.ElectoralAnswer;
import org.beffroi.strategy.model.ElectoralCriterion;
import org.beffroi.strategy.model.ItemState;
import org.beffroi.strategy.model.LegalPeriod;
import org.beffroi.strategy.model.Unit;
import org.junit.jupiter.api.Test;

/** Checks of what an election asks. */
class ElectionChecksTest {

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
                .contains("« Ville de Valombre »");
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

    @Test
    void an_election_that_lacks_its_period_has_it_through_the_second_round() {
        SoundStrategy town = new SoundStrategy();
        town.election.getPeriods().clear();
        Issue issue = new ElectionWithoutPeriod()
                .look(town.strategy, SoundStrategy.SETTING)
                .getFirst();
        issue.fixes().getFirst().does().accept(town.strategy);
        assertThat(town.election.getPeriods())
                .singleElement()
                .extracting(LegalPeriod::getFrom, LegalPeriod::getUntil)
                .containsExactly(day("2025-09-01"), day("2026-03-22"));
    }

    @Test
    void elections_within_the_strategy_are_offered_and_no_others() {
        SoundStrategy town = new SoundStrategy();
        town.strategy.setCalendar(null);
        town.strategy.setFrom(day("2026-01-01"));
        town.strategy.setUntil(day("2027-12-31"));
        Setting later = Setting.on(day("2026-12-03"), ZoneId.of("Europe/Paris"));
        assertThat(new ElectionsUnknown().look(town.strategy, later).getFirst().fixes())
                .extracting(fix -> fix.label().in(Locale.FRENCH))
                .containsExactly(
                        "Inscrire\u00A0: Élection présidentielle 2027",
                        "Inscrire\u00A0: Élections départementales 2028",
                        "Inscrire\u00A0: Élections régionales 2028");
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
