package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.workbench.analysis.model.Gallery;
import org.beffroi.workbench.analysis.model.sample.Counting;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class ItemWordsTest {

    private final Language french = new Language(Locale.FRENCH);
    private final ItemWords words = new ItemWords(french, new Gallery(List.of(new Counting()), french), Fields.core());

    private String detail(Map<String, List<String>> parameters) {
        return words.detail(new Digest.Analysed("", "counting", parameters), Map.of())
                .replaceAll("[\\u00a0\\u202f]", " ");
    }

    @Test
    void an_analysis_says_on_which_search_it_is() {
        assertThat(detail(Map.of("query", List.of("cantine")))).isEqualTo("sur la recherche « cantine »");
        assertThat(detail(Map.of())).isEqualTo("sur tout ce qui se dit");
    }

    @Test
    void a_page_in_another_language_is_told_in_that_one_throughout() {
        Digest.Search search = new Digest.Search("cantine", "cantine", Optional.empty(), 3, Order.NEWEST);
        assertThat(words.in(Locale.ENGLISH).title(search, Map.of())).isEqualTo("“cantine”");
        assertThat(words.in(Locale.ENGLISH)
                        .detail(new Digest.Analysed("", "counting", Map.of("query", List.of("cantine"))), Map.of()))
                .isEqualTo("for the search “cantine”");
        assertThat(words.in(Locale.FRENCH)).isEqualTo(words);
    }

    @Test
    void its_days_stand_apart_and_all_else_after_its_search() {
        assertThat(detail(Map.of("query", List.of("cantine"), "period", List.of("30j"))))
                .isEqualTo("sur la recherche « cantine »");
        assertThat(detail(Map.of("query", List.of("cantine"), "how", List.of("rounded"))))
                .startsWith("sur la recherche « cantine » · ")
                .doesNotContain("rounded");
    }

    @Test
    void an_item_has_the_days_that_its_kind_asks_for() {
        Digest.Item counted = new Digest.Figure("counting", Map.of("period", List.of("30j")), "mentions");
        assertThat(words.periods().isIn(counted)).isTrue();
        assertThat(words.periods().of(counted)).contains("30j");
        assertThat(words.periods().in(counted, Optional.empty()))
                .isEqualTo(new Digest.Figure("counting", Map.of(), "mentions"));
        assertThat(words.periods().following(counted)).isEqualTo(counted);
        for (Digest.Item none : List.of(
                new Digest.Words("Rien"),
                new Digest.Watched("Cantine", 3),
                new Digest.Analysed("", "gone", Map.of()))) {
            assertThat(words.periods().isIn(none)).isFalse();
            assertThat(words.periods().in(none, Optional.of("7j"))).isEqualTo(none);
            assertThat(words.periods().following(none)).isEqualTo(none);
        }
    }

    @Test
    void days_have_names() {
        assertThat(words.period(Optional.of(Digest.ITS_PERIOD))).isEqualTo("Période de la revue");
        assertThat(words.period(Optional.of("7j"))).isEqualTo("les 7 derniers jours");
        assertThat(words.period(Optional.empty())).isEqualTo("toutes les dates");
    }

    @Test
    void an_analysis_that_nobody_has_says_so() {
        assertThat(words.detail(new Digest.Analysed("", "gone", Map.of()), Map.of()))
                .isEqualTo(french.text("digests.analysis.unknown"));
    }
}
