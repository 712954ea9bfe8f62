package org.beffroi.documents.pdf;

/**
 * Where a word that is wider than its line may be broken: after any letter, with the marks that belong to it. Looks no further
 * than it is asked, so that a line of a very long word costs a line. Not for several threads.
 */
final class LetterBreaks extends TextBreaks {

    private static final int JOINER = 0x200D;

    @Override
    void advance() {
        int last = text.codePointAt(at);
        at += Character.charCount(last);
        while (at < text.length()) {
            int point = text.codePointAt(at);
            if (last != JOINER && point != JOINER && !isMark(point)) {
                break;
            }
            last = point;
            at += Character.charCount(point);
        }
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
