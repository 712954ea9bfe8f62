package org.beffroi.workbench.widget;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class RowBoxTest {

    private static final Rectangle UNDER_HEADINGS = new Rectangle(0, 20, 100, 50);

    @Test
    void rows_of_one_height_begin_under_the_headings_and_end_with_the_room() {
        assertThat(RowBox.even(3, 100, 20, UNDER_HEADINGS))
                .containsExactly(
                        new RowBox(3, new Rectangle(0, 20, 100, 20)),
                        new RowBox(4, new Rectangle(0, 40, 100, 20)),
                        new RowBox(5, new Rectangle(0, 60, 100, 20)));
    }

    @Test
    void no_row_is_in_sight_beyond_the_last_one() {
        assertThat(RowBox.even(3, 4, 20, UNDER_HEADINGS)).hasSize(1);
        assertThat(RowBox.even(0, 0, 20, UNDER_HEADINGS)).isEmpty();
        assertThat(RowBox.stacked(0, 0, row -> 20, UNDER_HEADINGS)).isEmpty();
    }

    @Test
    void rows_of_different_heights_are_stacked_from_what_is_scrolled_out() {
        assertThat(RowBox.stacked(15, 9, row -> 10 * (row + 1), UNDER_HEADINGS))
                .containsExactly(
                        new RowBox(1, new Rectangle(0, 15, 100, 20)),
                        new RowBox(2, new Rectangle(0, 35, 100, 30)),
                        new RowBox(3, new Rectangle(0, 65, 100, 40)));
    }
}
