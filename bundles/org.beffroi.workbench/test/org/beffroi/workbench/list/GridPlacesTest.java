package org.beffroi.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class GridPlacesTest {

    private static GridPlaces places(int still, List<Integer> widths, int lines, int first, int left, int width) {
        return new GridPlaces(new GridPlaces.Sizes(40, 30, 28, still, widths), lines, first, left, width, 400);
    }

    @Property
    void a_cell_is_found_where_it_is_drawn(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 48, max = 300) Integer> widths,
            @ForAll @IntRange(max = 1) int still,
            @ForAll @IntRange(max = 500) int moved,
            @ForAll @IntRange(max = 40) int first,
            @ForAll @IntRange(min = 1, max = 60) int lines) {
        int from = Math.min(first, lines - 1);
        GridPlaces unmoved = places(still, widths, lines, from, 0, 600);
        GridPlaces places = places(still, widths, lines, from, Math.min(moved, unmoved.beyond()), 600);
        for (int i = 0; i < widths.size(); i++) {
            int middle = places.x(i) + widths.get(i) / 2;
            if (i < still || middle >= places.frozen()) {
                assertThat(places.columnAt(middle)).isEqualTo(i);
            }
        }
        for (int line = places.first(); line < lines; line++) {
            assertThat(places.rowAt(places.y(line) + 14)).isEqualTo(line);
        }
        assertThat(places.rowAt(12)).as("a heading").isEqualTo(-1);
        assertThat(places.columnAt(20)).as("a number").isEqualTo(-1);
    }

    @Property
    void a_column_that_is_asked_for_comes_into_sight(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 48, max = 300) Integer> widths,
            @ForAll @IntRange(max = 1) int still,
            @ForAll @IntRange(max = 800) int moved,
            @ForAll @IntRange(min = 1, max = 7) int asked) {
        int column = Math.min(asked, widths.size() - 1);
        GridPlaces places = places(still, widths, 10, 0, moved, 760);
        GridPlaces after = places(still, widths, 10, 0, places.leftFor(column), 760);
        assertThat(after.x(column)).isGreaterThanOrEqualTo(after.frozen());
        assertThat(after.x(column) + Math.min(widths.get(column), 760 - after.frozen()))
                .isLessThanOrEqualTo(760);
    }

    @Property
    void without_columns_there_is_still_a_place(@ForAll @IntRange(max = 1) int still) {
        GridPlaces places = places(still, List.of(), 0, 0, 0, 600);
        assertThat(places.frozen()).isEqualTo(40);
        assertThat(places.columnAt(100)).isZero();
        assertThat(places.beyond()).isZero();
    }
}
