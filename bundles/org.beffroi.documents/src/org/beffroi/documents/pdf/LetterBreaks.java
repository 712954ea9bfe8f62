package org.beffroi.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Where a word that is wider than its line may be broken: after any letter, with the marks that belong to it. Looks no further
 * than it is asked, so that a line of a very long word costs a line. Not for several threads.
 */
final class LetterBreaks implements FSTextBreaker {

    private static final int JOINER = 0x200D;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** The next place, in characters; -1 where there is none. */
    @Override
    public int next() {
        if (at >= text.length()) {
            return -1;
        }
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
        return at;
    }

    private static boolean isMark(int point) {
        int type = Character.getType(point);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
