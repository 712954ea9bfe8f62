package org.beffroi.workbench.listen.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.beffroi.workbench.listen.model.Row.Span;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String POST =
            "Retour des congés, retour du plat froid. Trois semaines pour changer un four, ce n’était pas assez ? #cantine";

    private static Passage of(String text, int room) {
        int at = text.indexOf("cantine");
        return Passage.of(text, List.of(new Span(at, at + 7)), shown -> shown.length() <= room);
    }

    @Test
    void a_text_that_has_room_is_shown_whole_wherever_the_match_stands() {
        assertThat(of(POST, POST.length()).text()).isEqualTo(POST);
    }

    @Test
    void where_a_text_is_a_little_too_long_a_little_of_it_is_left_out() {
        Passage passage = of(POST, POST.length() - 10);
        assertThat(passage.text()).startsWith("… ").endsWith("#cantine");
        assertThat(passage.text().length()).isGreaterThan(POST.length() - 30);
    }

    @Test
    void a_match_that_is_in_sight_from_the_beginning_leaves_the_beginning() {
        String text = "La cantine " + "et le reste ".repeat(40);
        assertThat(of(text, 60).text()).isEqualTo(text);
    }

    @Property
    void the_first_match_is_always_in_sight_on_its_words_and_no_room_is_given_away(
            @ForAll @IntRange(min = 0, max = 120) int before,
            @ForAll @IntRange(min = 0, max = 40) int after,
            @ForAll @IntRange(min = 60, max = 200) int room) {
        String text = "mot ".repeat(before) + "cantine" + " fin".repeat(after);
        Passage passage = of(text, room);
        Span mark = passage.marks().getFirst();
        assertThat(passage.text().substring(mark.start(), mark.end())).isEqualTo("cantine");
        assertThat(mark.end()).isLessThanOrEqualTo(room);
        if (text.length() <= room) {
            assertThat(passage.text()).isEqualTo(text);
        }
        if (passage.text().startsWith("…")) {
            assertThat(passage.text().length()).isGreaterThan(Math.min(room, text.length()) - 8);
        }
    }

    @Test
    void without_a_match_a_text_begins_at_its_beginning() {
        assertThat(Passage.of(POST, List.of(), shown -> false).text()).isEqualTo(POST);
    }

    @Test
    void where_there_is_no_room_at_all_it_begins_at_the_match() {
        assertThat(of(POST, 1).text()).isEqualTo("… cantine");
    }
}
