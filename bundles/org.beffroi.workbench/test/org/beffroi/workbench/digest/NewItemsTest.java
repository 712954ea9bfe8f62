package org.beffroi.workbench.digest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.archive.Order;
import org.beffroi.core.digest.Digest;
import org.beffroi.core.mention.Fields;
import org.beffroi.dossier.digest.ItemPeriod;
import org.beffroi.workbench.analysis.model.sample.Counting;
import org.beffroi.workbench.carry.Carried;
import org.junit.jupiter.api.Test;

class NewItemsTest {

    private final NewItems made = new NewItems(
            Fields.core(),
            Locale.FRENCH,
            new ItemPeriod(id -> id.equals("counting") ? Optional.of(new Counting()) : Optional.empty()));

    @Test
    void a_search_without_a_period_is_of_the_days_of_its_digest() {
        Digest.Search search = made.search("cantine réseau:presse");
        assertThat(search.query()).isEqualTo("cantine réseau:presse");
        assertThat(search.title()).isEqualTo(search.query());
        assertThat(search.period()).contains(Digest.ITS_PERIOD);
        assertThat(search.sort()).as("what people reacted to").isEqualTo(Order.REACTIONS);
        assertThat(made.search("").query()).isEqualTo("*");
    }

    @Test
    void a_search_of_its_own_period_keeps_it_apart_from_its_words() {
        Digest.Search search = made.search("cantine depuis:29j");
        assertThat(search.query()).isEqualTo("cantine");
        assertThat(search.period()).contains("30j");
        Digest.Search fixed = made.search("date:2025-03-01..2025-03-31");
        assertThat(fixed.query()).isEqualTo("*");
        assertThat(fixed.period()).contains("2025-03-01..2025-03-31");
    }

    @Test
    void what_is_not_understood_stays_as_it_is_typed() {
        assertThat(made.search("bus (").query()).isEqualTo("bus (");
        assertThat(made.search("bus (").period()).contains(Digest.ITS_PERIOD);
    }

    @Test
    void days_carried_with_a_search_take_the_place_of_its_own() {
        Carried carried = new Carried.OfSearch(
                "cantine depuis:29j",
                Optional.of(LocalDate.parse("2025-03-04")),
                Optional.of(LocalDate.parse("2025-03-09")),
                false);
        assertThat(made.of(carried)).singleElement().isInstanceOfSatisfying(Digest.Search.class, search -> {
            assertThat(search.query()).isEqualTo("cantine");
            assertThat(search.period()).contains("2025-03-04..2025-03-09");
        });
        Carried whole = new Carried.OfSearch("cantine depuis:29j", Optional.empty(), Optional.empty(), false);
        assertThat(made.of(whole)).containsExactly(made.search("cantine depuis:29j"));
    }

    @Test
    void a_search_and_a_watch_quote_three_mentions_until_somebody_asks_for_more() {
        assertThat(made.search("cantine").shown()).isEqualTo(3);
        assertThat(made.watch("Cantine").shown()).isEqualTo(3);
    }

    @Test
    void an_analysis_is_asked_about_the_words_and_not_about_the_days_of_the_moment() {
        assertThat(made.analysis(new Counting(), "cantine depuis:29j"))
                .isEqualTo(counting("query", "cantine", "period", Digest.ITS_PERIOD));
        assertThat(made.analysis(new Counting(), "")).isEqualTo(counting("period", Digest.ITS_PERIOD));
    }

    @Test
    void an_analysis_that_is_carried_keeps_its_days() {
        assertThat(made.of(new Carried.OfAnalysis(
                        "counting", Map.of("query", List.of("cantine"), "period", List.of("2025-03-04")))))
                .containsExactly(counting("query", "cantine", "period", "2025-03-04"));
        assertThat(made.of(new Carried.OfAnalysis("counting", Map.of("query", List.of("cantine")))))
                .as("or is of those of the digest")
                .containsExactly(counting("query", "cantine", "period", Digest.ITS_PERIOD));
        Carried.OfAnalysis whole = new Carried.OfAnalysis("counting", Map.of());
        assertThat(made.of(new Carried.OfFinding(whole, 2, whole)))
                .as("a sentence is known by its place among those of the same days")
                .containsExactly(new Digest.Finding("counting", Map.of(), 2));
    }

    private static Digest.Analysed counting(String... parameters) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (int i = 0; i < parameters.length; i += 2) {
            all.put(parameters[i], List.of(parameters[i + 1]));
        }
        return new Digest.Analysed("", "counting", all);
    }
}
