package org.beffroi.workbench.listen.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntUnaryOperator;
import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class TimelineBandsTest {

    private static final Rectangle AREA = new Rectangle(0, 0, 400, 200);

    @Test
    void a_low_room_is_rather_for_the_mentions() {
        TimelineBands usual = TimelineBands.of(700, IntUnaryOperator.identity());
        TimelineBands low = TimelineBands.of(570, IntUnaryOperator.identity());
        assertThat(usual.height()).isEqualTo(152);
        assertThat(low.height()).isLessThan(usual.height() - 12);
        assertThat(low.bars()).isLessThan(usual.bars());
        assertThat(low.bars()).as("bars that can still be told apart").isGreaterThan(50);
        assertThat(low.strip()).as("months that can still be told apart").isGreaterThan(16);
    }

    @Test
    void before_a_room_is_known_it_is_as_usual() {
        assertThat(TimelineBands.of(0, IntUnaryOperator.identity()))
                .isEqualTo(TimelineBands.of(2000, IntUnaryOperator.identity()));
    }

    @Test
    void large_letters_make_a_room_low_earlier() {
        assertThat(TimelineBands.of(700, points -> points * 3 / 2).strip()).isLessThan(22);
    }

    @Test
    void the_strip_leaves_room_for_what_it_is_called() {
        for (int room : new int[] {500, 900}) {
            TimelineBands bands = TimelineBands.of(room, IntUnaryOperator.identity());
            assertThat(bands.whole(AREA).x - bands.near(AREA).x).isEqualTo(bands.caption());
            assertThat(bands.whole(AREA).x + bands.whole(AREA).width)
                    .as("its last month stands where the bars end")
                    .isEqualTo(bands.near(AREA).x + bands.near(AREA).width - bands.ending());
        }
    }

    @Test
    void the_strip_lies_below_the_dates_of_the_bars() {
        for (int room : new int[] {500, 900}) {
            TimelineBands bands = TimelineBands.of(room, IntUnaryOperator.identity());
            Rectangle near = bands.near(AREA);
            Rectangle whole = bands.whole(AREA);
            assertThat(whole.y).isEqualTo(near.y + near.height + bands.dates());
            assertThat(whole.y + whole.height).isLessThanOrEqualTo(bands.height());
            assertThat(bands.isOnStrip(whole.y)).isTrue();
            assertThat(bands.isOnStrip(near.y + near.height)).isFalse();
        }
    }
}
