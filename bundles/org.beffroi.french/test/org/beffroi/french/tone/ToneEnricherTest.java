package org.beffroi.french.tone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.french.Read;
import org.beffroi.french.language.LanguageEnricher;
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
                .map(post -> post.text().split(" ")[0])
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
        String text = "La place est magnifique, mais les poubelles débordent";
        var mention = Read.mention(text);
        var annotation = READ.annotations(mention).getLast();
        Map<String, Double> clues = READ.enrichment().clues(mention, annotation, CoreFields.TONE).stream()
                .collect(Collectors.toMap(clue -> text.substring(clue.start(), clue.end()), Clue::weight));
        assertThat(clues).containsKeys("magnifique", "débordent");
        double sign = annotation.values().contains("positive") ? 1 : -1;
        assertThat(clues.get("magnifique") * sign).isPositive();
        assertThat(clues.get("débordent") * sign).isNegative();
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
