package org.beffroi.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.workbench.list.ChosenRows.Reach;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.Test;

class ChosenRowsTest {

    private final ChosenRows chosen = new ChosenRows();

    @Test
    void keys_that_are_held_say_what_a_click_does() {
        assertThat(Reach.ofClick(0)).isEqualTo(Reach.ONLY);
        assertThat(Reach.ofClick(SWT.SHIFT)).isEqualTo(Reach.STRETCH);
        assertThat(Reach.ofClick(SWT.MOD1)).isEqualTo(Reach.TURN);
        assertThat(Reach.ofClick(SWT.MOD1 | SWT.SHIFT)).isEqualTo(Reach.STRETCH_TOO);
        assertThat(Reach.ofWalk(SWT.MOD1))
                .as("an arrow with Ctrl chooses nothing")
                .isEqualTo(Reach.PASS);
        assertThat(Reach.ofWalk(SWT.SHIFT)).isEqualTo(Reach.STRETCH);
    }

    @Test
    void a_stretch_goes_from_where_one_began_however_often_it_turns() {
        chosen.choose(5, Reach.ONLY);
        chosen.choose(8, Reach.STRETCH);
        assertThat(rows()).containsExactly(5, 6, 7, 8);
        chosen.choose(3, Reach.STRETCH);
        assertThat(rows()).containsExactly(3, 4, 5);
        chosen.choose(5, Reach.STRETCH);
        assertThat(rows()).containsExactly(5);
    }

    @Test
    void one_more_and_one_less_leave_the_others() {
        chosen.choose(2, Reach.ONLY);
        chosen.choose(9, Reach.TURN);
        chosen.choose(4, Reach.TURN);
        assertThat(rows()).containsExactly(2, 4, 9);
        chosen.choose(9, Reach.TURN);
        assertThat(rows()).containsExactly(2, 4);
        chosen.choose(11, Reach.STRETCH_TOO);
        assertThat(rows())
                .as("a second stretch, from the row that was turned last")
                .containsExactly(2, 4, 9, 10, 11);
        chosen.choose(7, Reach.PASS);
        assertThat(rows()).containsExactly(2, 4, 9, 10, 11);
        chosen.choose(7, Reach.ONLY);
        assertThat(rows()).containsExactly(7);
    }

    @Test
    void all_are_chosen_and_none_beyond_the_last_stays_so() {
        chosen.all(1_000_000);
        assertThat(chosen.size()).isEqualTo(1_000_000);
        chosen.limit(3);
        assertThat(rows()).containsExactly(0, 1, 2);
        chosen.limit(0);
        assertThat(chosen.size()).isZero();
        chosen.only(-1);
        assertThat(chosen.size()).isZero();
        assertThat(chosen.has(-1)).isFalse();
    }

    @Test
    void rows_that_come_below_one_push_the_chosen_ones_and_those_that_go_are_chosen_no_more() {
        chosen.choose(1, Reach.ONLY);
        chosen.choose(3, Reach.TURN);
        chosen.choose(6, Reach.TURN);
        chosen.moved(2, 4);
        assertThat(rows()).containsExactly(1, 7, 10);
        chosen.choose(4, Reach.TURN);
        chosen.moved(2, -4);
        assertThat(rows()).as("the one among those that went is gone").containsExactly(1, 3, 6);
    }

    @Property
    void a_stretch_holds_both_ends_and_all_between(
            @ForAll @IntRange(max = 500) int from, @ForAll @IntRange(max = 500) int to) {
        ChosenRows fresh = new ChosenRows();
        fresh.choose(from, Reach.ONLY);
        fresh.choose(to, Reach.STRETCH);
        assertThat(fresh.rows().stream().boxed())
                .containsExactlyElementsOf(IntStream.rangeClosed(Math.min(from, to), Math.max(from, to))
                        .boxed()
                        .toList());
    }

    private List<Integer> rows() {
        return chosen.rows().stream().boxed().toList();
    }
}
