package org.beffroi.core.text;

/**
 * The longest run of letters, marks, digits, inner apostrophes and inner middle dots from an offset, with what the
 * scanner must know of it. One instance reads one text; the fields hold the run last read.
 */
final class WordRun {
    private final String text;
    private final Apostrophes apostrophes;
    private final Surface surface;

    /** The offset after the last character of the run that is seen. */
    int end;

    /** The offset after the apostrophe when the run is only elided letters, else -1. */
    int elided;

    /** How often letters and digits alternate. */
    int changes;

    /** The offset of the first such change. */
    int change;

    /** Whether the exact string differs from what is written. */
    boolean dirty;

    private boolean inDigits;

    WordRun(String text, Apostrophes apostrophes, Surface surface) {
        this.text = text;
        this.apostrophes = apostrophes;
        this.surface = surface;
    }

    /** Reads the run that begins at a letter or digit. */
    void read(int start) {
        end = start;
        elided = -1;
        changes = 0;
        dirty = false;
        inDigits = Characters.classOf(text.codePointAt(start)) == Characters.DIGIT;
        int i = start;
        while (i < text.length()) {
            int point = text.codePointAt(i);
            int next = i + Character.charCount(point);
            if (!takes(point, start, i, next)) {
                return;
            }
            i = next;
        }
    }

    /** Adds a character to the run; false when it is not part of it. */
    private boolean takes(int point, int start, int at, int next) {
        byte c = Characters.classOf(point);
        switch (c) {
            case Characters.LETTER, Characters.DIGIT -> {
                if (inDigits != (c == Characters.DIGIT)) {
                    inDigits = !inDigits;
                    change = changes++ == 0 ? at : change;
                }
                end = next;
                dirty |= point >= 0x300;
                return true;
            }
            case Characters.MARK -> end = next;
            case Characters.INVISIBLE -> {}
            case Characters.APOSTROPHE -> {
                if (!goesOn(start, next)) {
                    return false;
                }
            }
            case Characters.MIDDLE_DOT -> {
                if (!isGeminate(at, next)) {
                    return false;
                }
            }
            default -> {
                return false;
            }
        }
        dirty = true;
        return true;
    }

    /** Whether the word goes on after its apostrophe; notes when all of it so far is elided. */
    private boolean goesOn(int start, int next) {
        int following = next < text.length() ? text.codePointAt(next) : -1;
        if (changes > 0) {
            return false;
        }
        boolean first = end - start <= Apostrophes.LONGEST_HEAD;
        switch (first ? apostrophes.head(surface.cleaned(start, end), following) : Apostrophes.Head.KEPT) {
            case DROPPED -> elided = next;
            case KEPT -> {
                return isLetter(next);
            }
            case SEPARATE -> {}
        }
        return false;
    }

    /** The {@code l·l} of Catalan. */
    private boolean isGeminate(int dot, int next) {
        return next < text.length()
                && Character.toLowerCase(text.charAt(dot - 1)) == 'l'
                && Character.toLowerCase(text.charAt(next)) == 'l';
    }

    private boolean isLetter(int at) {
        return at < text.length() && Characters.classOf(text.codePointAt(at)) == Characters.LETTER;
    }
}
