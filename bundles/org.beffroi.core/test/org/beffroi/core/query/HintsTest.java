package org.beffroi.core.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.beffroi.core.mention.Fields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that look like operators: searched as words, and said to be. */
class HintsTest {

    private static final QueryParser PARSER = new QueryParser(Fields.core());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "maire near/3 démission; near/3; NEAR/3",
                "maire proche/3 démission; proche/3; PROCHE/3",
                "maire Avant/3 démission; Avant/3; AVANT/3",
                "maire onear/3 démission; onear/3; ONEAR/3",
                "cantine ou école; ou; OU",
                "cantine and école; and; AND",
                "cantine Or école; Or; OR",
                "eau et assainissement; et; ET",
                "cantine sauf vacances; sauf; SAUF",
                "not vacances; not; NOT",
                "(cantine école) ou \"conseil municipal\"; ou; OU",
                "auteur:(Martin ou Durand); ou; OU",
            })
    void aWordThatWouldBeAnOperatorInCapitalsIsSaidToBeAWord(String query, String word, String operator) {
        List<Problem> hints = PARSER.hints(query);
        assertThat(hints).hasSize(1);
        Problem hint = hints.getFirst();
        assertThat(query.substring(hint.start(), hint.end())).isEqualTo(word);
        assertThat(hint.what().key()).isEqualTo("query.hint.capitals");
        assertThat(hint.what().in(Locale.FRENCH)).contains(word).contains("écrivez " + operator + ".");
        assertThat(hint.what().in(Locale.ENGLISH)).contains(word).contains("write " + operator + ".");
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"maire NEAR démission", "maire PROCHE démission", "pont AVANT rue"})
    void aProximityWithoutItsNumberIsSaidToBeAWord(String query) {
        assertThat(PARSER.hints(query))
                .singleElement()
                .satisfies(hint -> assertThat(hint.what().key()).isEqualTo("query.hint.distance"))
                .satisfies(hint -> assertThat(hint.what().in(Locale.FRENCH)).contains("/5"));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "cantine",
                "cantine OU école",
                "maire NEAR/3 démission",
                "\"pour ou contre\"",
                "ou",
                "et alors",
                "où",
                "titre:et",
                "AVANT le conseil",
                "a ET",
                "lien:exemple.fr/near/3",
                "https://exemple.fr/near/3",
                "near/trois",
                "rue proche/",
            })
    void whatIsPlainIsNotCommented(String query) {
        assertThat(PARSER.hints(query)).isEmpty();
    }

    @Test
    void theSameWordIsSaidOnceAndNoMoreThanThreeInAll() {
        assertThat(PARSER.hints("")).isEmpty();
        assertThat(PARSER.hints("a ou b ou c ou d")).hasSize(1);
        assertThat(PARSER.hints("a ou b et c and d or e not f")).hasSize(3);
        assertThat(PARSER.hints("a ou b ".repeat(20_000))).isEmpty();
    }
}
