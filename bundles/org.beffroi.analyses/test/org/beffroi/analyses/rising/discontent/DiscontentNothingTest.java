package org.beffroi.analyses.rising.discontent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Analyses;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.guest.Guests;
import org.junit.jupiter.api.Test;

/** A period in which nobody spoke shows no discontent, and not that there is none. */
class DiscontentNothingTest {

    @Test
    void overDaysWithoutAMentionNothingIsMeasured() {
        Town town = new Town();
        town.add("2024-03-01T10:00:00Z", "la cantine");
        Answer answer = new Analyses(List.of(new Discontent()), new Guests(), Clock.systemUTC())
                .report(new Discontent(), Map.of("period", List.of("2024-02-01..2024-02-05")), town.run())
                .answer();
        assertThat(answer.measures())
                .allSatisfy(measure -> assertThat(measure.value()).isNaN());
        assertThat(answer.findings().findings().getFirst().sentence())
                .startsWith("Rien n’a été collecté")
                .contains("1er mars 2024");
    }
}
