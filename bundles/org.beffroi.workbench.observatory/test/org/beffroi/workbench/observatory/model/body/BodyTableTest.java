package org.beffroi.workbench.observatory.model.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.observatory.census.Presence;
import org.beffroi.workbench.language.Language;
import org.beffroi.workbench.observatory.model.Behind;
import org.beffroi.workbench.observatory.model.FigureWords;
import org.beffroi.workbench.observatory.model.OpenCensus;
import org.beffroi.workbench.observatory.model.RowSort;
import org.beffroi.workbench.observatory.model.SmallCensus;
import org.junit.jupiter.api.Test;

/** The bodies of a census, filtered, sorted and counted by facet. */
class BodyTableTest {

    private final OpenCensus census = new SmallCensus()
            .with("38544", "Vienne", 30_000, 1, AccountNetwork.FACEBOOK, AccountNetwork.INSTAGRAM)
            .with("38487", "Échirolles", 37_000, 2, AccountNetwork.FACEBOOK)
            .with("38001", "Les Abrets", 3_000, 3)
            .with("69123", "Lyon", 520_000, 4, AccountNetwork.INSTAGRAM)
            .with("97411", "Saint-Denis", 150_000, 0)
            .counted();
    private final FigureWords words = FigureWords.of(new Language(Locale.FRENCH).with(BodyFacet.class), census);
    private final BodyTable table = new BodyTable(census, words);

    private List<String> names(BodyFilter filter, Optional<RowSort> sort) {
        return table.show(filter, sort).lines().stream().map(BodyLine::name).toList();
    }

    @Test
    void all_show_by_name_as_a_dictionary_has_them_those_of_which_nothing_is_known_last() {
        assertThat(names(BodyFilter.NONE, Optional.empty()))
                .containsExactly("Échirolles", "Les Abrets", "Lyon", "Vienne", "Saint-Denis");
    }

    @Test
    void words_are_found_in_names_codes_accounts_and_sites_without_accents() {
        assertThat(names(BodyFilter.NONE.typed("echi"), Optional.empty())).containsExactly("Échirolles");
        assertThat(names(BodyFilter.NONE.typed("38001"), Optional.empty())).containsExactly("Les Abrets");
        assertThat(names(BodyFilter.NONE.typed("isere instagram"), Optional.empty()))
                .containsExactly("Vienne");
        assertThat(names(BodyFilter.NONE.typed("ville69123.example"), Optional.empty()))
                .containsExactly("Lyon");
        assertThat(names(BodyFilter.NONE.typed("nulle part"), Optional.empty())).isEmpty();
    }

    @Test
    void facets_are_counted_as_what_choosing_them_would_leave() {
        BodyFilter isere = BodyFilter.NONE.with(BodyFacet.DEPARTEMENT, Optional.of("38"));
        BodyTable.Shown shown = table.show(isere, Optional.empty());
        assertThat(shown.lines()).hasSize(3);
        assertThat(shown.counts().get(BodyFacet.DEPARTEMENT))
                .containsExactly(Map.entry("38", 3L), Map.entry("69", 1L), Map.entry("974", 1L));
        assertThat(shown.counts().get(BodyFacet.PRESENCE))
                .containsExactly(Map.entry("PRESENT", 2L), Map.entry("ABSENT", 1L));
        BodyFilter both = isere.with(BodyFacet.NETWORK, Optional.of("INSTAGRAM"));
        assertThat(names(both, Optional.empty())).containsExactly("Vienne");
        assertThat(table.show(both, Optional.empty()).counts().get(BodyFacet.NETWORK))
                .containsExactly(Map.entry("FACEBOOK", 2L), Map.entry("INSTAGRAM", 1L));
        assertThat(names(both.with(BodyFacet.DEPARTEMENT, Optional.empty()), Optional.empty()))
                .containsExactly("Lyon", "Vienne");
    }

    @Test
    void columns_sort_both_ways_and_what_is_not_known_is_told() {
        int inhabitants = BodyTable.Column.INHABITANTS.ordinal();
        assertThat(names(BodyFilter.NONE, Optional.of(new RowSort(inhabitants, true))))
                .startsWith("Lyon", "Saint-Denis")
                .endsWith("Les Abrets");
        assertThat(names(BodyFilter.NONE, Optional.of(new RowSort(BodyTable.Column.SITE.ordinal(), false))))
                .endsWith("Les Abrets", "Saint-Denis");
        assertThat(table.show(BodyFilter.NONE.typed("saint"), Optional.empty())
                        .lines()
                        .getFirst()
                        .presence())
                .isEqualTo("inconnue");
    }

    @Test
    void a_figure_leads_to_the_bodies_behind_it_and_is_said_in_words() {
        CensusFigure figure = census.figures().stream()
                .filter(one -> one.measure() == CensusMeasure.NETWORK
                        && one.grouping() == Grouping.DEPARTEMENT
                        && one.group().equals("38")
                        && one.network().filter(AccountNetwork.FACEBOOK::equals).isPresent())
                .findFirst()
                .orElseThrow();
        Behind behind = new Behind(figure, Optional.of(Presence.PRESENT));
        assertThat(names(BodyFilter.NONE.behind(Optional.of(behind)), Optional.empty()))
                .containsExactly("Échirolles", "Vienne");
        assertThat(words.behind(behind)).isEqualTo("Sur Facebook, Isère (38)\u00a0: oui");
        assertThat(words.value(figure)).isEqualTo("67\u202f%");
        assertThat(words.base(figure)).isEqualTo("2 sur 3, trop peu");
        assertThat(words.bounds(figure)).isEmpty();
        for (CensusFigure each : census.figures()) {
            for (Presence state : Presence.values()) {
                assertThat(new Behind(each, Optional.of(state)).many())
                        .as(each.id() + " " + state)
                        .isEqualTo(
                                census.count().behind(each, Optional.of(state)).size());
            }
            assertThat(new Behind(each, Optional.empty()).many())
                    .isEqualTo(census.count().behind(each, Optional.empty()).size());
        }
    }

    @Test
    void a_heading_pressed_again_turns_the_order_and_then_gives_it_up() {
        Optional<RowSort> first = RowSort.next(Optional.empty(), 2, true);
        assertThat(first).contains(new RowSort(2, true));
        Optional<RowSort> second = RowSort.next(first, 2, true);
        assertThat(second).contains(new RowSort(2, false));
        assertThat(RowSort.next(second, 2, true)).isEmpty();
        assertThat(RowSort.next(second, 0, false)).contains(new RowSort(0, false));
    }
}
