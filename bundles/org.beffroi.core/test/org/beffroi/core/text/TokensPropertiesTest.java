package org.beffroi.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of the tokens of any text. */
class TokensPropertiesTest {
    private static final String[] PIECES = {
        "école",
        "Écoles",
        "journaux",
        "l'",
        "l’",
        "d'",
        "qu'",
        "aujourd'hui",
        "Saint-Étienne",
        "St.",
        "M. ",
        "art. ",
        "etc.",
        "S.N.C.F.",
        "J. ",
        "n°5",
        "n'est-ce pas",
        " ",
        " ",
        " ",
        "\n",
        "\r\n",
        "\t",
        "\u00A0",
        "\u202F",
        ".",
        "…",
        "...",
        "!",
        "? ",
        "«\u00A0",
        "\u00A0»",
        "\"",
        "(",
        ")",
        "#",
        "@",
        "#BudgetParticipatif",
        "#JO2024",
        "@mairie",
        "@user@piaille.fr",
        "https://exemple.fr/a_(b)",
        "www.",
        "exemple.fr",
        "/",
        ":",
        "contact@",
        "1 248,50",
        "12h30",
        "2e",
        "1,2,3",
        "COP26",
        "5G",
        "👍🏽",
        "👨‍👩‍👧",
        "🇫🇷",
        "🇫",
        "1️⃣",
        "\u200D",
        "\uFE0F",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\uFEFF",
        "\u0301",
        "\u20E3",
        "·e·s",
        "(e)s",
        ".e.s",
        "·",
        "col·legi",
        "\ud83d",
        "\udc4d",
        "\u0000",
        "東京",
        "สวัสดี",
        "한국어",
        "мир",
        "ß",
        "ﬁ",
        "𝐛",
        "½",
        "٣",
        "'",
        "_",
        "-",
        "a",
        "E",
        "7",
        "x"
    };

    private final Tokens pipeline = new Tokens();

    @Property(tries = 500)
    void offsetsLieInTheTextAndPositionsAndSentencesNeverGoBack(@ForAll("texts") String text) {
        Token before = null;
        for (Token token : pipeline.of(text, "fr")) {
            assertThat(token.start()).isBetween(0, text.length());
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(text.length());
            assertThat(token.exact()).isNotEmpty();
            assertThat(token.form()).isNotEmpty();
            assertThat(token.stem()).isNotEmpty();
            assertThat(token.exact().length()).isLessThanOrEqualTo(Tokens.LONGEST);
            if (before == null) {
                assertThat(token.position()).isZero();
                assertThat(token.sentence()).isZero();
            } else {
                assertThat(token.position() - before.position()).isBetween(0, 1);
                assertThat(token.sentence() - before.sentence()).isBetween(0, 1);
                boolean inHashtag = before.kind() == Token.Kind.HASHTAG && token.position() == before.position();
                assertThat(token.start()).isGreaterThanOrEqualTo(inHashtag ? before.start() : before.end());
            }
            before = token;
        }
    }

    @Property(tries = 500)
    void onlyTheFirstWordOfAHashtagSharesAPosition(@ForAll("texts") String text) {
        List<Token> tokens = pipeline.of(text, "fr");
        for (int i = 1; i < tokens.size(); i++) {
            boolean afterHashtag = tokens.get(i - 1).kind() == Token.Kind.HASHTAG;
            assertThat(tokens.get(i).position() == tokens.get(i - 1).position()).isEqualTo(afterHashtag);
        }
    }

    @Property(tries = 500)
    void walkingGivesTheSameTokens(@ForAll("texts") String text, @ForAll("languages") String language) {
        List<Token> walked = new ArrayList<>();
        pipeline.walk(
                text,
                language,
                (kind, position, sentence, start, end, exact, form, stem) ->
                        walked.add(new Token(kind, position, sentence, start, end, exact, form, stem)));
        assertThat(walked).isEqualTo(pipeline.of(text, language));
    }

    @Property(tries = 500)
    void aLineBreakPartsTwoTexts(@ForAll("texts") String first, @ForAll("texts") String second) {
        List<Token> expected = new ArrayList<>(pipeline.of(first, "fr"));
        int position = expected.isEmpty() ? 0 : expected.getLast().position() + 1;
        int sentence = expected.isEmpty() ? 0 : expected.getLast().sentence() + 1;
        int offset = first.length() + 1;
        for (Token token : pipeline.of(second, "fr")) {
            expected.add(new Token(
                    token.kind(),
                    token.position() + position,
                    token.sentence() + sentence,
                    token.start() + offset,
                    token.end() + offset,
                    token.exact(),
                    token.form(),
                    token.stem()));
        }
        assertThat(pipeline.of(first + "\n" + second, "fr")).isEqualTo(expected);
    }

    @Property(tries = 500)
    void theFormOfAWordIsItsExactStringFolded(@ForAll("texts") String text) {
        assertThat(pipeline.of(text, "fr"))
                .filteredOn(token -> token.kind() == Token.Kind.WORD || token.kind() == Token.Kind.NUMBER)
                .allSatisfy(token -> assertThat(token.form()).isEqualTo(Folding.fold(token.exact())));
    }

    @Property(tries = 500)
    void aStemIsItsOwnStem(@ForAll("words") String word, @ForAll("languages") String language) {
        String stem = pipeline.stem(Folding.fold(word), language);
        assertThat(pipeline.stem(stem, language)).isEqualTo(stem);
    }

    @Property(tries = 500)
    void caseAndAccentsDoNotChangeStems(@ForAll("plainTexts") String text) {
        List<String> stems = stems(text);
        assertThat(stems(text.toUpperCase(Locale.ROOT))).isEqualTo(stems);
        assertThat(stems(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(stems);
        String bare = Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        assertThat(stems(bare)).isEqualTo(stems);
    }

    @Property(tries = 500)
    void invisibleCharactersInWordsDoNotChangeStems(
            @ForAll("words") String word, @ForAll("invisible") String invisible) {
        StringBuilder strewn = new StringBuilder();
        word.chars().forEach(c -> strewn.append((char) c).append(invisible));
        assertThat(stems(strewn.toString())).isEqualTo(stems(word));
    }

    @Property(tries = 500)
    void anyStringAtAllIsRead(@ForAll String text, @ForAll String language) {
        assertThat(pipeline.of(text, language))
                .allSatisfy(token -> assertThat(token.stem()).isNotEmpty());
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of(PIECES).list().ofMaxSize(25).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<String> plainTexts() {
        return Arbitraries.of(
                        "école",
                        "journaux",
                        "l'été",
                        "d’eau",
                        "aujourd'hui",
                        "m'bappé",
                        "prud'hommes",
                        "Évreux",
                        "cœur",
                        "n°5",
                        "12h30",
                        "2ème",
                        "cop26",
                        "h2o",
                        "citoyen·ne·s",
                        "agent(e)s",
                        "élu.e.s",
                        "exemple.fr",
                        "s.n.c.f.",
                        "délais",
                        "Noël",
                        "où",
                        "c'est-à-dire",
                        "saint-étienne",
                        "y'a",
                        "grand'rue",
                        "français",
                        "procès",
                        "1er",
                        "5g")
                .list()
                .ofMaxSize(12)
                .map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("aeiouxslnrtcmpdéèçœzy")
                .ofMinLength(1)
                .ofMaxLength(10)
                .edgeCases(edges -> edges.add("eauxs", "ausx", "sss", "ix", "journaux"));
    }

    @Provide
    Arbitrary<String> languages() {
        return Arbitraries.of("fr", "en", "es", "it", "de", "pt", "nl", "ca", "br", "fi", "")
                .injectNull(0.1);
    }

    @Provide
    Arbitrary<String> invisible() {
        return Arbitraries.of("\u00AD", "\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u202A", "\uFE0F", "\u034F");
    }

    private List<String> stems(String text) {
        return pipeline.of(text, "fr").stream().map(Token::stem).toList();
    }
}
