package org.beffroi.french.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.core.meaning.Embedder;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.french.lexicon.ReadableList;
import org.beffroi.testing.meaning.EmbedderContract;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What French texts mean, by the situations of their words. */
class FrenchEmbedderTest extends EmbedderContract {

    private static final FrenchEmbedder EMBEDDER = new FrenchEmbedder();

    private final Embedding untaught = EMBEDDER.learn(List.of(), () -> {});

    @Override
    protected Embedder embedder() {
        return EMBEDDER;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Le bus est encore en retard ce matin          | Jamais à l’heure, j’ai poireauté à l’arrêt    | Les poubelles débordent rue des Lilas
            Les trottoirs sont dangereux en poussette     | Impossible de rouler avec un landau ici       | La cantine sert des plats froids
            L’eau du robinet est marron                   | De la rouille plein l’évier, imbuvable         | Le maire a démissionné hier soir
            Cours de récréation : mon fils est harcelé    | Il se fait insulter et frapper par des élèves | Les impôts locaux augmentent encore""")
    void what_says_the_same_is_nearer_than_what_does_not(String one, String same, String other) {
        double near = untaught.of(one).nearness(untaught.of(same));
        assertThat(near).isGreaterThan(2 * untaught.of(one).nearness(untaught.of(other)));
    }

    @Test
    void accents_plural_and_conjugation_do_not_count() {
        double same = untaught.of("École, fermer").nearness(untaught.of("L’école fermait"));
        assertThat(untaught.of("ecoles fermees").nearness(untaught.of("L’école fermait")))
                .isEqualTo(same)
                .isGreaterThan(0.6);
    }

    @Test
    void a_word_that_nobody_knows_is_near_to_nothing_else() {
        MeaningVector unknown = untaught.of("xyzzy");
        assertThat(IntStream.range(0, 20_000).mapToObj(i -> untaught.of("Zorglub" + i)))
                .noneMatch(other -> Meaning.isNear(unknown.nearness(other)));
    }

    @Test
    void accents_of_a_single_word_do_not_count_at_all() {
        assertThat(untaught.of("energie")).isEqualTo(untaught.of("Énergie"));
    }

    @Test
    void a_name_that_no_situation_knows_makes_near_all_the_same() {
        assertThat(untaught.of("chemin des Lavandières").nearness(untaught.of("Rendez-vous aux Lavandières")))
                .isGreaterThan(0.05);
    }

    @Test
    void the_words_that_make_near_are_said_as_they_are_written() {
        assertThat(untaught.shared(
                        "Toujours pas de bus, 40 minutes à POIREAUTER sous la pluie", "Le bus est en retard", 3))
                .contains("POIREAUTER")
                .hasSizeLessThanOrEqualTo(3);
        assertThat(untaught.shared("Bonjour à tous", "Le bus est en retard", 3)).isEmpty();
    }

    @Test
    void the_list_has_each_situation_once_with_enough_words() {
        ReadableList list = Situations.shipped();
        List<String> names = list.lines().stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf(" : ")))
                .toList();
        assertThat(names).hasSizeGreaterThan(900).doesNotHaveDuplicates();
        assertThat(list.lines())
                .filteredOn(line -> !line.startsWith("#"))
                .allSatisfy(line -> assertThat(line.split(",")).hasSizeGreaterThanOrEqualTo(12));
    }
}
