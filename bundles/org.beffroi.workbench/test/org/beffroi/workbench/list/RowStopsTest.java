package org.beffroi.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.workbench.list.RowStops.Span;
import org.junit.jupiter.api.Test;

/** Rows of controls in a room that is lower than they are: none shows in part. */
class RowStopsTest {

    private static final List<Integer> THREE = List.of(0, 30, 60);

    @Test
    void controls_beside_each_other_are_one_row_and_the_room_between_rows_is_halved() {
        List<Span> controls = List.of(new Span(8, 28), new Span(10, 26), new Span(40, 60), new Span(34, 62));
        assertThat(RowStops.of(controls, 70)).isEqualTo(new RowStops(List.of(0, 31), 70));
        assertThat(RowStops.of(List.of(), 16)).isEqualTo(new RowStops(List.of(0), 16));
    }

    @Test
    void the_row_that_has_no_room_does_not_show() {
        RowStops rows = new RowStops(THREE, 90);
        assertThat(rows.shown(0, 75)).isEqualTo(60);
        assertThat(rows.shown(0, 90)).isEqualTo(90);
        assertThat(rows.shown(30, 200)).isEqualTo(60);
        assertThat(rows.shown(0, 20)).as("a row that is higher than the room").isEqualTo(20);
    }

    @Test
    void it_goes_by_rows_and_not_beyond_the_end() {
        RowStops rows = new RowStops(THREE, 90);
        assertThat(rows.last(75)).isEqualTo(30);
        assertThat(rows.last(200)).isZero();
        assertThat(rows.further(0, 1, 75)).isEqualTo(30);
        assertThat(rows.further(30, 5, 75)).isEqualTo(30);
        assertThat(rows.further(30, -7, 75)).isZero();
        assertThat(rows.nearest(14, 75)).isZero();
        assertThat(rows.nearest(16, 75)).isEqualTo(30);
        assertThat(rows.nearest(500, 75)).isEqualTo(30);
    }

    @Test
    void it_moves_as_little_as_it_takes_to_show_a_row() {
        RowStops rows = new RowStops(THREE, 90);
        assertThat(rows.revealing(70, 0, 75)).isEqualTo(30);
        assertThat(rows.revealing(40, 0, 75)).isZero();
        assertThat(rows.revealing(5, 60, 75)).isZero();
    }

    @Property
    void wherever_it_stands_whole_rows_show_and_the_last_one_is_reached(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 60) Integer> heights,
            @ForAll @IntRange(min = 60, max = 400) int room,
            @ForAll @IntRange(min = 0, max = 2000) int place) {
        List<Integer> tops = IntStream.range(0, heights.size())
                .mapToObj(row ->
                        heights.stream().limit(row).mapToInt(Integer::intValue).sum())
                .toList();
        int height = heights.stream().mapToInt(Integer::intValue).sum();
        RowStops rows = new RowStops(tops, height);
        int top = rows.nearest(place, room);
        int end = top + rows.shown(top, room);
        assertThat(rows.shown(top, room)).isPositive().isLessThanOrEqualTo(room);
        assertThat(end == height || tops.contains(end))
                .as("it ends between two rows")
                .isTrue();
        int last = rows.last(room);
        assertThat(last + rows.shown(last, room)).as("the end is reached").isEqualTo(height);
        for (int row : tops) {
            int shown = rows.revealing(row, top, room);
            assertThat(row).isBetween(shown, shown + rows.shown(shown, room) - 1);
        }
    }
}
