package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    void its_days_are_said_as_those_of_a_search_and_all_else_after_them() {
        assertThat(detail(Map.of("query", List.of("cantine"), "period", List.of("30j"))))
                .isEqualTo("sur la recherche « cantine » · les 30 derniers jours");
        assertThat(detail(Map.of("query", List.of("cantine"), "how", List.of("rounded"))))
                .startsWith("sur la recherche « cantine » · ")
                .doesNotContain("rounded");
    }

    @Test
    void an_analysis_that_nobody_has_says_so() {
        assertThat(words.detail(new Digest.Analysed("", "gone", Map.of()), Map.of()))
                .isEqualTo(french.text("digests.analysis.unknown"));
    }
}
