package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beffroi.core.mention.Fields;
import org.beffroi.core.query.QueryParser;
import org.beffroi.workbench.analysis.model.sample.Counting;
import org.beffroi.workbench.analysis.model.sample.Trusting;
import org.beffroi.workbench.listen.model.RefinedQuery;
import org.junit.jupiter.api.Test;

class SearchedTest {

    private static final Locale FRENCH = Locale.FRENCH;

    private final Counting counting = new Counting();

    @Test
    void a_search_is_split_into_what_is_looked_for_and_when() {
        assertThat(searched("cantine réseau:presse depuis:6j"))
                .isEqualTo(new Searched("cantine réseau:presse", "7j", "cantine réseau:presse depuis:6j"));
        assertThat(searched("*")).isEqualTo(Searched.everything());
    }

    @Test
    void another_search_takes_the_place_of_the_one_before_and_leaves_the_rest() {
        AnalysisRequest asked = new AnalysisRequest(
                "counting", Map.of("query", List.of("bus"), "period", List.of("2024"), "how", List.of("rounded")));
        AnalysisRequest about = searched("cantine").in(asked, counting);
        assertThat(about.values("query")).containsExactly("cantine");
        assertThat(about.values("period")).isEmpty();
        assertThat(about.values("how")).containsExactly("rounded");
        AnalysisRequest none = AnalysisRequest.of("trusting");
        assertThat(searched("cantine").in(none, new Trusting())).isEqualTo(none);
    }

    @Test
    void what_an_analysis_is_about_is_a_search() {
        AnalysisRequest asked =
                new AnalysisRequest("counting", Map.of("query", List.of("bus"), "period", List.of("2w")));
        assertThat(Searched.about(asked, counting, Fields.core(), FRENCH)).contains("bus depuis:13j");
        AnalysisRequest wrong = new AnalysisRequest("counting", Map.of("query", List.of("bus (")));
        assertThat(Searched.about(wrong, counting, Fields.core(), FRENCH)).isEmpty();
        assertThat(Searched.about(AnalysisRequest.of("trusting"), new Trusting(), Fields.core(), FRENCH))
                .isEmpty();
    }

    @Property(tries = 200)
    void an_analysis_about_a_search_is_about_that_search(@ForAll("searches") String text) {
        Searched searched = searched(text);
        AnalysisRequest asked = searched.in(AnalysisRequest.of("counting"), counting);
        Optional<String> about = Searched.about(asked, counting, Fields.core(), FRENCH);
        assertThat(about.map(this::searched)).contains(searched);
    }

    @Provide
    Arbitrary<String> searches() {
        Arbitrary<String> words = Arbitraries.of("*", "cantine", "cantine OU repas", "\"conseil municipal\" SAUF bus");
        Arbitrary<String> filters = Arbitraries.of("", "réseau:presse", "SAUF tonalité:négative");
        Arbitrary<String> periods = Arbitraries.of(
                "",
                "date:2025-03",
                "depuis:6j",
                "depuis:2025-03-27",
                "jusqu’au:2025-03-09",
                "date:hier",
                "date:2025-03-04");
        return words.flatMap(
                some -> filters.flatMap(filter -> periods.map(period -> some + " " + filter + " " + period)));
    }

    private Searched searched(String text) {
        return Searched.of(
                new RefinedQuery(new QueryParser(Fields.core()).parse(text).orRefuse()), Fields.core(), FRENCH);
    }
}
