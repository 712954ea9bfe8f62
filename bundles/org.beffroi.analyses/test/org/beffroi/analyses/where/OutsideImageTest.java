package org.beffroi.analyses.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

class OutsideImageTest {

    private final Town town = new Town();

    OutsideImageTest() {
        town.add("2024-03-01T10:00:00Z", "a lovely town", CoreFields.LANGUAGE, "en", CoreFields.TONE, "positive");
        town.add("2024-03-01T10:00:00Z", "voll teuer", CoreFields.LANGUAGE, "de", CoreFields.TONE, "negative");
        town.add("2024-03-01T10:00:00Z", "ma rue", CoreFields.NETWORK, "letter", CoreFields.TONE, "negative");
        town.add("2024-03-01T10:00:00Z", "our bus", CoreFields.NETWORK, "mail", CoreFields.LANGUAGE, "en");
        town.add("2024-03-01T10:00:00Z", "au conseil", CoreFields.SPEAKER, "elected");
        town.add("2024-03-01T10:00:00Z", "qui sait d’où", CoreFields.LANGUAGE, "fr");
    }

    @Test
    void whatIsNotKnownIsACategoryOfItsOwn() {
        Table sides = (Table) answer("", "").results().get(1);
        assertThat(sides.rows().get(0).cells().subList(0, 4)).containsExactly("d’ailleurs", 3L, 0.5, 0.5);
        assertThat(sides.rows().get(1).cells().subList(0, 4)).containsExactly("d’ici", 2L, 2 / 6.0, 1.0);
        assertThat(sides.rows().get(2).cells().subList(0, 3)).containsExactly("inconnue", 1L, 1 / 6.0);
    }

    @Test
    void whoeverKnowsMoreSaysSoAndTheRuleIsPrinted() {
        Answer answer = answer("réseau:courrier", "langue:fr");
        assertThat(answer.leftOut()).startsWith("D’ailleurs\u00a0: réseau:courrier");
        Table sides = (Table) answer.results().get(1);
        assertThat(sides.rows()).extracting(row -> row.cells().get(1)).containsExactly(1L, 1L, 4L);
    }

    @Test
    void theFindingSaysHowLittleIsKnown() {
        assertThat(answer("", "").findings().findings())
                .extracting(finding -> finding.sentence())
                .startsWith(
                        "3 mentions viennent d’ailleurs, 2 d’ici\u202f; pour" + " 16,7\u202f% de 6, on n’en sait rien.")
                .endsWith("2 mentions d’un côté\u00a0: trop peu pour en tirer une image.");
    }

    private Answer answer(String outside, String inside) {
        return new OutsideImage()
                .answer(new OutsideImage.Parameters("", Optional.empty(), outside, inside), town.run());
    }
}
