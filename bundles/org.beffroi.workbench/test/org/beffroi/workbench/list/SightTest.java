package org.beffroi.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SightTest {

    @Test
    void what_is_in_sight_moves_nothing() {
        assertThat(Sight.scrolled(100, 120, 160, 200)).isEqualTo(100);
    }

    @Test
    void what_lies_above_or_beneath_comes_in_by_the_least_move() {
        assertThat(Sight.scrolled(100, 40, 80, 200)).isEqualTo(40);
        assertThat(Sight.scrolled(100, 340, 380, 200)).isEqualTo(180);
    }

    @Test
    void what_is_longer_than_the_room_shows_its_beginning() {
        assertThat(Sight.scrolled(0, 40, 168, 30)).isEqualTo(40);
        assertThat(Sight.scrolled(0, 128, 168, 20)).isEqualTo(128);
    }

    @Test
    void before_anything_is_laid_out_nothing_moves() {
        assertThat(Sight.scrolled(0, 128, 168, 0)).isZero();
        assertThat(Sight.scrolled(24, 128, 168, -40)).isEqualTo(24);
    }

    @Test
    void it_never_scrolls_beyond_the_beginning() {
        assertThat(Sight.scrolled(30, -32, 40, 200)).isZero();
        assertThat(Sight.scrolled(-5, 10, 20, 0)).isZero();
    }

    /** All that a window may be while it is made, laid out and made small. */
    @Test
    void no_size_of_window_is_too_small() {
        for (int room = -60; room < 400; room += 7) {
            for (int from = -40; from < 300; from += 9) {
                for (int tall = 0; tall < 200; tall += 23) {
                    assertThat(Sight.scrolled(50, from, from + tall, room)).isNotNegative();
                }
            }
        }
    }
}
