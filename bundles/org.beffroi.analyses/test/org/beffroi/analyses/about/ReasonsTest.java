package org.beffroi.analyses.about;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beffroi.analyses.frame.Town;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands as a reason can be read as one. */
class ReasonsTest {

    private final Town town = new Town();

    /** Twenty texts of one kind beside twenty of another. */
    private List<Object> reasons(String here, Object... values) {
        for (int i = 0; i < 20; i++) {
            town.add("2024-03-01T09:00:00Z", here, with("a", values));
            town.add("2024-03-01T09:00:00Z", "Il fait beau sur la digue", CoreFields.SOURCE, "b");
        }
        return Asked.of(new Keyness(), town.run(), "query", "source:a", "rows", "100")
                .column("term");
    }

    private static Object[] with(String source, Object... values) {
        Object[] all = new Object[values.length + 2];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = CoreFields.SOURCE;
        all[values.length + 1] = source;
        return all;
    }

    @Test
    void denialsAndLittleWordsAreNoReasonsButStandInExpressions() {
        assertThat(reasons("Toujours rien, jamais assez, trop c’est trop. Pas de chauffage et plus de bus"))
                .contains("chauffage", "bus")
                .doesNotContain("pas", "plus", "rien", "jamais", "assez", "trop", "toujours", "Toujours", "Pas")
                .contains("pas de chauffage");
    }

    @Test
    void noExpressionEndsWithADenial() {
        assertThat(reasons("Ma voisine ne décolère pas")).contains("voisine").noneMatch(term -> term.toString()
                .endsWith(" pas"));
    }

    @Test
    void englishFunctionWordsAreNoReasonsEither() {
        assertThat(reasons("There is no heating at the school and they would not answer us"))
                .contains("heating", "answer")
                .doesNotContain("there", "There", "is", "no", "the", "and", "they", "would", "not", "at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"L’école Jean Moulin est froide", "l’école jean-moulin est froide"})
    void aPartOfAPlacesNameIsNoReason(String text) {
        assertThat(reasons(text, CoreFields.PLACE, List.of("École Jean-Moulin")))
                .doesNotContain("Jean", "Moulin", "jean", "moulin")
                .contains("froide");
    }

    @Test
    void aPartOfAPersonsNameIsNoReasonWhereNoPlaceIsKnown() {
        assertThat(reasons("On a vu hier Anne Ledoux au marché"))
                .doesNotContain("Anne", "Ledoux")
                .anyMatch(term -> term.toString().startsWith("Anne Ledoux"));
    }

    @Test
    void aPartOfACompoundIsNoReasonTheCompoundIs() {
        assertThat(reasons("Un pique-nique s’il fait beau"))
                .anyMatch(term -> term.toString().startsWith("pique-nique"))
                .doesNotContain("pique", "nique");
    }

    @Test
    void aWordIsShownAsPeopleWriteIt() {
        for (int i = 0; i < 10; i++) {
            town.add("2024-03-01T09:00:00Z", "piscines fermées", CoreFields.SOURCE, "a");
        }
        assertThat(reasons("La piscine est fermée")).contains("fermée").doesNotContain("fermer");
    }

    @Test
    void aHeadStandsWithItsExpressionsBelowIt() {
        List<Object> terms = reasons("Le tramway est en retard, parole de voyageur. Tramway en retard");
        assertThat(terms).contains("tramway");
        assertThat(terms.stream().filter(term -> term.toString().contains("tramway")))
                .first()
                .isEqualTo("tramway");
    }

    @Test
    void aHeadThatOccursWithinOneExpressionAloneStandsAboveIt() {
        List<Object> terms = reasons("Encore un tramway bondé ce matin");
        assertThat(terms).containsSequence("tramway", "encore un tramway bondé");
        assertThat(terms).doesNotContain("bondé");
    }

    @Test
    void wordsOfANameThatAlsoStandAloneStayReasons() {
        for (int i = 0; i < 30; i++) {
            town.add("2024-03-01T09:00:00Z", "L’école est froide, vive notre école", CoreFields.SOURCE, "a");
        }
        Vocabulary vocabulary = new Vocabulary(town.run(), new Tokens(), false);
        assertThat(reasons("L’École Jean-Moulin ouvre", CoreFields.PLACE, List.of("École Jean-Moulin")))
                .contains("école");
        assertThat(vocabulary.mayShow("ecole")).isTrue();
    }
}
