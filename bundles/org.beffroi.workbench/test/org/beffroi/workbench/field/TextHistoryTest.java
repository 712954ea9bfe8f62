package org.beffroi.workbench.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class TextHistoryTest {

    private final TextHistory history = new TextHistory();
    private String text = "";

    private void edit(TextEdit edit) {
        text = edit.in(text);
        history.note(edit);
    }

    private void type(String words) {
        for (int at = 0; at < words.length(); at++) {
            edit(new TextEdit(text.length(), "", words.substring(at, at + 1)));
        }
    }

    private boolean undo() {
        Optional<TextEdit> back = history.undo(text);
        back.ifPresent(edit -> text = edit.in(text));
        return back.isPresent();
    }

    private boolean redo() {
        Optional<TextEdit> forth = history.redo(text);
        forth.ifPresent(edit -> text = edit.in(text));
        return forth.isPresent();
    }

    @Test
    void typingIsTakenBackWordByWord() {
        type("la cantine brûle");
        assertThat(undo()).isTrue();
        assertThat(text).isEqualTo("la cantine ");
        undo();
        assertThat(text).isEqualTo("la ");
        redo();
        assertThat(text).isEqualTo("la cantine ");
        type("rouvre");
        assertThat(history.canRedo()).as("another way was taken").isFalse();
    }

    @Test
    void lettersDeletedInOneDirectionComeBackTogether() {
        type("cantine");
        for (int left = 7; left > 3; left--) {
            edit(new TextEdit(left - 1, text.substring(left - 1, left), ""));
        }
        assertThat(text).isEqualTo("can");
        undo();
        assertThat(text).isEqualTo("cantine");
        edit(new TextEdit(0, "c", ""));
        edit(new TextEdit(0, "a", ""));
        assertThat(text).isEqualTo("ntine");
        undo();
        assertThat(text).isEqualTo("cantine");
    }

    @Test
    void aTextThatBecameAnotherIsLeftAlone() {
        type("cantine");
        text = "autre chose";
        assertThat(undo()).isFalse();
        assertThat(text).isEqualTo("autre chose");
        assertThat(history.canUndo()).isFalse();
    }

    @Property(tries = 300)
    void allIsTakenBackAndAllIsDoneAgain(
            @ForAll @Size(max = 60) List<@StringLength(max = 3) @AlphaChars @Chars({' ', '\n', 'é'}) String> inserted,
            @ForAll @Size(min = 60, max = 60) List<Integer> places) {
        history.clear();
        text = "";
        List<String> states = new ArrayList<>();
        for (int i = 0; i < inserted.size(); i++) {
            int start = Math.floorMod(places.get(i), text.length() + 1);
            int end = Math.min(text.length(), start + Math.floorMod(places.get(i) / 7, 3));
            if (end > start || !inserted.get(i).isEmpty()) {
                edit(new TextEdit(start, text.substring(start, end), inserted.get(i)));
            }
            states.add(text);
        }
        String last = text;
        while (undo()) {
            assertThat(text).isIn(withStart(states));
        }
        assertThat(text).isEmpty();
        while (redo()) {
            assertThat(text).isIn(withStart(states));
        }
        assertThat(text).isEqualTo(last);
    }

    private static List<String> withStart(List<String> states) {
        List<String> all = new ArrayList<>(states);
        all.add("");
        return all;
    }
}
