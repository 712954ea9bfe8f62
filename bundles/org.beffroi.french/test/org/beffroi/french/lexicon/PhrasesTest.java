package org.beffroi.french.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;
import org.junit.jupiter.api.Test;

class PhrasesTest {

    private final Tokens tokens = new Tokens();
    private final Phrases<String> phrases = new Phrases.Builder<String>(tokens)
            .add("école", "school")
            .add("école de musique", "music")
            .add("poubell*", "waste")
            .add("nids-de-poule", "holes")
            .build();

    private String at(String text, int word) {
        List<Token> words = Phrases.words(tokens.of(text, "fr"));
        return phrases.longestAt(words, word)
                .map(found -> found.value() + " " + found.length())
                .orElse("");
    }

    @Test
    void the_longest_term_is_found() {
        assertThat(at("Écoles fermées", 0)).isEqualTo("school 1");
        assertThat(at("l’École de Musique", 0)).isEqualTo("music 3");
        assertThat(at("école de cirque", 0)).isEqualTo("school 1");
    }

    @Test
    void hyphens_and_plurals_do_not_matter() {
        assertThat(at("des nid de poules partout", 1)).isEqualTo("holes 3");
    }

    @Test
    void a_star_stands_for_any_ending() {
        assertThat(at("Poubelle", 0)).isEqualTo("waste 1");
        assertThat(at("poubell", 0)).isEqualTo("waste 1");
        assertThat(at("poub", 0)).isEmpty();
    }

    @Test
    void the_words_of_a_hashtag_are_words() {
        assertThat(at("#EcoleDeMusique", 0)).isEqualTo("music 3");
    }

    @Test
    void a_term_needs_letters() {
        var builder = new Phrases.Builder<String>(tokens);
        assertThatThrownBy(() -> builder.add("…", "")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> builder.add("ab*", "")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_list_skips_comments_and_keeps_hashtags() {
        ReadableList list = ReadableList.of("\uFEFF# comment\n\n one \n#two\n".getBytes(StandardCharsets.UTF_8));
        assertThat(list.lines()).containsExactly("one", "#two");
        assertThat(list.digest()).hasSize(12);
    }
}
