package org.beffroi.french.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
                "#Sonneval #Marché",
                "Saint-Nazaire, Guérande, La Baule",
                "Jean-Pierre Martin et Nathalie Le Goff",
                "Dupont Martin Durand Lefebvre",
                "Steven Da Costa",
                "asdf qwer zxcv"
            })
    void too_little_says_no_language(String text) {
        assertThat(read.of("language", text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Excellente nouvelle !",
                "Bonne lecture",
                "Tellement vrai.",
                "Merci Nantes !",
                "Soutien total aux pompiers",
                "L’humoriste et l’actrice soutiennent la pétition",
                "slt sa va ? jsuis en retard tkt",
                "Sa fait 3 mois qu'on attend, sait inadmissible",
                "🔴 EN DIRECT | Meeting de rentrée à Limoges #rentree",
                "Pourquoi la piscine est-elle encore fer…"
            })
    void short_posts_in_french_are_french(String text) {
        assertThat(read.of("language", text)).containsExactly("fr");
    }

    /** None of these is one of the languages: they may be said to be in another, never in French. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Euroopa kodanikud, pöördun teie poole, kuna viivitada ei tohi.",
                "Europos piliečiai, kreipiuosi į jus, kadangi tai neatidėliotinai būtina.",
                "Tha mi a' dol dhan bhaile an-diugh còmhla ri mo theaghlach",
                "Mae'r llyfrgell ar gau heddiw, dewch yn ôl yfory",
                "Beautiful colors.",
                "Thank you!",
                "Breaking news"
            })
    void what_is_not_french_is_never_called_french(String text) {
        assertThat(read.of("language", text)).doesNotContain("fr");
    }

    @Test
    void what_the_source_states_stands() {
        var mention = Read.mention(values -> values.put(CoreFields.LANGUAGE, "oc")
                .put(CoreFields.TEXT_BODY, "Merci à toutes les personnes qui sont venues hier"));
        assertThat(mention.language()).contains("oc");
        assertThat(read.annotations(mention).getFirst().values()).containsExactly("fr");
    }

    @Test
    void every_language_has_a_name_for_people() {
        assertThat(Languages.own().tags())
                .hasSizeGreaterThanOrEqualTo(40)
                .startsWith("fr")
                .doesNotHaveDuplicates()
                .allSatisfy(tag -> {
                    for (Locale reader : List.of(Locale.FRENCH, Locale.ENGLISH)) {
                        String name = CoreFields.LANGUAGE.valueLabel(tag, reader);
                        assertThat(name).as(tag).isNotEqualTo(tag).isNotBlank();
                    }
                });
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
        double some = read.annotations(Read.mention("Super photo")).stream()
                .mapToDouble(annotation -> annotation.confidence())
                .sum();
        double more = read.annotations(Read.mention("Super photo du parking, il faut aller plus loin"))
                .getFirst()
                .confidence();
        assertThat(more).isGreaterThan(some);
    }
}
