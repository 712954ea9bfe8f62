package org.beffroi.workbench.widget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ScrollThumbTest {

    @Property
    void the_thumb_stays_within_its_bar(
            @ForAll @IntRange(min = 60, max = 2000) int bar,
            @ForAll @LongRange(min = 0, max = 10_000_000) long rows,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        ScrollThumb thumb = ScrollThumb.at(bar, part * rows, 12, rows);
        assertThat(thumb.top()).isBetween(0, bar - thumb.height());
        assertThat(thumb.height()).isBetween(24, bar);
    }

    @Property
    void dragging_the_thumb_to_where_it_stands_moves_nothing(
            @ForAll @LongRange(min = 100, max = 1_000_000) long rows,
            @ForAll @DoubleRange(min = 0, max = 1) double part) {
        double first = part * (rows - 10);
        ScrollThumb thumb = ScrollThumb.at(800, first, 10, rows);
        double precision = rows / 700.0 + 1;
        assertThat(ScrollThumb.firstRow(800, thumb.top(), 10, rows)).isCloseTo(first, within(precision));
    }

    @Test
    void a_list_that_fits_has_nothing_to_scroll() {
        assertThat(ScrollThumb.at(300, 0, 10, 4)).isEqualTo(new ScrollThumb(0, 300));
        assertThat(ScrollThumb.firstRow(300, 50, 10, 4)).isZero();
    }
}
