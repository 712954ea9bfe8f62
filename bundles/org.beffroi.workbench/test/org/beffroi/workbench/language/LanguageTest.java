package org.beffroi.workbench.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LanguageTest {

    private final Language french = new Language(Locale.FRENCH);
    private final Language english = new Language(Locale.ENGLISH);

    @Test
    void thousands_stand_apart_by_thin_spaces_that_never_break() {
        assertThat(french.number(1248)).isEqualTo("1\u202F248");
        assertThat(french.number(35_567_001)).isEqualTo("35\u202F567\u202F001");
        assertThat(french.number(999)).isEqualTo("999");
        assertThat(french.number(-1000)).isEqualTo("−1\u202F000");
    }

    @Test
    void a_pseudonym_is_somebody_with_a_reference_and_a_name_is_left_alone() {
        assertThat(french.person("auteur-t4j8e9rj")).isEqualTo("Une personne (réf.\u00a0t4j8e)");
        assertThat(english.person("auteur-t4j8e9rj")).isEqualTo("Someone (ref.\u00a0t4j8e)");
        assertThat(french.person("auteur-abcdefgh23456789"))
                .as("kept by an import instead of a name")
                .isEqualTo("Une personne (réf.\u00a0abcde)");
        assertThat(french.person("auteur-pierre")).as("an account of that name").isEqualTo("auteur-pierre");
        assertThat(french.person("L’Écho des deux rives")).isEqualTo("L’Écho des deux rives");
    }

    @Property
    void a_number_keeps_its_digits(@ForAll int value) {
        String digits = french.number(value).replace("\u202F", "").replace('−', '-');
        assertThat(Long.parseLong(digits)).isEqualTo(value);
    }

    @Test
    void shares_have_a_base_and_at_most_one_decimal() {
        assertThat(french.share(154, 248)).isEqualTo("62\u202F% de 248");
        assertThat(french.percent(1, 250)).isEqualTo("0,4\u202F%");
        assertThat(english.percent(1, 250)).isEqualTo("0.4%");
        assertThat(french.share(0, 0)).isEqualTo("0");
    }

    @Test
    void counts_agree_with_their_noun() {
        assertThat(french.counted("count.mentions", 0)).isEqualTo("Aucune mention");
        assertThat(french.counted("count.mentions", 1)).isEqualTo("1 mention");
        assertThat(french.counted("count.mentions", 1248)).isEqualTo("1\u202F248 mentions");
        assertThat(english.counted("count.mentions", 2)).isEqualTo("2 mentions");
    }

    @Test
    void words_are_sorted_as_a_french_dictionary_sorts_them() {
        assertThat(Stream.of("étang", "zone", "école", "Eau").sorted(french.alphabetical()))
                .containsExactly("Eau", "école", "étang", "zone");
    }

    @Test
    void search_boxes_ignore_accents_case_and_apostrophes() {
        assertThat(Language.folded("L’École")).isEqualTo("l'ecole");
    }
}
