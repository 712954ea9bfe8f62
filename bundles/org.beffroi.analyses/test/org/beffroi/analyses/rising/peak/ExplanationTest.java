package org.beffroi.analyses.rising.peak;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beffroi.analyses.about.Term;
import org.beffroi.analyses.frame.DaySpan;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.query.Query;
import org.junit.jupiter.api.Test;

/** Why a peak is one. */
class ExplanationTest {

    private static final LocalDate DAY = LocalDate.parse("2024-03-10");

    @Test
    void whomPeopleSpeakToIsNoReasonForSpeaking() {
        Town town = new Town();
        for (int i = 0; i < 28; i++) {
            town.add(DAY.minusDays(28 - i) + "T09:00:00Z", "Il fait beau sur la digue");
        }
        for (int i = 0; i < 30; i++) {
            town.add(DAY + "T09:00:00Z", "Inondation ! Mairie ! Commune ! Hier !");
        }
        assertThat(Explanation.of(town.run(), new Query.Everything(), new DaySpan(DAY, DAY))
                        .words())
                .extracting(Term::label)
                .containsExactly("inondation");
    }
}
