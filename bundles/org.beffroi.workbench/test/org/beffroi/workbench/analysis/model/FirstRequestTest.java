package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.beffroi.workbench.analysis.model.sample.Counting;
import org.beffroi.workbench.analysis.model.sample.Trusting;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

class FirstRequestTest {

    private final Gallery gallery = new Gallery(List.of(new Counting(), new Trusting()), new Language(Locale.FRENCH));

    private AnalysisRequest asked(String search, AnalysisRequest chosen) {
        return new FirstRequest(gallery, new Searched(search, "", search)).of(chosen);
    }

    @Test
    void an_analysis_begins_with_what_is_searched() {
        assertThat(asked(" cantine OU repas ", AnalysisRequest.of("counting")).values("query"))
                .containsExactly("cantine OU repas");
    }

    @Test
    void without_a_search_or_where_it_takes_none_it_begins_as_it_is() {
        assertThat(asked("", AnalysisRequest.of("counting"))).isEqualTo(AnalysisRequest.of("counting"));
        assertThat(asked("cantine", AnalysisRequest.of("trusting"))).isEqualTo(AnalysisRequest.of("trusting"));
        assertThat(asked("cantine", AnalysisRequest.of("gone"))).isEqualTo(AnalysisRequest.of("gone"));
    }

    @Test
    void the_period_of_a_search_is_the_period_of_the_analysis() {
        AnalysisRequest asked = new FirstRequest(gallery, new Searched("cantine", "7j", "cantine depuis:6j"))
                .of(AnalysisRequest.of("counting"));
        assertThat(asked.values("query")).containsExactly("cantine");
        assertThat(asked.values("period")).containsExactly("7j");
    }

    @Test
    void one_that_was_asked_something_keeps_it() {
        AnalysisRequest before = new AnalysisRequest("counting", Map.of("how", List.of("rounded")));
        assertThat(asked("cantine", before)).isEqualTo(before);
    }
}
