package org.beffroi.workbench.analysis.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.result.Axis;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Group;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Prose.Finding;
import org.beffroi.core.result.Prose.Weight;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Series;
import org.beffroi.core.result.Table;
import org.junit.jupiter.api.Test;

final class ReadingOrderTest {

    private static final Table TABLE =
            new Table("Tableau", List.of(Column.of("name", "Nom", Column.Kind.TEXT)), List.of());

    private static final Series CHART = new Series(
            "Courbe",
            new Axis.Measured("", Optional.empty()),
            "mentions",
            false,
            List.of(new Series.Line("a", "A", Series.Style.LINE, Ink.ACCENT, List.of())),
            List.of());

    @Test
    void a_wall_of_sentences_is_folded_behind_the_first_and_its_drawing() {
        ReadingOrder order = ReadingOrder.of(answer(findings(30), List.of(TABLE, CHART)));

        assertThat(order.first().orElseThrow().findings())
                .extracting(Finding::sentence)
                .containsExactly("Phrase 0");
        assertThat(order.picture()).contains(CHART);
        assertThat(order.hidden()).isEqualTo(29);
        assertThat(order.shown()).isEmpty();
        assertThat(order.rest()).containsExactly(TABLE);
    }

    @Test
    void few_sentences_show_at_once() {
        ReadingOrder order = ReadingOrder.of(answer(findings(3), List.of(CHART)));

        assertThat(order.shown().orElseThrow().findings()).hasSize(2);
        assertThat(order.hidden()).isZero();
    }

    @Test
    void what_limits_a_finding_is_not_folded_away() {
        List<Finding> all = Stream.concat(
                        findings(6).stream(),
                        Stream.of(new Finding("Trop peu de mentions.", Weight.CAUTION, Optional.empty())))
                .toList();

        ReadingOrder order = ReadingOrder.of(answer(all, List.of(CHART)));

        assertThat(order.shown().orElseThrow().findings())
                .extracting(Finding::sentence)
                .containsExactly("Trop peu de mentions.");
        assertThat(order.hidden()).isEqualTo(5);
    }

    @Test
    void no_finding_is_lost_or_said_twice_whatever_their_weights() {
        for (int count = 0; count < 9; count++) {
            int many = count;
            List<Finding> all = IntStream.range(0, count)
                    .mapToObj(
                            i -> new Finding("Phrase " + i / 2, Weight.values()[(i * 7 + many) % 3], Optional.empty()))
                    .toList();

            ReadingOrder order = ReadingOrder.of(answer(all, List.of()));

            assertThat(Stream.of(order.first(), order.shown(), order.folded())
                            .flatMap(Optional::stream)
                            .flatMap(prose -> prose.findings().stream()))
                    .containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void what_sets_one_side_against_the_other_is_drawn_first() {
        Series divided = new Series(
                "Tonalité",
                CHART.across(),
                "part",
                true,
                List.of(new Series.Line("a", "A", Series.Style.AGAINST, Ink.NEGATIVE, List.of())),
                List.of());

        ReadingOrder order = ReadingOrder.of(answer(findings(1), List.of(CHART, divided, TABLE)));

        assertThat(order.picture()).contains(divided);
        assertThat(order.rest()).containsExactly(CHART, TABLE);
    }

    @Test
    void groups_are_opened_and_tables_alone_keep_their_order() {
        Table other = new Table("Autre", TABLE.columns(), List.of());

        ReadingOrder order =
                ReadingOrder.of(answer(findings(1), List.of(new Group("Ensemble", List.of(TABLE, other)))));

        assertThat(order.picture()).isEmpty();
        assertThat(order.rest()).containsExactly(TABLE, other);
    }

    private static List<Finding> findings(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Finding.of("Phrase " + i))
                .toList();
    }

    private static Answer answer(List<Finding> findings, List<Result> results) {
        return new Answer(new Prose("Pics", findings), results, List.of(), 0, List.of());
    }
}
