package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beffroi.core.archive.Annotation;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.french.Read;
import org.beffroi.french.language.LanguageEnricher;
import org.beffroi.french.tone.feature.Stars;
import org.beffroi.french.tone.feature.Texts;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.learning.DistinctTexts;
import org.beffroi.french.tone.learning.Learning;
import org.beffroi.french.tone.learning.TrainingPosts.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stars of reviews speak beside their words. */
class StarsTest {

    private static final Read READ = Read.by(new ToneEnricher(), new LanguageEnricher());

    private static Mention review(long stars, String text) {
        return Read.mention(said -> {
            said.put(CoreFields.RATING, stars);
            if (!text.isEmpty()) {
                said.put(CoreFields.TEXT_BODY, text);
            }
        });
    }

    private static String tone(Mention mention) {
        return READ.annotations(mention).stream()
                .filter(annotation -> annotation.field().equals(CoreFields.TONE.name()))
                .map(annotation -> annotation.values().getFirst())
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5 | On y est allés dimanche avec les enfants | positive",
                "4 | On y est allés dimanche avec les enfants | positive",
                "2 | On y est allés dimanche avec les enfants | negative",
                "1 | On y est allés dimanche avec les enfants | negative",
                "5 | Personnel débordé mais adorable | positive",
                "1 | Bravo, encore fermé, merci beaucoup | negative"
            })
    void a_text_that_says_little_takes_their_tone(long stars, String text, String tone) {
        assertThat(tone(review(stars, text))).isEqualTo(tone);
    }

    @ParameterizedTest
    @CsvSource({"5,positive", "4,positive", "2,negative", "1,negative"})
    void stars_without_a_text_are_read_alone(long stars, String tone) {
        assertThat(tone(review(stars, ""))).isEqualTo(tone);
        assertThat(tone(review(stars, "https://exemple.fr"))).isEqualTo(tone);
        assertThat(tone(review(stars, "The lady at the tourist office drew us a map by hand, with the bakery on it")))
                .as("words of other languages are not read, stars are")
                .isEqualTo(tone);
    }

    /** A number that is no number of stars is of another scale, and nobody knows of which. */
    @ParameterizedTest
    @ValueSource(longs = {3, 0, -1, 6, 8, 10, 20, 100})
    void what_says_nothing_changes_nothing(long stars) {
        assertThat(tone(review(stars, ""))).isEmpty();
        String text = "Quelle honte, encore une panne et personne ne répond";
        assertThat(annotation(review(stars, text))).isEqualTo(annotation(Read.mention(text)));
        assertThat(reasons(review(stars, text), Locale.FRENCH)).isEmpty();
    }

    private static Annotation annotation(Mention mention) {
        return READ.annotations(mention).getLast();
    }

    private static List<String> reasons(Mention mention, Locale locale) {
        return READ.enrichment().reasons(mention, annotation(mention), CoreFields.TONE).stream()
                .map(sentence -> sentence.in(locale))
                .toList();
    }

    @Test
    void they_are_said_in_the_explanation() {
        assertThat(reasons(review(5, "Très bel accueil"), Locale.FRENCH)).containsExactly("5 étoiles sur 5");
        assertThat(reasons(review(1, "Très bel accueil"), Locale.FRENCH)).containsExactly("1 étoile sur 5");
        assertThat(reasons(review(4, ""), Locale.ENGLISH)).containsExactly("4 stars out of 5");
        assertThat(reasons(Read.mention("Très bel accueil"), Locale.FRENCH)).isEmpty();
    }

    @Test
    void a_file_of_labels_may_have_them() {
        assertThat(Stars.of("5")).contains(Stars.FIVE);
        assertThat(Stars.of(" 1 ")).contains(Stars.ONE);
        for (String written : List.of("3", "", "4,5", "8", "cinq")) {
            assertThat(Stars.of(written)).isEmpty();
        }
    }

    @Test
    void the_same_words_under_other_stars_are_another_text() {
        Post praised = new Post(Tone.POSITIVE, "Rien à dire", Stars.of(5));
        Post blamed = new Post(Tone.NEGATIVE, "Rien à dire", Stars.of(1));
        assertThat(DistinctTexts.of(List.of(praised, blamed, praised))).containsExactly(praised, blamed);
    }

    /** The shipped model is judged by stars and words, as the dossier's mentions are read. */
    @Test
    void learning_judges_by_stars_and_words() {
        List<Post> rated = new ArrayList<>();
        List<Post> bare = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            for (Tone tone : Tone.values()) {
                String text = "Zimbalou carnoube " + i + " fois";
                long count = tone == Tone.POSITIVE ? 5 : tone == Tone.NEGATIVE ? 1 : 3;
                rated.add(new Post(tone, text + " au quai " + tone.ordinal(), Stars.of(count)));
                bare.add(new Post(tone, text + " au quai " + tone.ordinal()));
            }
        }
        Learning beside = Learning.of(Texts.READING, Texts.POSTS, rated, Progress.silent());
        Learning alone = Learning.of(Texts.READING, Texts.POSTS, bare, Progress.silent());
        assertThat(beside.before().accuracy()).isGreaterThan(alone.before().accuracy() + 0.2);
    }
}
