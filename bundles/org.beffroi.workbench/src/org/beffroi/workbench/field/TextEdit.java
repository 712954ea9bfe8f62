package org.beffroi.workbench.field;

import java.util.Optional;

/**
 * A change of a text. Immutable.
 *
 * @param start where it begins, in characters
 * @param removed what stood there before
 * @param inserted what stands there since
 */
record TextEdit(int start, String removed, String inserted) {

    /** What takes it back. */
    TextEdit inverse() {
        return new TextEdit(start, inserted, removed);
    }

    /** Where it ends in the text before it. */
    int end() {
        return start + removed.length();
    }

    /** The text after it. */
    String in(String text) {
        return text.substring(0, start) + inserted + text.substring(end());
    }

    /** Whether a text has at that place what this removes. */
    boolean fits(String text) {
        return text.startsWith(removed, start);
    }

    /**
     * This and the next one as one, where a person would call them one: letters of a word typed one after the other, with the
     * spaces that follow it, or letters deleted one after the other in one direction.
     */
    Optional<TextEdit> with(TextEdit next) {
        boolean typed = removed.isEmpty()
                && next.removed.isEmpty()
                && next.isOneLetter(next.inserted)
                && next.start == start + inserted.length()
                && !beginsWord(next);
        if (typed) {
            return Optional.of(new TextEdit(start, "", inserted + next.inserted));
        }
        boolean deleted = inserted.isEmpty() && next.inserted.isEmpty() && next.isOneLetter(next.removed);
        if (deleted && next.end() == start) {
            return Optional.of(new TextEdit(next.start, next.removed + removed, ""));
        }
        if (deleted && next.start == start) {
            return Optional.of(new TextEdit(start, removed + next.removed, ""));
        }
        return Optional.empty();
    }

    private boolean beginsWord(TextEdit next) {
        boolean spaceBefore = inserted.isEmpty() || Character.isWhitespace(inserted.codePointBefore(inserted.length()));
        return spaceBefore && !Character.isWhitespace(next.inserted.codePointAt(0));
    }

    private boolean isOneLetter(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) == 1;
    }
}
