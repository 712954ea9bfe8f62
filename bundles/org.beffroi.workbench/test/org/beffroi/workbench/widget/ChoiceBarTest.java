package org.beffroi.workbench.widget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class ChoiceBarTest {

    private static final Point SHORT = new Point(60, 29);
    private static final Point LONG = new Point(200, 29);

    @Test
    void two_answers_are_equally_wide_side_by_side() {
        assertThat(ChoiceBar.placed(List.of(SHORT, LONG), 500))
                .containsExactly(new Rectangle(0, 0, 200, 29), new Rectangle(208, 0, 200, 29));
    }

    @Test
    void below_one_another_where_there_is_no_room_for_both_they_end_where_it_ends() {
        assertThat(ChoiceBar.placed(List.of(LONG, SHORT), 300))
                .containsExactly(new Rectangle(0, 0, 300, 29), new Rectangle(0, 37, 300, 29));
    }

    @Test
    void none_is_wider_than_the_room() {
        assertThat(ChoiceBar.placed(List.of(LONG, LONG), 150))
                .containsExactly(new Rectangle(0, 0, 150, 29), new Rectangle(0, 37, 150, 29));
    }

    @Test
    void more_than_two_take_what_they_need() {
        assertThat(ChoiceBar.placed(List.of(SHORT, LONG, SHORT), 300))
                .containsExactly(
                        new Rectangle(0, 0, 60, 29), new Rectangle(68, 0, 200, 29), new Rectangle(0, 37, 60, 29));
    }
}
