package org.beffroi.workbench.bar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.beffroi.workbench.bar.BarRow.Item;
import org.beffroi.workbench.bar.BarRow.Kind;
import org.junit.jupiter.api.Test;

class BarRowTest {

    private static final List<Item> ITEMS = List.of(
            Item.of(Kind.TAB, 80),
            Item.of(Kind.TAB, 80),
            new Item(Kind.TAB, 80, 80, 80, true),
            Item.of(Kind.MORE, 60),
            Item.of(Kind.SPACE, 0),
            new Item(Kind.CUT, 100, 60, 60, false),
            new Item(Kind.CUT, 300, 200, 120, false),
            Item.of(Kind.FIXED, 32),
            Item.of(Kind.FIXED, 32));

    private final BarRow row = new BarRow(ITEMS, 8);

    @Test
    void where_there_is_room_all_show_and_the_space_takes_the_rest() {
        assertThat(row.widths(1_000)).containsExactly(80, 80, 80, 0, 240, 100, 300, 32, 32);
    }

    @Test
    void what_says_more_than_it_must_is_cut_first_the_rightmost_first_and_fairly_before_further() {
        assertThat(row.widths(700)).containsExactly(80, 80, 80, 0, 0, 100, 248, 32, 32);
        assertThat(row.widths(640)).containsExactly(80, 80, 80, 0, 20, 60, 200, 32, 32);
        assertThat(row.widths(560)).containsExactly(80, 80, 80, 0, 0, 60, 148, 32, 32);
    }

    @Test
    void then_tabs_fold_the_last_ones_first_and_never_the_one_in_front() {
        assertThat(row.widths(520)).startsWith(80, 0, 80, 60).endsWith(60, 120, 32, 32);
        assertThat(row.widths(440)).startsWith(0, 0, 80, 60).endsWith(60, 120, 32, 32);
    }

    @Test
    void what_has_a_list_to_open_is_never_cut_off_from_the_width_of_a_small_screen_on() {
        for (int room = 440; room < 1_400; room++) {
            int[] widths = row.widths(room);
            int showing = (int) IntStream.of(widths).filter(width -> width > 0).count();
            assertThat(IntStream.of(widths).sum() + 8 * (showing - 1)).isLessThanOrEqualTo(room);
            assertThat(widths[7]).isEqualTo(32);
            assertThat(widths[8]).isEqualTo(32);
        }
    }
}
