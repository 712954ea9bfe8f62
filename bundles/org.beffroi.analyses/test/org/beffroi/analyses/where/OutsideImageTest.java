package org.beffroi.analyses.where;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    /** Of six, three are in English or German: what that tells is a language. */
    @Test
    void aLanguageIsNoOrigin() {
        Answer answer = answer("", "");
        assertThat(answer.measures())
                .allSatisfy(measure -> assertThat(measure.value()).isNaN());
        Table sides = (Table) answer.results().getFirst();
        assertThat(sides.rows().get(0).cells().subList(0, 3)).containsExactly("d’ici", 3L, 0.5);
        assertThat(sides.rows().get(1).cells().subList(0, 3))
                .containsExactly("inconnue, dans une autre langue que le français", 2L, 2 / 6.0);
        assertThat(sides.rows().get(2).cells().subList(0, 3)).containsExactly("inconnue", 1L, 1 / 6.0);
        assertThat(answer.findings().findings()).singleElement().satisfies(finding -> assertThat(finding.sentence())
                .startsWith("Pas encore mesurable"));
    }

    /** One of three from elsewhere has a tone: the negative ones are none of one, not of three. */
    @Test
    void aShareOfTonesRestsOnThoseThatAreKnown() {
        Answer answer = answer("langue:en OU langue:de", "");
        assertThat(answer.measures().get(0).part()).hasValueSatisfying(part -> {
            assertThat(List.of(part.base(), part.known(), part.count())).containsExactly(6L, 5L, 3L);
            assertThat(part.low()).isEqualTo(3 / 6.0);
            assertThat(part.high()).isEqualTo(4 / 6.0);
        });
        assertThat(answer.measures().get(1).part())
                .hasValueSatisfying(part -> assertThat(List.of(part.base(), part.known(), part.count()))
                        .containsExactly(3L, 2L, 1L));
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
        assertThat(answer("langue:en OU langue:de", "").findings().findings())
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
