package org.beffroi.french.tone.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FeatureReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "C'est propre",
                "Pas mal !",
                "Rien à redire",
                "Aucun souci avec la mairie",
                "Je suis ravie",
                "Service impeccable",
                "Merci 👏",
                "😍"
            })
    void what_speaks_well(String text) {
        assertThat(Texts.of(Meaning.NET, text)).as(text).isPositive();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ce n'est pas propre",
                "c'est pas propre",
                "Je n'aime guère ce projet",
                "On n'est plus satisfaits",
                "Aucune amélioration",
                "Sans plaisir",
                "Honteux",
                "Ras le bol",
                "#RasLeBol",
                "des nids-de-poule",
                "Foutage de gueule",
                "😡"
            })
    void what_speaks_badly(String text) {
        assertThat(Texts.of(Meaning.NET, text)).as(text).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Le conseil municipal se réunit jeudi",
                "La rue est fermée au public",
                "",
                "12345",
                "Feu d'artifice à 22 h"
            })
    void what_says_neither(String text) {
        assertThat(Texts.of(Meaning.NET, text)).as(text).isZero();
    }

    @Test
    void a_denial_ends_with_its_clause() {
        assertThat(Texts.of(Meaning.GOOD, "Je ne viens pas, c'est magnifique")).isPositive();
        assertThat(Texts.of(Meaning.GOOD, "Je ne trouve pas ça magnifique")).isZero();
    }

    @Test
    void plus_denies_only_with_ne() {
        assertThat(Texts.of(Meaning.GOOD, "C'est plus propre")).isPositive();
        assertThat(Texts.of(Meaning.GOOD, "Ce n'est plus propre")).isZero();
    }

    @Test
    void words_around_make_it_stronger_or_weaker() {
        float plain = Texts.of(Meaning.NET, "C'est moche");
        assertThat(Texts.of(Meaning.NET, "C'est vraiment moche")).isLessThan(plain);
        assertThat(Texts.of(Meaning.NET, "C'est plutôt moche")).isGreaterThan(plain);
    }

    @Test
    void what_follows_mais_is_what_is_meant() {
        assertThat(Texts.of(Meaning.AFTER_CONTRAST, "Le parc est beau mais sale"))
                .isNegative();
        assertThat(Texts.of(Meaning.AFTER_CONTRAST, "Le parc est sale mais beau"))
                .isPositive();
        assertThat(Texts.of(Meaning.AFTER_CONTRAST, "Le parc est beau")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EXCLAMATION | Enfin !",
                "EXCLAMATIONS | Enfin !!!",
                "QUESTION | À quelle heure ?",
                "REPROACHING_QUESTION | À quand un vrai trottoir ?",
                "REQUESTING_QUESTION | Quelqu'un connaît les horaires ?",
                "IRONY_GOOD | Bravo la mairie",
                "ANNOUNCEMENT | Réunion publique mardi à la salle des fêtes",
                "CAPITALS | ON EN A ASSEZ",
                "ELLIPSIS | Toujours pareil...",
                "FIRST_PERSON | J'habite ici",
                "SECOND_PERSON | Vous dormez",
                "ELONGATED | Merciiiii",
                "SMILE | Merci :)",
                "FROWN | Fermé :-(",
                "REPOST | RT @mairie Bonjour",
                "ADDRESS | À lire https://exemple.fr",
                "NEGATION | Il ne vient pas",
                "QUOTED | Il a dit « oui »"
            })
    void signs_are_noticed(Meaning meaning, String text) {
        assertThat(Texts.of(meaning, text)).as(text).isPositive();
    }

    @Test
    void denied_words_are_other_words() {
        Features said = Texts.READING.features("rapide");
        Features denied = Texts.READING.features("pas rapide");
        assertThat(indexes(denied)).doesNotContain(said.word(0));
    }

    @Property(tries = 300)
    void nothing_breaks_it(@ForAll String text) {
        Features features = Texts.READING.features(text);
        for (float value : features.meaningful) {
            assertThat(value).isBetween(-1.5f, 1.5f);
        }
        assertThat(indexes(features))
                .allSatisfy(index -> assertThat(index).isBetween(Features.MEANINGFUL, Features.ALL - 1));
    }

    private static Integer[] indexes(Features features) {
        int[] words = new int[features.wordCount()];
        Arrays.setAll(words, features::word);
        return Arrays.stream(words).boxed().toArray(Integer[]::new);
    }
}
