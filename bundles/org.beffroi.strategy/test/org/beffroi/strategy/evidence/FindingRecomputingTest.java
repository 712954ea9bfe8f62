package org.beffroi.strategy.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.guest.Guests;
import org.beffroi.core.mention.Fields;
import org.beffroi.strategy.measure.Ground;
import org.beffroi.strategy.model.AnalysisEvidence;
import org.beffroi.strategy.model.EvidenceState;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.risk.told.Told;
import org.beffroi.testing.archive.NaiveArchive;
import org.junit.jupiter.api.Test;

/** A finding that was taken as evidence by an earlier program, computed again by this one. */
class FindingRecomputingTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 3, 20);
    private static final Instant NOW = Instant.parse("2025-03-20T16:00:00Z");
    private static final String KEPT =
            "Sur 2\u202F831 mentions publiques, 7,8\u202F% se tiennent sur le terrain de la" + " collectivité.";

    private final AnalysisEvidence evidence = ModelFactory.eINSTANCE.createAnalysisEvidence();

    FindingRecomputingTest() {
        evidence.setAnalysis("said");
        evidence.setFinding(KEPT);
    }

    private EvidenceState again(String sentence) {
        NaiveArchive archive = new NaiveArchive(Fields.core(), ZoneId.of("Europe/Paris"), TODAY);
        Analyses analyses =
                new Analyses(List.of(new Told.Said(sentence)), new Guests(), Clock.fixed(NOW, ZoneOffset.UTC));
        return new Recomputing(new Ground(Runs.of(archive, TODAY), Optional.of(analyses), NOW, "Élise"))
                .again(evidence);
    }

    @Test
    void a_new_wording_of_the_program_is_no_change_of_facts() {
        String reworded = "7,8\u202F% des 2\u202F831 mentions publiques se tiennent chez vous.";
        assertThat(again(reworded)).isEqualTo(EvidenceState.SAME);
        assertThat(evidence.getChange()).isNull();
        assertThat(evidence.getFinding()).as("it is told in the words of today").isEqualTo(reworded);
    }

    @Test
    void another_value_is_one_and_what_was_before_is_told() {
        assertThat(again("8,1\u202F% des 2\u202F831 mentions publiques se tiennent chez vous."))
                .isEqualTo(EvidenceState.CHANGED);
        assertThat(evidence.getChange()).contains(KEPT);
    }

    @Test
    void what_is_computed_for_the_first_time_is_fresh() {
        evidence.setFinding(null);
        assertThat(again(KEPT)).isEqualTo(EvidenceState.FRESH);
    }
}
