package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.beffroi.core.picture.Shape.Point;
import org.beffroi.core.result.Drawings.Window;
import org.junit.jupiter.api.Test;

class StretchTest {

    private static final Window WHOLE = new Window(100, 1_100);

    @Test
    void nearer_keeps_the_place_under_the_pointer_and_far_enough_is_all_of_it() {
        Stretch near = Stretch.all(WHOLE).zoomed(350, 0.5);
        assertThat(near.shown()).isEqualTo(new Window(225, 725));
        assertThat(near.zoomed(350, 2).asked()).isEmpty();
        assertThat(Stretch.all(WHOLE).moved(50)).isEqualTo(Stretch.all(WHOLE));
    }

    @Test
    void a_part_of_it_shows_as_far_as_the_axis_goes_and_all_of_it_where_hardly_anything_is_left_out() {
        Stretch all = Stretch.all(WHOLE);
        assertThat(all.to(new Window(300, 500)).shown()).isEqualTo(new Window(300, 500));
        assertThat(all.to(new Window(0, 300)).shown()).isEqualTo(new Window(100, 300));
        assertThat(all.to(new Window(200, 1_050)).isPart()).isFalse();
        assertThat(all.to(new Window(2_000, 2_100)).isPart()).isFalse();
    }

    @Property
    void it_never_leaves_the_axis(
            @ForAll @DoubleRange(min = 100, max = 1_100) double place,
            @ForAll @DoubleRange(min = 0.01, max = 3) double factor,
            @ForAll @DoubleRange(min = -5_000, max = 5_000) double by) {
        Window shown = Stretch.all(WHOLE)
                .zoomed(place, 0.4)
                .zoomed(place, factor)
                .moved(by)
                .shown();
        assertThat(shown.from()).isGreaterThanOrEqualTo(100);
        assertThat(shown.to()).isLessThanOrEqualTo(1_100 + 1e-9).isGreaterThan(shown.from());
    }

    @Property
    void a_place_of_the_picture_is_seen_where_the_glass_shows_it(
            @ForAll @DoubleRange(min = 0, max = 900) double x,
            @ForAll @DoubleRange(min = 0, max = 900) double y,
            @ForAll @DoubleRange(min = 0.2, max = 5) double factor) {
        PictureViewport glass = PictureViewport.PLAIN.zoomed(x, y, factor).moved(13, -7);
        Point there = glass.screen(glass.picture(x, y));
        assertThat(there.x()).isCloseTo(x, within(1e-6));
        assertThat(there.y()).isCloseTo(y, within(1e-6));
        Point still = PictureViewport.PLAIN.zoomed(x, y, factor).screen(new Point(x, y));
        assertThat(still.x()).isCloseTo(x, within(1e-6));
        assertThat(still.y()).isCloseTo(y, within(1e-6));
    }
}
