package org.beffroi.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.core.text.Token.Kind;
import org.junit.jupiter.api.Test;

class TokensTest {
    private final Tokens pipeline = new Tokens();

    @Test
    void anElidedArticleIsOutsideTheWordItPrecedes() {
        assertThat(pipeline.of("À l’École.", "fr"))
                .extracting(Token::position, Token::start, Token::end, Token::exact, Token::form)
                .containsExactly(tuple(0, 0, 1, "À", "a"), tuple(1, 4, 9, "École", "ecole"));
    }

    @Test
    void theWordsOfAHashtagLieWithinItAndBeginAtItsPosition() {
        assertThat(pipeline.of("vive #BudgetParticipatif merci", "fr"))
                .extracting(Token::kind, Token::position, Token::start, Token::end, Token::exact)
                .containsExactly(
                        tuple(Kind.WORD, 0, 0, 4, "vive"),
                        tuple(Kind.HASHTAG, 1, 5, 24, "#BudgetParticipatif"),
                        tuple(Kind.WORD, 1, 6, 12, "Budget"),
                        tuple(Kind.WORD, 2, 12, 24, "Participatif"),
                        tuple(Kind.WORD, 3, 25, 30, "merci"));
    }

    @Test
    void theExactStringKeepsAccentsAndCaseAndLeavesWhatIsNotSeen() {
        assertThat(exact("Éco\u00ADLE e\u0301té aujourd’hui S.N.C.F. 1\u202F248,50 18 h 00 N°5 élu•e•s @Mairie"))
                .containsExactly(
                        "ÉcoLE", "été", "aujourd'hui", "SNCF", "1248,50", "18h00", "Nº", "5", "élu·e·s", "@Mairie");
    }

    @Test
    void anAcronymCoversItsLastDot() {
        Token token = pipeline.of("la S.N.C.F. paie", "fr").get(1);
        assertThat(List.of(token.start(), token.end())).containsExactly(3, 11);
    }

    @Test
    void anInvisibleCharacterInAWordIsWithinItsOffsetsAndOneBesideItIsNot() {
        Token token = pipeline.of("\u202Aco\u00ADop\u202C fin", "fr").getFirst();
        assertThat(List.of(token.start(), token.end())).containsExactly(1, 6);
    }

    @Test
    void emojiKeepTheirToneInTheExactStringOnly() {
        Token token = pipeline.of("👍🏽", "fr").getFirst();
        assertThat(List.of(token.exact(), token.form(), token.stem())).containsExactly("👍🏽", "👍", "👍");
    }

    @Test
    void englishContractionsAreOneWordWithTheStemOfItsHead() {
        assertThat(pipeline.of("The mayor's office: they're late, don't wait", "en"))
                .extracting(Token::stem)
                .containsExactly("the", "mayor", "office", "they", "late", "don't", "wait");
    }

    @Test
    void variantsOfOneNameHaveTheSameStems() {
        for (List<String> variants : List.of(
                List.of(
                        "Saint-Étienne",
                        "St Etienne",
                        "ST-ETIENNE",
                        "st. étienne",
                        "#SaintEtienne",
                        "saint\u2011étienne"),
                List.of("COP26", "COP 26", "cop-26", "#COP26"),
                List.of("Covid-19", "COVID19", "#covid19"),
                List.of("La Grand'Combe", "la Grand-Combe", "la grand combe"),
                List.of("aujourd'hui", "aujourd’hui", "aujourdhui"),
                List.of("18h", "18 h", "18h00", "18:00", "18 h 00", "18H"),
                List.of("12.03.2024", "12/03/2024", "12-03-2024"),
                List.of("1 248,50", "1248,50", "1.248,50", "1\u202F248,50"),
                List.of("n° 5", "nº5", "№ 5", "№5", "N°5", "no 5"),
                List.of("2e tour", "2ème tour", "2nd tour", "#2eTour"),
                List.of("S.N.C.F.", "SNCF", "sncf", "#SNCF"),
                List.of("les élu·e·s", "les élu.e.s", "les élu(e)s", "les élu-e-s", "les élus", "LES ÉLUS"))) {
            assertThat(variants)
                    .allSatisfy(
                            variant -> assertThat(words(variant)).as(variant).isEqualTo(words(variants.getFirst())));
        }
    }

    @Test
    void onePipelineServesManyThreads() {
        String text = "L'école de Saint-Étienne : 1 248,50 € ! #BudgetParticipatif @mairie https://exemple.fr 👍🏽\n"
                .repeat(50);
        List<Token> alone = pipeline.of(text, "fr");
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> pipeline.of(text, "fr")))
                .allMatch(alone::equals);
    }

    private List<String> words(String text) {
        return pipeline.of(text, "fr").stream()
                .filter(token -> token.kind() != Kind.HASHTAG)
                .map(Token::stem)
                .toList();
    }

    private List<String> exact(String text) {
        return pipeline.of(text, "fr").stream().map(Token::exact).toList();
    }
}
