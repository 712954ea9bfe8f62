package org.beffroi.workbench.field;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was changed in a text, the newest last, so that it can be taken back and done again. For one thread. */
final class TextHistory {

    /** How many changes are kept: more than anybody takes back one by one. */
    private static final int MOST = 500;

    private final Deque<TextEdit> past = new ArrayDeque<>();
    private final Deque<TextEdit> future = new ArrayDeque<>();

    /** Notes a change that was just made; what was taken back before cannot be done again. */
    void note(TextEdit edit) {
        future.clear();
        Optional<TextEdit> together = Optional.ofNullable(past.peekLast()).flatMap(last -> last.with(edit));
        if (together.isPresent()) {
            past.removeLast();
        }
        past.addLast(together.orElse(edit));
        if (past.size() > MOST) {
            past.removeFirst();
        }
    }

    /** Forgets all. */
    void clear() {
        past.clear();
        future.clear();
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    /**
     * The change that takes back the newest one; empty where there is none, or the text is another one by now.
     *
     * @param text as it is
     */
    Optional<TextEdit> undo(String text) {
        Optional<TextEdit> back = Optional.ofNullable(past.pollLast()).map(TextEdit::inverse);
        return fitting(back, text, future);
    }

    /** The change that was taken back last, done again; empty where there is none, or the text is another one by now. */
    Optional<TextEdit> redo(String text) {
        return fitting(Optional.ofNullable(future.pollLast()), text, past);
    }

    private Optional<TextEdit> fitting(Optional<TextEdit> edit, String text, Deque<TextEdit> onto) {
        if (edit.isPresent() && !edit.get().fits(text)) {
            clear();
            return Optional.empty();
        }
        edit.ifPresent(done -> onto.addLast(onto == future ? done.inverse() : done));
        return edit;
    }
}
