package org.beffroi.workbench.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;

class TypeAheadTest {

    private static final List<String> NAMES =
            List.of("Cantine", "École", "eau", "Espaces verts", "", "Élections", "Voirie");

    private final TypeAhead typed = new TypeAhead();

    @Test
    void a_letter_goes_to_the_next_row_that_begins_with_it_whatever_its_accent() {
        assertThat(type('e', 0, 0)).hasValue(1);
        assertThat(type('E', 10_000, 1)).hasValue(2);
        assertThat(type('é', 20_000, 6)).as("round the end").hasValue(1);
    }

    @Test
    void letters_typed_one_after_the_other_are_one_word() {
        assertThat(type('e', 0, 0)).hasValue(1);
        assertThat(type('l', 200, 1)).hasValue(5);
        assertThat(type('x', 400, 5)).isEmpty();
    }

    @Test
    void after_a_pause_letters_begin_again() {
        assertThat(type('e', 0, 0)).hasValue(1);
        assertThat(type('v', 1_500, 1)).hasValue(6);
    }

    @Test
    void the_same_letter_again_goes_on_to_the_next_row() {
        assertThat(type('e', 0, 0)).hasValue(1);
        assertThat(type('e', 200, 1)).hasValue(2);
        assertThat(type('e', 400, 2)).hasValue(3);
    }

    @Test
    void a_space_is_a_letter_while_a_word_is_under_way() {
        assertThat(typed.isUnderWay(0)).isFalse();
        "espaces".chars().forEach(letter -> type((char) letter, 100, 2));
        assertThat(typed.isUnderWay(300)).isTrue();
        assertThat(type(' ', 300, 3)).hasValue(3);
        assertThat(typed.isUnderWay(2_000)).isFalse();
    }

    @Test
    void keys_that_are_commands_are_no_letters() {
        Event command = key('e', 0);
        command.stateMask = SWT.CTRL;
        assertThat(TypeAhead.isLetter(command)).isFalse();
        assertThat(TypeAhead.isLetter(key(SWT.CR, 0))).isFalse();
        assertThat(TypeAhead.isLetter(key(SWT.DEL, 0))).isFalse();
        assertThat(TypeAhead.isLetter(key('é', 0))).isTrue();
    }

    @Test
    void an_empty_list_has_no_such_row() {
        assertThat(typed.next(key('e', 0), 0, 0, NAMES::get)).isEmpty();
    }

    private OptionalInt type(char letter, int time, int from) {
        return typed.next(key(letter, time), from, NAMES.size(), NAMES::get);
    }

    private static Event key(char letter, int time) {
        Event event = new Event();
        event.character = letter;
        event.time = time;
        return event;
    }
}
