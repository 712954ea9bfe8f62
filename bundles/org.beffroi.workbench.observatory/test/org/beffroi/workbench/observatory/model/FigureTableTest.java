package org.beffroi.workbench.observatory.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.CensusFigure;
import org.beffroi.observatory.census.CensusMeasure;
import org.beffroi.observatory.census.Grouping;
import org.beffroi.workbench.language.Language;
import org.junit.jupiter.api.Test;

/** Figures by group as a table. */
class FigureTableTest {

    private static final FigureColumnsCensus SMALL = new FigureColumnsCensus();

    /** A census in which nothing is known of the first département. */
    private record FigureColumnsCensus(OpenCensus census, FigureWords words) {
        FigureColumnsCensus() {
            this(new SmallCensus()
                    .with("01001", "L’Abergement", 800, 0)
                    .with("38544", "Vienne", 30_000, 1, AccountNetwork.FACEBOOK)
                    .with("38001", "Les Abrets", 3_000, 3)
                    .with("69123", "Lyon", 500_000, 4, AccountNetwork.FACEBOOK)
                    .counted());
        }

        private FigureColumnsCensus(OpenCensus census) {
            this(census, FigureWords.of(new Language(Locale.FRENCH).with(FigureTableTest.class), census));
        }

        private java.util.List<String> groups(Optional<RowSort> sort) {
            return new FigureTable(MeasureChoice.USUAL, Grouping.DEPARTEMENT, sort)
                    .rows(census, words).stream().map(CensusFigure::group).toList();
        }
    }

    @Test
    void all_comes_first_then_what_is_known_and_what_is_not_last_however_it_is_sorted() {
        assertThat(SMALL.groups(Optional.empty()).subList(1, 4)).containsExactly("38", "69", "01");
        assertThat(SMALL.groups(Optional.of(new RowSort(1, true))).subList(1, 4))
                .containsExactly("69", "38", "01");
        assertThat(SMALL.groups(Optional.of(new RowSort(1, false))).subList(1, 4))
                .containsExactly("38", "69", "01");
        assertThat(SMALL.groups(Optional.of(new RowSort(5, true))).getLast()).isEqualTo("01");
    }

    @Test
    void a_figure_of_one_to_three_bodies_says_that_they_are_too_few() {
        CensusFigure lyon = new FigureTable(MeasureChoice.USUAL, Grouping.DEPARTEMENT, Optional.empty())
                .rows(SMALL.census(), SMALL.words()).stream()
                        .filter(one -> one.group().equals("69"))
                        .findFirst()
                        .orElseThrow();
        assertThat(lyon.measure()).isEqualTo(CensusMeasure.PRESENT);
        assertThat(SMALL.words().base(lyon)).isEqualTo("1 sur 1, trop peu");
        CensusFigure none = new FigureTable(MeasureChoice.USUAL, Grouping.DEPARTEMENT, Optional.empty())
                .rows(SMALL.census(), SMALL.words())
                .getLast();
        assertThat(SMALL.words().base(none)).isEqualTo("–");
    }
}
