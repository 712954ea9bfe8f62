package org.beffroi.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RowPlacesTest {

    private static final int VIEWPORT = 300;

    /** However one scrolls, the distance from the top is that of a list whose heights are all known. */
    @Property
    void scrolling_is_that_of_a_list_laid_out_whole(
            @ForAll("heights") List<Integer> heights, @ForAll("moves") List<Integer> moves) {
        RowPlaces places = new RowPlaces();
        int all = heights.stream().mapToInt(Integer::intValue).sum();
        int expected = 0;
        for (int move : moves) {
            places.scroll(move, heights.size(), VIEWPORT, row -> heights.get((int) row));
            expected = Math.clamp(expected + move, 0, Math.max(0, all - VIEWPORT));
            assertThat(above(places, heights)).isEqualTo(expected);
        }
    }

    /** The thumb is at the foot of its bar exactly where the list is at its end, and nowhere before. */
    @Property
    void the_end_of_the_list_is_the_end_of_the_bar(@ForAll("heights") List<Integer> heights) {
        RowPlaces places = new RowPlaces();
        int all = heights.stream().mapToInt(Integer::intValue).sum();
        double last = places.last(heights.size(), VIEWPORT, row -> heights.get((int) row));
        places.scroll(all, heights.size(), VIEWPORT, row -> heights.get((int) row));
        assertThat(places.first(row -> heights.get((int) row))).isCloseTo(last, within(1e-9));
        assertThat(last > 0).isEqualTo(all > VIEWPORT);
    }

    /** A thumb that is dragged leads back to where it was drawn, to a point. */
    @Property
    void a_place_told_in_rows_is_gone_to(
            @ForAll("heights") List<Integer> heights, @ForAll @IntRange(min = 0, max = 3_000) int down) {
        RowPlaces places = new RowPlaces();
        places.scroll(down, heights.size(), VIEWPORT, row -> heights.get((int) row));
        int above = above(places, heights);
        places.goTo(places.first(row -> heights.get((int) row)), row -> heights.get((int) row));
        assertThat(above(places, heights)).isBetween(above - 1, above);
    }

    /** What is whole in sight once it is revealed is so by the places of all rows above it. */
    @Property
    void whether_a_row_is_whole_in_sight_is_known_by_the_rows_above_it(
            @ForAll("heights") List<Integer> heights,
            @ForAll @IntRange(min = 0, max = 3_000) int down,
            @ForAll @IntRange(min = 0, max = 10_000) int of) {
        RowPlaces places = new RowPlaces();
        places.scroll(down, heights.size(), VIEWPORT, row -> heights.get((int) row));
        int index = of % heights.size();
        int above =
                heights.subList(0, index).stream().mapToInt(Integer::intValue).sum() - above(places, heights);
        assertThat(places.isWhole(index, VIEWPORT, row -> heights.get((int) row)))
                .isEqualTo(above >= 0 && above + heights.get(index) <= VIEWPORT);
    }

    @Property
    void a_revealed_row_is_whole_in_sight(
            @ForAll("heights") List<Integer> heights, @ForAll @IntRange(min = 0, max = 10_000) int wanted) {
        int index = wanted % heights.size();
        RowPlaces places = new RowPlaces();
        places.reveal(index, heights.size(), VIEWPORT, row -> heights.get((int) row));
        int top = heights.subList(0, index).stream().mapToInt(Integer::intValue).sum() - above(places, heights);
        assertThat(top).isGreaterThanOrEqualTo(0);
        assertThat(top + heights.get(index)).isLessThanOrEqualTo(VIEWPORT);
    }

    @Test
    void the_row_under_the_pointer_is_the_one_drawn_there() {
        RowPlaces places = new RowPlaces();
        places.top(3, 10);
        assertThat(places.rowAt(0, 10, row -> 50)).hasValue(3);
        assertThat(places.rowAt(40, 10, row -> 50)).hasValue(4);
        assertThat(places.rowAt(400, 10, row -> 50)).isEmpty();
    }

    @Test
    void an_empty_list_has_one_place() {
        RowPlaces places = new RowPlaces();
        places.scroll(500, 0, VIEWPORT, row -> 50);
        assertThat(places.topRow()).isZero();
        assertThat(places.topOffset()).isZero();
    }

    private static int above(RowPlaces places, List<Integer> heights) {
        return heights.subList(0, (int) places.topRow()).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                + places.topOffset();
    }

    @Provide
    Arbitrary<List<Integer>> heights() {
        return Arbitraries.integers().between(40, 90).list().ofMinSize(1).ofMaxSize(60);
    }

    @Provide
    Arbitrary<List<Integer>> moves() {
        return Arbitraries.integers().between(-400, 400).list().ofMaxSize(20);
    }
}
