package org.beffroi.workbench.viewer.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.picture.Ink;
import org.beffroi.core.picture.Shape;
import org.beffroi.core.result.Drawings.Plot;
import org.beffroi.core.result.Drawings.Window;
import org.junit.jupiter.api.Test;

class NearnessTest {

    /** What a hand does to a drawing. */
    enum Step {
        NEARER,
        FARTHER,
        ALONG,
        GLASS_NEARER,
        GLASS_FARTHER,
        GLASS_MOVED
    }

    private static final Window WHOLE = new Window(100, 1_100);
    private static final Plot PLOT = new Plot(new Shape.Box(50, 10, 500, 200, Ink.ACCENT), WHOLE);

    private static Nearness drawn() {
        Nearness near = new Nearness();
        near.drawn(WHOLE);
        return near;
    }

    private static void take(Nearness near, Step step) {
        switch (step) {
            case NEARER -> near.along(400, 1.25);
            case FARTHER -> near.along(400, 1 / 1.25);
            case ALONG -> near.movedAlong(PLOT, 40);
            case GLASS_NEARER -> near.around(30, 40, 1.25);
            case GLASS_FARTHER -> near.around(30, 40, 1 / 1.25);
            case GLASS_MOVED -> near.movedAround(12, -7);
        }
    }

    @Property(tries = 200)
    void whatever_was_done_one_press_shows_all_of_it_as_it_was_drawn(@ForAll @Size(max = 12) List<Step> steps) {
        Nearness near = drawn();
        steps.forEach(step -> take(near, step));
        near.whole();
        assertThat(near.isPart()).isFalse();
        assertThat(near.window()).isEmpty();
        assertThat(near.glass()).isEqualTo(PictureViewport.PLAIN);
    }

    @Test
    void a_way_back_is_wanted_only_while_a_part_shows() {
        Nearness near = drawn();
        assertThat(near.isPart()).isFalse();
        assertThat(near.along(400, 1.25)).isTrue();
        assertThat(near.isPart()).isTrue();
        assertThat(near.along(400, 1 / 1.25)).isTrue();
        assertThat(near.isPart()).as("gone back as one came").isFalse();
        assertThat(near.along(400, 1 / 1.25)).as("nothing farther").isFalse();
        near.around(30, 40, 1.25);
        assertThat(near.isPart()).isTrue();
        near.around(30, 40, 1 / 1.25);
        assertThat(near.isPart()).as("gone back with the glass").isFalse();
        assertThat(near.whole()).as("nothing to draw anew").isFalse();
    }

    @Test
    void a_place_of_the_screen_is_one_of_the_axis() {
        assertThat(Nearness.place(PLOT, 50)).isEqualTo(100);
        assertThat(Nearness.place(PLOT, 300)).isEqualTo(600);
        assertThat(Nearness.place(PLOT, 900)).as("beside the plot").isEqualTo(1_100);
        Nearness near = drawn();
        near.along(600, 2);
        near.movedAlong(PLOT, 50);
        assertThat(near.window()).contains(new Window(450, 950));
    }
}
