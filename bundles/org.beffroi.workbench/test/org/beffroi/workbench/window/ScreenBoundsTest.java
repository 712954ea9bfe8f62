package org.beffroi.workbench.window;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.Test;

class ScreenBoundsTest {

    private static final Rectangle SCREEN = new Rectangle(0, 24, 1_366, 744);

    @Test
    void what_is_on_the_screen_stays_where_it_is() {
        Rectangle window = new Rectangle(40, 60, 800, 600);
        assertThat(ScreenBounds.within(window, SCREEN)).isEqualTo(window);
    }

    @Test
    void what_is_larger_is_made_as_large_as_the_screen() {
        assertThat(ScreenBounds.within(new Rectangle(0, 0, 1_280, 800), SCREEN))
                .isEqualTo(new Rectangle(0, 24, 1_280, 744));
    }

    @Test
    void a_list_stands_beneath_its_button_and_above_where_there_is_no_room() {
        Rectangle button = new Rectangle(200, 100, 80, 28);
        assertThat(ScreenBounds.beneath(button, 300, 336, SCREEN)).isEqualTo(new Rectangle(200, 130, 300, 336));
        button.y = 600;
        assertThat(ScreenBounds.beneath(button, 300, 336, SCREEN)).isEqualTo(new Rectangle(200, 262, 300, 336));
        assertThat(ScreenBounds.beneath(button, 300, 700, SCREEN)).isEqualTo(new Rectangle(200, 68, 300, 700));
    }

    @Test
    void a_list_stands_beside_its_line_at_its_height_as_far_as_there_is_room() {
        Rectangle line = new Rectangle(700, 100, 0, 0);
        assertThat(ScreenBounds.beside(line, 300, 200, SCREEN)).isEqualTo(new Rectangle(700, 100, 300, 200));
        line.y = 700;
        assertThat(ScreenBounds.beside(line, 300, 200, SCREEN))
                .as("its line is still at its side")
                .isEqualTo(new Rectangle(700, 568, 300, 200));
    }

    @Test
    void a_list_stands_at_the_left_of_what_takes_the_right_edge() {
        Rectangle pane = new Rectangle(900, 100, 466, 28);
        assertThat(ScreenBounds.beside(pane, 300, 200, SCREEN)).isEqualTo(new Rectangle(600, 100, 300, 200));
        Rectangle wide = new Rectangle(200, 100, 1_100, 28);
        assertThat(ScreenBounds.beside(wide, 300, 200, SCREEN))
                .as("neither side has room")
                .isEqualTo(new Rectangle(1_066, 100, 300, 200));
    }

    @Test
    void what_leaves_it_is_moved_back() {
        assertThat(ScreenBounds.within(new Rectangle(1_000, 700, 500, 60), SCREEN))
                .isEqualTo(new Rectangle(866, 700, 500, 60));
        assertThat(ScreenBounds.within(new Rectangle(-30, 740, 500, 60), SCREEN))
                .isEqualTo(new Rectangle(0, 708, 500, 60));
    }

    @Test
    void a_list_stands_above_rather_than_beyond_the_window_and_on_the_screen_where_the_window_is_too_small() {
        Rectangle screen = new Rectangle(0, 0, 1920, 1080);
        Rectangle window = new Rectangle(100, 100, 1280, 770);
        Rectangle low = new Rectangle(400, 640, 160, 24);
        assertThat(ScreenBounds.room(low, 300, window, screen)).isEqualTo(window);
        assertThat(ScreenBounds.beneath(low, 300, 300, ScreenBounds.room(low, 300, window, screen)))
                .isEqualTo(new Rectangle(400, 338, 300, 300));
        assertThat(ScreenBounds.room(low, 600, window, screen)).isEqualTo(screen);
        Rectangle partlyOff = new Rectangle(-500, 900, 1280, 770);
        assertThat(ScreenBounds.room(new Rectangle(10, 1000, 50, 20), 60, partlyOff, screen))
                .as("of a window only what is on the screen")
                .isEqualTo(new Rectangle(0, 900, 780, 180));
    }

    @Test
    void what_scrolls_is_as_tall_as_there_is_room_on_its_better_side() {
        Rectangle window = new Rectangle(100, 100, 1280, 770);
        assertThat(ScreenBounds.tallest(new Rectangle(400, 340, 600, 70), window))
                .isEqualTo(870 - 410 - 2);
        assertThat(ScreenBounds.tallest(new Rectangle(400, 640, 600, 70), window))
                .isEqualTo(640 - 100 - 2);
    }
}
