package org.beffroi.workbench.digest.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.beffroi.core.digest.Digest;
import org.junit.jupiter.api.Test;

class DigestChangeTest {

    @Test
    void what_was_put_in_goes_and_what_came_since_stays() {
        assertThat(DigestChange.takenBack(List.of("a"), List.of("a", "b"), List.of("a", "b", "c")))
                .containsExactly("a", "c");
    }

    @Test
    void what_was_taken_out_comes_back_in_its_place() {
        assertThat(DigestChange.takenBack(List.of("a", "b", "c"), List.of("a", "c"), List.of("a", "c", "d")))
                .containsExactly("a", "b", "c", "d");
    }

    @Test
    void what_was_replaced_is_what_it_was_unless_it_became_something_else_since() {
        assertThat(DigestChange.takenBack(List.of("a", "b"), List.of("a", "B"), List.of("x", "a", "B")))
                .containsExactly("x", "b", "a");
        assertThat(DigestChange.takenBack(List.of("a", "b"), List.of("a", "B"), List.of("a", "other")))
                .containsExactly("a", "other");
    }

    @Test
    void what_was_moved_goes_back_among_the_others() {
        assertThat(DigestChange.takenBack(
                        List.of("a", "b", "c"), List.of("c", "a", "b"), List.of("c", "new", "a", "b")))
                .containsExactly("a", "new", "b", "c");
    }

    @Property
    void what_nobody_touched_since_is_taken_back_whole(
            @ForAll @Size(max = 6) @UniqueElements List<@IntRange(max = 9) Integer> before,
            @ForAll @Size(max = 6) List<@IntRange(max = 9) Integer> after) {
        Digest was = digest(before);
        Digest became = digest(after);
        assertThat(new DigestChange(was, became).takenBack(became)).isEqualTo(was);
    }

    @Property
    void an_item_that_came_since_is_never_lost(
            @ForAll @Size(max = 6) @UniqueElements List<@IntRange(max = 9) Integer> before,
            @ForAll @Size(max = 6) @UniqueElements List<@IntRange(max = 9) Integer> after,
            @ForAll @IntRange(max = 6) int at) {
        List<Integer> now = new ArrayList<>(after);
        now.add(Math.min(at, now.size()), 99);
        List<Integer> back = DigestChange.takenBack(before, after, now);
        assertThat(back).contains(99);
        List<Integer> expected = new ArrayList<>(before);
        expected.add(99);
        List<Integer> sorted = new ArrayList<>(back);
        Collections.sort(expected);
        Collections.sort(sorted);
        assertThat(sorted).isEqualTo(expected);
    }

    private static Digest digest(List<Integer> numbers) {
        return new Digest(
                "Lundi",
                "Lundi",
                Locale.FRENCH,
                Optional.empty(),
                List.of(),
                numbers.stream()
                        .<Digest.Item>map(number -> new Digest.Heading("Sujet " + number))
                        .toList());
    }
}
