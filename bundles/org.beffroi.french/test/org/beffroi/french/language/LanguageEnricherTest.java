package org.beffroi.french.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.french.Read;
import org.beffroi.french.lexicon.ReadableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageEnricherTest {

    private static final double GOAL = 0.95;

    private final Read read = Read.by(new LanguageEnricher());

    @Test
    void posts_are_read_in_their_language() {
        List<String> wrong = new ArrayList<>();
        List<String> posts = ReadableList.resource(getClass(), "posts.tsv").lines();
        for (String line : posts) {
            String[] post = line.split("\t");
            List<String> found = read.of("language", post[1]);
            if (!found.equals(List.of(post[0]))) {
                wrong.add(found + " " + line);
            }
        }
        assertThat(wrong.size()).as(() -> String.join("\n", wrong)).isLessThanOrEqualTo((int)
                ((1 - GOAL) * posts.size()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ok",
                "👍👍👍",
                "https://exemple.fr/une/page",
                "@mairie @prefet",
                "12345",
                "#Sonneval #Marché"
            })
    void too_little_says_no_language(String text) {
        assertThat(read.of("language", text)).isEmpty();
    }

    @Test
    void what_the_source_states_stands() {
        var mention = Read.mention(values -> values.put(CoreFields.LANGUAGE, "oc")
                .put(CoreFields.TEXT_BODY, "Merci à toutes les personnes qui sont venues hier"));
        assertThat(mention.language()).contains("oc");
        assertThat(read.annotations(mention).getFirst().values()).containsExactly("fr");
    }

    @Test
    void addresses_and_tags_say_nothing() {
        assertThat(read.of(
                        "language",
                        "Merci à tous les agents https://www.the-best-of-the-world.com/this/is/english #ThisIsIt"))
                .containsExactly("fr");
    }

    @Test
    void confidence_grows_with_the_text() {
        double some = read.annotations(Read.mention("Parking du centre plein")).stream()
                .mapToDouble(annotation -> annotation.confidence())
                .sum();
        double more = read.annotations(Read.mention("Le parking du centre est plein, il faut aller plus loin"))
                .getFirst()
                .confidence();
        assertThat(more).isGreaterThan(some);
    }
}
