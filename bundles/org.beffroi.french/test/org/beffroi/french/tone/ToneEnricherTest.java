package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.text.Folding;
import org.beffroi.french.Read;
import org.beffroi.french.language.LanguageEnricher;
import org.beffroi.french.tone.feature.FunctionWords;
import org.beffroi.french.tone.feature.Texts;
import org.beffroi.french.tone.judgement.ToneReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ToneEnricherTest {

    private static final Read READ = Read.by(new ToneEnricher(), new LanguageEnricher());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "positive | Un immense bravo aux bénévoles, quelle superbe soirée !",
                "positive | Le nouveau square est magnifique, merci",
                "positive | Rien à redire, service rapide et souriant",
                "negative | Quelle honte, encore une panne et personne ne répond",
                "negative | Ce n'est vraiment pas propre, on en a marre",
                "negative | À quand un trottoir digne de ce nom ? C'est dangereux",
                "neutral | Réunion publique mardi 12 à 18 h 30, salle des fêtes",
                "neutral | Quelqu'un connaît les horaires de la piscine ?"
            })
    void clear_posts_are_read_as_anybody_would(String tone, String text) {
        assertThat(READ.of("tone", text)).containsExactly(tone);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "https://exemple.fr", "@mairie"})
    void no_word_no_tone(String text) {
        assertThat(READ.of("tone", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "What a wonderful evening, thanks to everyone who came",
                "Das ist wirklich eine Frechheit, wir haben genug"
            })
    void other_languages_are_not_covered(String text) {
        assertThat(READ.all(text)).containsKey("language").doesNotContainKey("tone");
    }

    @Test
    void what_is_not_sure_is_said_to_be_unsure() {
        List<String> unsure = Texts.POSTS.posts().stream()
                .map(post -> Stream.of(post.text().split(" ")).limit(4).collect(Collectors.joining(" ")))
                .filter(word -> READ.annotations(Read.mention(word)).stream()
                        .anyMatch(annotation -> annotation.values().contains("unsure")))
                .toList();
        assertThat(unsure).isNotEmpty();
        for (String word : unsure) {
            assertThat(READ.annotations(Read.mention(word)).getLast().confidence())
                    .isLessThan(ToneReader.SURE);
        }
    }

    @Test
    void the_words_that_weigh_are_shown() {
        String text = "Merci, la panne est réparée";
        Map<String, Double> clues = clues(text);
        assertThat(clues).containsOnlyKeys("Merci", "panne", "réparée");
        double sign = READ.of("tone", text).contains("positive") ? 1 : -1;
        assertThat(clues.get("Merci") * sign).isPositive();
        assertThat(clues.get("panne") * sign).isNegative();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Je suis passé devant la piscine ce matin, il y avait mon voisin à côté de la mienne",
                "Mon avis à moi est que la rue où nous sommes est à eux",
                "C'est à vous que je le dis, et pas à lui",
                "Et alors, on fait quoi avec tout ça ?",
                "Le conservatoire a prêté un violon à mon gamin. Ça fait un an qu'il dort presque avec."
            })
    void function_words_never_explain(String text) {
        assertThat(clues(text).keySet())
                .allSatisfy(word -> assertThat(FunctionWords.own().contains(Folding.fold(word)))
                        .as(word)
                        .isFalse())
                .doesNotContain("Mon", "mon", "à", "Je", "est", "que", "la", "vous", "On", "on");
    }

    /** Without it one would be surer: that is what speaks for not being sure. */
    @Test
    void what_makes_it_hard_to_tell_is_why_nobody_can() {
        List<String> unsure = Texts.POSTS.posts().stream()
                .map(post -> Stream.of(post.text().split(" ")).limit(6).collect(Collectors.joining(" ")))
                .filter(text -> READ.of("tone", text).equals(List.of("unsure")))
                .toList();
        assertThat(unsure).hasSizeGreaterThan(10);
        assertThat(unsure).anySatisfy(text -> assertThat(clues(text).values())
                .anySatisfy(weight -> assertThat(weight).isPositive()));
        assertThat(READ.of("tone", "Nettoyage terminé, aucune panne ce mois-ci"))
                .as("was unsure while nothing was known of denied blame")
                .containsExactly("positive");
    }

    @Test
    void where_no_word_says_anything_none_is_shown() {
        String text = "Ils sont venus chez nous et puis ils ont été là avec eux";
        assertThat(READ.of("tone", text)).isNotEmpty();
        assertThat(clues(text)).isEmpty();
    }

    @Test
    void what_weighs_little_beside_the_rest_is_left_out() {
        Map<String, Double> clues = clues("Quelle honte, ce trottoir défoncé devant la gare depuis lundi");
        double strongest = clues.values().stream().mapToDouble(Math::abs).max().orElseThrow();
        assertThat(clues.values())
                .allSatisfy(weight -> assertThat(Math.abs(weight)).isGreaterThanOrEqualTo(0.1 * strongest));
    }

    private static Map<String, Double> clues(String text) {
        Mention mention = Read.mention(text);
        return READ.enrichment().clues(mention, READ.annotations(mention).getLast(), CoreFields.TONE).stream()
                .collect(Collectors.toMap(
                        clue -> text.substring(clue.start(), clue.end()), Clue::weight, (one, other) -> one));
    }

    @Test
    void an_idiom_is_shown_whole() {
        String text = "Pas mal du tout le nouveau terrain";
        var mention = Read.mention(text);
        var annotation = READ.annotations(mention).getLast();
        assertThat(READ.enrichment().clues(mention, annotation, CoreFields.TONE))
                .extracting(clue -> text.substring(clue.start(), clue.end()))
                .contains("Pas mal du tout");
    }
}
