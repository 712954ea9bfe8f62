package org.beffroi.strategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beffroi.strategy.check.SoundStrategy.at;
import static org.beffroi.strategy.check.SoundStrategy.day;
import static org.beffroi.strategy.check.Trial.finds;
import static org.beffroi.strategy.check.Trial.isSilent;

import org.beffroi.strategy.check.diagnosis.DiagnosisOneSided;
import org.beffroi.strategy.check.diagnosis.FindingUnfounded;
import org.beffroi.strategy.check.diagnosis.ObjectionUnanswered;
import org.beffroi.strategy.check.diagnosis.PresenceUndecided;
import org.beffroi.strategy.check.diagnosis.UnofficialBigger;
import org.beffroi.strategy.check.evidence.EvidenceChanged;
import org.beffroi.strategy.check.evidence.EvidenceGone;
import org.beffroi.strategy.check.evidence.EvidenceOld;
import org.beffroi.strategy.check.frame.AdoptionUndated;
import org.beffroi.strategy.check.frame.DuplicateName;
import org.beffroi.strategy.check.frame.GlobalGoalUncovered;
import org.beffroi.strategy.check.frame.GlobalPlanMissing;
import org.beffroi.strategy.check.frame.ObjectiveDoubles;
import org.beffroi.strategy.check.frame.PeriodEnded;
import org.beffroi.strategy.check.frame.PeriodUnsound;
import org.beffroi.strategy.check.frame.PopulationMissing;
import org.beffroi.strategy.check.frame.SingularityUnsaid;
import org.beffroi.strategy.check.frame.TerritoryMissing;
import org.beffroi.strategy.check.frame.WeakPointUnreinforced;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.ChannelStatus;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.FindingKind;
import org.beffroi.strategy.model.Medium;
import org.beffroi.strategy.model.StartingPoint;
import org.beffroi.strategy.model.Status;
import org.junit.jupiter.api.Test;

/** Checks of the frame of a strategy, of the overall plan and of the diagnosis. */
class FrameChecksTest {

    @Test
    void no_territory() {
        assertThat(finds(new TerritoryMissing(), town -> town.strategy.setTerritory(null), town -> town.strategy))
                .contains("de quel territoire");
    }

    @Test
    void a_territory_without_a_code() {
        assertThat(finds(new TerritoryMissing(), town -> town.territory.setInsee(" "), town -> town.territory))
                .contains("code INSEE");
    }

    @Test
    void a_SIREN_is_a_code_too() {
        isSilent(new TerritoryMissing(), town -> {
            town.territory.setInsee(null);
            town.territory.setSiren("219900012");
        });
    }

    @Test
    void no_population() {
        finds(new PopulationMissing(), town -> town.territory.setPopulation(null), town -> town.territory);
    }

    @Test
    void no_period() {
        finds(new PeriodUnsound(), town -> town.strategy.setUntil(null), town -> town.strategy);
    }

    @Test
    void a_period_that_runs_backwards() {
        assertThat(finds(new PeriodUnsound(), town -> town.strategy.setUntil(day("2023-12-31")), town -> town.strategy))
                .contains("finirait avant, le 31 décembre 2023");
    }

    @Test
    void a_period_that_is_over() {
        assertThat(finds(new PeriodEnded(), town -> town.strategy.setUntil(day("2025-10-01")), town -> town.strategy))
                .contains("le 1er octobre 2025");
    }

    @Test
    void the_last_day_belongs_to_the_period() {
        isSilent(new PeriodEnded(), town -> town.strategy.setUntil(day("2025-10-15")));
    }

    @Test
    void adopted_nobody_knows_when() {
        finds(new AdoptionUndated(), town -> town.strategy.setAdoptedOn(null), town -> town.strategy);
    }

    @Test
    void adopted_in_the_future() {
        assertThat(finds(
                        new AdoptionUndated(),
                        town -> town.strategy.setAdoptedOn(day("2025-10-16")),
                        town -> town.strategy))
                .contains("à venir");
    }

    @Test
    void a_draft_needs_no_date() {
        isSilent(new AdoptionUndated(), town -> {
            town.strategy.setAdoptedOn(null);
            town.strategy.setStatus(Status.DRAFT);
        });
    }

    @Test
    void nothing_of_its_own() {
        finds(new SingularityUnsaid(), town -> town.strategy.setSingularity(null), town -> town.strategy);
    }

    @Test
    void a_singularity_that_says_nothing() {
        finds(
                new SingularityUnsaid(),
                town -> town.strategy.getSingularity().setHistory(""),
                town -> town.strategy.getSingularity());
    }

    @Test
    void two_things_under_one_name() {
        finds(new DuplicateName(), town -> town.later.setName("  publier les MENUS"), town -> town.later);
    }

    @Test
    void an_item_comes_back_under_its_name_on_another_day() {
        isSilent(new DuplicateName(), town -> town.item.setName(town.past.getName()));
    }

    @Test
    void two_items_of_one_name_on_one_day() {
        finds(
                new DuplicateName(),
                town -> {
                    town.item.setName(town.past.getName());
                    town.item.setOn(town.past.getOn());
                },
                town -> town.item);
    }

    @Test
    void a_plan_that_is_said_to_be_there() {
        assertThat(finds(new GlobalPlanMissing(), town -> town.strategy.setGlobalPlan(null), town -> town.strategy))
                .contains("Un plan de communication global existe");
    }

    @Test
    void no_plan_and_not_even_a_minimal_one() {
        assertThat(finds(
                        new GlobalPlanMissing(),
                        town -> {
                            town.strategy.setGlobalPlan(null);
                            town.strategy.setStartingPoint(StartingPoint.GLOBAL_PLAN_ABSENT);
                        },
                        town -> town.strategy))
                .contains("Il n’y a pas de plan");
    }

    @Test
    void a_weak_point_left_alone() {
        finds(
                new WeakPointUnreinforced(),
                town -> town.objective.getAlignments().removeFirst(),
                town -> town.weakPoint);
    }

    @Test
    void a_weak_point_that_is_only_doubled() {
        finds(
                new WeakPointUnreinforced(),
                town -> town.objective.getAlignments().getFirst().setKind(AlignmentKind.DOUBLES),
                town -> town.weakPoint);
    }

    @Test
    void an_objective_that_only_doubles() {
        finds(
                new ObjectiveDoubles(),
                town -> town.objective.getAlignments().forEach(one -> one.setKind(AlignmentKind.DOUBLES)),
                town -> town.objective);
    }

    @Test
    void an_objective_that_doubles_and_completes() {
        isSilent(
                new ObjectiveDoubles(),
                town -> town.objective.getAlignments().getFirst().setKind(AlignmentKind.DOUBLES));
    }

    @Test
    void a_goal_beside_which_nothing_stands() {
        finds(new GlobalGoalUncovered(), town -> town.objective.getAlignments().removeLast(), town -> town.goal);
    }

    @Test
    void a_goal_is_covered_by_way_of_its_action() {
        isSilent(
                new GlobalGoalUncovered(),
                town -> town.objective.getAlignments().getLast().setGround(town.globalAction));
    }

    @Test
    void an_objection_without_an_answer() {
        finds(new ObjectionUnanswered(), town -> town.objection.setAnswer(null), town -> town.objection);
    }

    @Test
    void a_finding_without_evidence() {
        finds(new FindingUnfounded(), town -> town.weakness.getEvidence().clear(), town -> town.weakness);
    }

    @Test
    void no_finding() {
        finds(new DiagnosisOneSided(), town -> town.strategy.setDiagnosis(null), town -> town.strategy);
    }

    @Test
    void a_rosy_diagnosis() {
        assertThat(finds(
                        new DiagnosisOneSided(),
                        town -> town.weakness.setKind(FindingKind.OPPORTUNITY),
                        town -> town.strategy.getDiagnosis()))
                .contains("ni faiblesse");
    }

    @Test
    void a_dark_diagnosis() {
        assertThat(finds(
                        new DiagnosisOneSided(),
                        town -> town.strength.setKind(FindingKind.THREAT),
                        town -> town.strategy.getDiagnosis()))
                .contains("ni force");
    }

    @Test
    void a_presence_about_which_nothing_was_decided() {
        finds(new PresenceUndecided(), town -> town.presence.setChannel(null), town -> town.presence);
    }

    @Test
    void an_elected_officials_own_account_is_not_the_bodys_to_decide_on() {
        isSilent(new PresenceUndecided(), town -> {
            town.presence.setChannel(null);
            town.presence.setStatus(ChannelStatus.PERSONAL_OF_ELECTED);
        });
    }

    @Test
    void a_page_of_others_that_is_bigger() {
        finds(new UnofficialBigger(), town -> town.presence.setFollowers(8_401), town -> town.presence);
    }

    @Test
    void a_page_of_others_where_we_are_not() {
        assertThat(finds(new UnofficialBigger(), town -> town.presence.setMedium(Medium.TIKTOK), town -> town.presence))
                .contains("où elle n’est pas");
    }

    @Test
    void a_page_of_others_cannot_be_compared_with_one_of_unknown_followers() {
        isSilent(new UnofficialBigger(), town -> {
            town.page.setFollowers(null);
            town.presence.setFollowers(50_000);
        });
    }

    @Test
    void a_page_of_others_that_is_as_big() {
        isSilent(new UnofficialBigger(), town -> town.presence.setFollowers(8_400));
    }

    @Test
    void evidence_that_is_old() {
        assertThat(finds(new EvidenceOld(), town -> town.evidence.setAt(at("2025-04-14")), town -> town.evidence))
                .contains("le 14 avril 2025");
    }

    @Test
    void evidence_that_was_looked_at_again() {
        isSilent(new EvidenceOld(), town -> {
            town.evidence.setAt(at("2024-01-01"));
            town.evidence.setCheckedAt(at("2025-10-01"));
        });
    }

    @Test
    void evidence_without_a_moment() {
        assertThat(finds(new EvidenceOld(), town -> town.evidence.setAt(null), town -> town.evidence))
                .contains("On ne sait pas quand");
    }

    @Test
    void evidence_that_is_gone() {
        finds(new EvidenceGone(), town -> town.evidence.setState(EvidenceState.GONE), town -> town.evidence);
    }

    @Test
    void evidence_that_changed() {
        finds(new EvidenceChanged(), town -> town.evidence.setState(EvidenceState.CHANGED), town -> town.evidence);
    }

    @Test
    void evidence_that_changed_and_how() {
        assertThat(finds(
                        new EvidenceChanged(),
                        town -> {
                            town.evidence.setState(EvidenceState.CHANGED);
                            town.evidence.setChange("+ 12");
                        },
                        town -> town.evidence))
                .contains("(+ 12)");
    }
}
