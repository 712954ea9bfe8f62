package org.beffroi.sources.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordFilterTest {

    @ParameterizedTest
    @CsvSource({
        "cantine, Les CANTINES rouvrent, true",
        "cantine, La cantinière rit, false",
        "école, l'ecole est finie, true",
        "pont neuf, Sur le Pont-Neuf on danse, true",
        "pont neuf, Un pont presque neuf, false",
        "#budget, Le #Budget est voté, true",
        "#budget, Le budget est voté, false",
        "budget, Le #Budget est voté, true",
        "pont neuf, Vive le #PontNeuf, true",
        "#PontNeuf, Vive le #pontneuf, true",
        "!!!, Quoi !!!, false",
        "🌳, Un arbre 🌳, true"
    })
    void expressionsAreFoundByTheTokensOfSearches(String expression, String text, boolean found) {
        assertThat(new WordFilter(new Tokens(), List.of("autre chose", expression)).passes(text, "fr"))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"en, true", "en-GB, true", "fr, false", "xx-klingon, false"})
    void pluralsAreThoseOfTheLanguage(String language, boolean found) {
        assertThat(new WordFilter(new Tokens(), List.of("city")).passes("Two cities", language))
                .isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"''", "Bonjour"})
    void withoutExpressionsEverythingPasses(String text) {
        assertThat(new WordFilter(new Tokens(), List.of()).passes(text, "")).isTrue();
    }
}
