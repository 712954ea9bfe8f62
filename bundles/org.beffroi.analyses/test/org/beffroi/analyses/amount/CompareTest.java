package org.beffroi.analyses.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.DrillDown;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class CompareTest {

    private final Town town = new Town();

    CompareTest() {
        for (int day = 1; day <= 9; day++) {
            for (int i = 0; i < (day <= 3 ? 1 : 2); i++) {
                town.add("2024-03-0" + day + "T1" + i + ":00:00Z", "la cantine", CoreFields.TONE, tone(day));
            }
        }
        town.add("2024-03-02T09:00:00Z", "la piscine");
        town.add("2024-03-08T09:00:00Z", "la piscine et la cantine");
    }

    private static String tone(int day) {
        return day <= 3 ? "positive" : "negative";
    }

    @Test
    void aPeriodIsComparedWithAsManyDaysJustBefore() {
        Answer answer = answer("cantine", "2024-03-04..2024-03-06", "", Optional.empty());
        Table sides = (Table) answer.results().get(2);
        assertThat(sides.rows().get(0).cells()).isEqualTo(Arrays.asList("du 4 au 6 mars 2024", 6L, 3L, 2.0, 6L, null));
        assertThat(sides.rows().get(1).cells()).containsExactly("du 1er au 3 mars 2024", 3L, 3L, 1.0, 4L, 0.75);
        assertThat(answer.measures().get(1).value()).isEqualTo(100);
        assertThat(answer.measures().getLast().label()).isEqualTo("mentions en regard, du 1er au 3 mars 2024");
        assertThat(answer.measures().getLast().value()).isEqualTo(3);
        assertThat(answer.mentions()).isEqualTo(9);
    }

    /** Nobody watched before March. */
    @Test
    void theOtherSideLeadsToItsOwnDaysMeasuredOrNot() {
        assertThat(asked(answer("cantine", "2024-03-04..2024-03-06", "", Optional.empty())))
                .contains("2024-03-01..2024-03-03");
        assertThat(asked(answer("cantine", "2024-03-01..2024-03-03", "", Optional.empty())))
                .contains("2024-02-27..2024-02-29");
    }

    private String asked(Answer answer) {
        return answer.measures()
                .getLast()
                .drillDown()
                .map(DrillDown.ToMentions.class::cast)
                .map(to -> town.run().print(to.query()))
                .orElse("");
    }

    @Test
    void theFindingSaysHowSureTheDifferenceIs() {
        assertThat(sentences(answer("cantine", "2024-03-04..2024-03-06", "", Optional.empty())))
                .first()
                .isEqualTo(
                        "du 4 au 6 mars 2024\u00a0: 6 mentions, 2 par jour\u202f; du 1er au 3 mars 2024\u00a0: 3, 1 par"
                                + " jour. Soit 2 fois autant (entre 0,28 et 14,2)\u00a0: les jours varient trop pour"
                                + " qu’une différence soit établie.");
    }

    @Test
    void whatDiffersMostIsSaidWithItsBases() {
        Answer answer = answer("cantine", "2024-03-04..2024-03-09", "", Optional.of("2024-03-01..2024-03-03"));
        assertThat(sentences(answer))
                .contains(
                        "négative (tonalité)\u00a0: 100\u202f% de 12 (du 4 au 9 mars 2024), 0\u202f% de 3 (du 1er au 3"
                                + " mars 2024).");
        assertThat(sentences(answer)).last().isEqualTo("3 mentions seulement d’un côté\u00a0: trop peu pour conclure.");
    }

    @Test
    void twoSearchesShareTheirDaysAndTheirOverlapIsSaid() {
        Answer answer = answer("cantine", "2024-03-01..2024-03-09", "piscine", Optional.empty());
        Series lines = (Series) answer.results().getFirst();
        assertThat(lines.lines()).extracting(Series.Line::label).containsExactly("piscine", "cantine");
        assertThat(lines.lines().getFirst().points())
                .extracting(Series.Point::value)
                .containsExactly(0.0, 1.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1.0, 0.0);
        assertThat(answer.leftOut())
                .containsExactly(
                        "1 mention répond aux deux côtés et compte dans chacun\u00a0: les écarts sont moins sûrs"
                                + " qu’il n’est dit.");
        assertThat(answer.mentions()).isEqualTo(17);
    }

    private Answer answer(String query, String period, String against, Optional<String> before) {
        return new Compare().answer(new Compare.Parameters(query, period, against, before, false), town.run());
    }

    private static List<String> sentences(Answer answer) {
        return answer.findings().findings().stream()
                .map(finding -> finding.sentence())
                .toList();
    }
}
