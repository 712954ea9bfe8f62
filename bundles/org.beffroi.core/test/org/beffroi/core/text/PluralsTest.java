package org.beffroi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PluralsTest {
    private final Tokens pipeline = new Tokens();

    @TestFactory
    Stream<DynamicTest> singularAndPluralShareAStem() throws IOException {
        return Rows.of("plurals.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(String.join(" ", row), () -> {
                    String singular = stem(row[1], row[0]);
                    assertThat(stem(row[2], row[0])).isEqualTo(singular);
                    assertThat(pipeline.stem(singular, row[0])).isEqualTo(singular);
                }));
    }

    @TestFactory
    Stream<DynamicTest> otherWordsDoNot() throws IOException {
        return Rows.of("kept-apart.tsv").stream()
                .map(row -> DynamicTest.dynamicTest(row[0] + " / " + row[1], () -> assertThat(stem(row[0], "fr"))
                        .isNotEqualTo(stem(row[1], "fr"))));
    }

    @Test
    void theFrenchSingularIsItsOwnStem() throws IOException {
        assertThat(Rows.of("plurals.tsv"))
                .filteredOn(row -> row[0].equals("fr"))
                .hasSizeGreaterThan(300)
                .allSatisfy(row -> assertThat(stem(row[1], "fr")).isEqualTo(Folding.fold(row[1])));
    }

    @Test
    void aLanguageWithoutRuleIsReadByTheFrenchOne() {
        assertThat(stem("écoles", "fi")).isEqualTo("ecole");
    }

    @Test
    void regionScriptAndCaseOfALanguageTagDoNotMatter() {
        for (String tag : List.of("fr-FR", "FR", "fr_CA", "fr-Latn-FR", "", "und")) {
            assertThat(stem("journaux", tag)).as(tag).isEqualTo("journal");
        }
        assertThat(stem("journaux", null)).isEqualTo("journal");
    }

    @Test
    void aWordOfUnknownLanguageHasAStemForEachRule() {
        assertThat(pipeline.stems("cities")).startsWith("citie").contains("city", "cities");
        assertThat(pipeline.stems("école")).hasSize(1);
    }

    @Test
    void noWordOfARuleIsBothAPluralAndNone() {
        for (String language : List.of("fr", "en", "es", "it", "de", "pt", "nl", "ca", "br")) {
            Lexicon lexicon = Lexicon.read("plural-" + language + ".txt");
            assertThat(lexicon.pairs("words").keySet()).as(language).doesNotContainAnyElementsOf(lexicon.words("same"));
            assertThat(lexicon.pairs("words")).as(language).allSatisfy((plural, singular) -> assertThat(
                            pipeline.stem(singular, language))
                    .isEqualTo(pipeline.stem(plural, language)));
        }
    }

    private String stem(String word, String language) {
        List<Token> tokens = pipeline.of(word, language);
        assertThat(tokens).hasSize(1);
        return tokens.getFirst().stem();
    }
}
