package org.beffroi.core.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Cancelled;
import org.junit.jupiter.api.Test;

class AlikeSketchesTest {

    private static final AlikeSketches USUAL = new AlikeSketches(AlikeSketches.USUAL);

    @Property(tries = 50)
    void a_sketch_is_read_as_it_was_written(@ForAll long high, @ForAll long low) {
        Sketch sketch = new Sketch(high, low);
        assertThat(Sketch.read(sketch.written())).contains(sketch);
    }

    @Test
    void what_is_no_sketch_is_alike_to_itself_alone() {
        assertThat(Sketch.read("")).isEmpty();
        assertThat(Sketch.read("0123456789abcdef0123")).isEmpty();
        assertThat(USUAL.groups(List.of("a", "b"), Cancel.never())).containsExactly(0, 1);
    }

    @Test
    void the_share_in_common_is_read_within_its_error() {
        String said = letters(3000, 1);
        // Of two texts that share their first two thirds, half of all stretches stand in both.
        String other = said.substring(0, 2000) + letters(1000, 2);
        assertThat(Sketch.of(said).likeness(Sketch.of(other))).isCloseTo(0.5, within(0.2));
        assertThat(Sketch.of(said).likeness(Sketch.of(letters(3000, 3)))).isLessThan(0.2);
        assertThat(Sketch.of(said).likeness(Sketch.of(said))).isEqualTo(1);
    }

    /** What makes a rebuilt index group alike: only the set of values counts, and a member more never parts a group. */
    @Property(tries = 30)
    void a_text_more_joins_groups_and_never_parts_them(@ForAll @IntRange(max = 10_000) int seed) {
        List<String> sketches = chain(seed);
        String late = sketches.get(new Random(seed).nextInt(sketches.size()));
        List<String> all = List.copyOf(new TreeSet<>(sketches));
        TreeSet<String> before = new TreeSet<>(sketches);
        before.remove(late);
        Map<String, String> groupsBefore = groups(List.copyOf(before));
        Map<String, String> groups = groups(all);
        for (String one : before) {
            for (String other : before) {
                if (groupsBefore.get(one).equals(groupsBefore.get(other))) {
                    assertThat(groups.get(one)).isEqualTo(groups.get(other));
                }
            }
        }
    }

    @Test
    void what_is_alike_to_one_of_a_group_is_of_the_group() {
        List<String> values = List.copyOf(new TreeSet<>(chain(7)));
        assertThat(new TreeSet<>(groups(values).values())).hasSize(1);
    }

    @Test
    void it_stops_when_asked() {
        Cancel cancel = new Cancel();
        cancel.ask();
        assertThatThrownBy(() -> USUAL.groups(List.of("a"), cancel)).isInstanceOf(Cancelled.class);
    }

    /** A text that changes letter by letter until nothing of it is left. */
    private static List<String> chain(int seed) {
        Random dice = new Random(seed);
        StringBuilder said = new StringBuilder(letters(200, seed));
        List<String> chain = new ArrayList<>();
        for (int i = 0; i < 200; i += 2) {
            chain.add(Sketch.of(said).written());
            said.setCharAt(i, (char) ('a' + dice.nextInt(26)));
            said.setCharAt(i + 1, (char) ('a' + dice.nextInt(26)));
        }
        return chain;
    }

    private static Map<String, String> groups(List<String> values) {
        int[] places = USUAL.groups(values, Cancel.never());
        Map<String, String> groups = new HashMap<>();
        for (int i = 0; i < places.length; i++) {
            groups.put(values.get(i), values.get(places[i]));
        }
        return groups;
    }

    private static String letters(int length, int seed) {
        Random dice = new Random(seed);
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < length; i++) {
            letters.append((char) ('a' + dice.nextInt(26)));
        }
        return letters.toString();
    }
}
