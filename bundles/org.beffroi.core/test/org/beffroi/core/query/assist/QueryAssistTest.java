package org.beffroi.core.query.assist;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.assist.ValueSuggestions.Suggestion;
import org.beffroi.core.text.Folding;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the assistant proposes at the caret, marked {@code ¦}, and how it colours. */
class QueryAssistTest {

    private static final ValueSuggestions SUGGESTIONS = (field, prefix, limit) -> switch (field.name()) {
        case "network" ->
            Stream.of(new Suggestion("mastodon", 812), new Suggestion("bluesky", 40), new Suggestion("Presse", 7))
                    .filter(one -> Folding.fold(one.value()).startsWith(prefix))
                    .toList();
        case "tag" -> List.of(new Suggestion("à traiter", 12));
        case "tone" -> List.of(new Suggestion("negative", 31));
        default -> List.of();
    };

    private final QueryAssist assist =
            new QueryAssist(Fields.core(), new Tokens(), SUGGESTIONS, () -> LocalDate.of(2025, 3, 10));

    @ParameterizedTest(name = "{0} gives {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "rés¦; réseau:",
                "res¦; réseau:",
                "RÉS¦; réseau:",
                "cantine rés¦; cantine réseau:",
                "netw¦; réseau:",
                "dep¦; depuis:",
                "jusqu'¦; jusqu’au:",
                "cantine sa¦; cantine NOT ",
                "cantine SAU¦; cantine NOT ",
                "déchets pro¦; déchets NEAR/5 ",
                "déchets nea¦; déchets NEAR/5 ",
                "déchets ava¦; déchets ONEAR/5 ",
                "réseau:¦; réseau:mastodon",
                "réseau:b¦; réseau:bluesky",
                "réseau:PRE¦; réseau:presse",
                "réseau:PRE¦; réseau:\"Presse\"",
                "réseau:twi¦; réseau:x",
                "réseau:gui¦; réseau:accueil",
                "répon¦; statut:réponse-faite",
                "statut:à¦; statut:à-traiter",
                "réseau:(mastodon OU ¦; réseau:(mastodon OU mastodon",
                "réseau:(mastodon OU b¦); réseau:(mastodon OU bluesky)",
                "étiquette:¦; étiquette:\"à traiter\"",
                "étiquette:\"à t¦; étiquette:\"à traiter\"",
                "tonalité:¦; tonalité:négative",
                "tonalité:pos¦; tonalité:positive",
                "nég¦; tonalité:négative",
                "officiel:¦; officiel:oui",
                "depuis:¦; depuis:7j",
                "depuis:3¦; depuis:30j",
                "date:¦; date:aujourd’hui",
                "date:2025-0¦; date:2025-03",
                "partages:>1¦; partages:>10",
                "collecté:h¦; collecté:hier",
                "rés¦eau:x; réseau:x"
            })
    void proposes(String typed, String expected) {
        assertThat(complete(typed, Locale.FRENCH))
                .contains(expected.endsWith("NOT") || expected.matches(".*NEAR/5") ? expected + " " : expected);
    }

    @Test
    void writesInTheLanguageOfTheReader() {
        assertThat(complete("net¦", Locale.ENGLISH)).contains("network:");
        assertThat(complete("tone:¦", Locale.ENGLISH)).contains("tone:negative");
        assertThat(complete("since:¦", Locale.ENGLISH)).contains("since:7d", "since:yesterday");
    }

    @Test
    void proposesFieldsToBeginWithAndOperatorsAfterAWord() {
        assertThat(complete("¦", Locale.FRENCH)).contains("réseau:", "auteur:", "depuis:");
        assertThat(complete("cantine ¦", Locale.FRENCH)).startsWith("cantine AND ", "cantine OR ");
    }

    @Test
    void saysWhatOperatorsMeanWithTheFrenchBeside() {
        Proposal near = assist.complete("nea", 3, Locale.FRENCH).getFirst();
        assertThat(near.meaning().in(Locale.FRENCH))
                .isEqualTo("PROCHE/5 – à 5 mots au plus, dans n’importe quel ordre");
        assertThat(near.applied("nea")).isEqualTo("NEAR/5 ");
        assertThat(near.caret()).isEqualTo(7);
    }

    @Test
    void countsTheMentionsOfAValue() {
        Proposal first = assist.complete("réseau:", 7, Locale.FRENCH).getFirst();
        assertThat(first.mentions()).hasValue(812);
    }

    @Test
    void proposesNothingInsideAPhraseOrAnUnknownField() {
        assertThat(complete("\"conseil mu¦", Locale.FRENCH)).isEmpty();
        assertThat(complete("\"conseil mu¦nicipal\"", Locale.FRENCH)).isEmpty();
        assertThat(complete("inconnu:a¦", Locale.FRENCH)).isEmpty();
        assertThat(complete("exact:a¦", Locale.FRENCH)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '\0',
            value = {
                "cantine OU \"conseil municipal\"; WORD OPERATOR PHRASE",
                "réseau:mastodon -x; FIELD VALUE OPERATOR WORD",
                "réseau:(mastodon OU bluesky); FIELD BRACKET VALUE OPERATOR VALUE BRACKET",
                "même_phrase:(a b); FIELD BRACKET WORD WORD BRACKET",
                "étiquette:\"à traiter\"; FIELD VALUE",
                "(cantine; BRACKET WORD",
                "\"cantine; PHRASE",
                "cantine OU; WORD OPERATOR",
                "réseau:; FIELD",
                "resau:x y; ERROR VALUE WORD",
                "date:2024-13 a; FIELD ERROR WORD",
                "a); WORD ERROR",
                "*a*b*c* d; ERROR WORD",
                "a NEAR/5 b; WORD OPERATOR WORD"
            })
    void colours(String text, String kinds) {
        assertThat(assist.colour(text).stream()
                        .map(coloured -> coloured.kind().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(kinds);
    }

    @Provide
    Arbitrary<String> typed() {
        return Arbitraries.of(
                        "a",
                        "é",
                        " ",
                        "(",
                        ")",
                        "\"",
                        "«",
                        "»",
                        "ET",
                        "OU",
                        "NEAR/5",
                        "-",
                        "|",
                        "*",
                        "~",
                        "réseau:",
                        "date:",
                        "tonalité:",
                        "depuis:",
                        "exact:",
                        "même_phrase:",
                        "7",
                        "..",
                        ":",
                        "\\",
                        "😀",
                        "\n")
                .list()
                .ofMaxSize(10)
                .map(list -> String.join("", list));
    }

    @Property(tries = 500)
    void bearsAnyTextAndAnyCaret(@ForAll("typed") String text) {
        int end = 0;
        for (Coloured coloured : assist.colour(text)) {
            assertThat(coloured.start()).isGreaterThanOrEqualTo(end);
            assertThat(coloured.end()).isGreaterThan(coloured.start()).isLessThanOrEqualTo(text.length());
            end = coloured.end();
        }
        for (int caret = 0; caret <= text.length(); caret++) {
            for (Proposal proposal : assist.complete(text, caret, Locale.FRENCH)) {
                assertThat(proposal.start()).isBetween(0, text.length());
                assertThat(proposal.end()).isBetween(proposal.start(), text.length());
                assertThat(proposal.meaning().in(Locale.FRENCH)).isNotBlank();
                assertThat(proposal.applied(text)).contains(proposal.insert());
            }
        }
    }

    private List<String> complete(String typed, Locale locale) {
        int caret = typed.indexOf('¦');
        String text = typed.replace("¦", "");
        return assist.complete(text, caret, locale).stream()
                .map(proposal -> proposal.applied(text))
                .toList();
    }
}
