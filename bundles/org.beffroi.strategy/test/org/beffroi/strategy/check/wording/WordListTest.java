package org.beffroi.strategy.check.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordListTest {

    private final WordList praise = WordList.read("praise_fr.txt");

    @Test
    void finds_whatever_the_case_the_accents_the_apostrophe_and_the_spaces() {
        assertThat(praise.marked("GRACE A L'ENGAGEMENT DES agents")).contains("⟦GRACE A L'ENGAGEMENT DES⟧ agents");
        assertThat(praise.marked("Notre\u00A0équipe")).contains("⟦Notre\u00A0équipe⟧");
    }

    @Test
    void finds_whole_words_only() {
        assertThat(praise.marked("votre mairesse de quartier, jamais vus")).isEmpty();
    }

    /** What a town hall publishes every week; a list that stops at it would soon be read no more. */
    @ParameterizedTest
    @ValueSource(strings = {"issues_fr.txt", "campaign_fr.txt", "vague_fr.txt", "praise_fr.txt"})
    void daily_information_is_left_alone(String list) {
        WordList words = WordList.read(list);
        assertThat(Stream.of(
                                "Le conseil de quartier se réunit mardi à 18 heures, salle des fêtes.",
                                "Les archives départementales ouvrent pour les Journées européennes du patrimoine.",
                                "Fermeture exceptionnelle de la piscine municipale lundi ; réouverture mardi.",
                                "Offre d’emploi : la bibliothèque recrute une personne au guichet.",
                                "Deux exemplaires du livret sont à retirer à l’accueil, pièce d’identité en main.",
                                "Travaux rue du Moulin : circulation alternée jusqu’au 12, merci de votre patience.")
                        .map(words::marked)
                        .flatMap(Optional::stream))
                .isEmpty();
    }

    @Test
    void shortens_far_around_what_it_found() {
        String far = "mot ".repeat(40);
        assertThat(praise.marked(far + "notre équipe " + far + " votre maire " + far))
                .get()
                .asString()
                .startsWith("…mot")
                .endsWith("…")
                .contains("⟦notre équipe⟧", "⟦votre maire⟧")
                .hasSizeLessThan(260);
    }

    @Test
    void nothing_is_found_in_nothing() {
        assertThat(praise.marked(null)).isEmpty();
        assertThat(praise.marked("")).isEmpty();
    }

    @Property
    void no_text_breaks_it_and_what_is_marked_was_there(@ForAll String text) {
        String whole = text + " nos succès " + text;
        assertThat(praise.marked(whole)).get().asString().contains("⟦nos succès⟧");
    }
}
