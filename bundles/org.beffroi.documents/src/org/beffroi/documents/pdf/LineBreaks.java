package org.beffroi.documents.pdf;

/**
 * Where lines end: after spaces that break, after hyphens within a word, after the slashes of an address, and between
 * ideographs. Never after an apostrophe, where rules made for English break French words (<i>l’école</i>), nor at the
 * no-break spaces of French. Looks no further than it is asked, and takes what is longer than any word for several. Not for
 * several threads.
 */
final class LineBreaks extends TextBreaks {

    private static final int BREAKS_UNSEEN = 0x200B;

    /** In characters; no word that people read is longer, and each line of one would cost all of it. */
    private static final int LONGEST = 80;

    @Override
    void advance() {
        int from = at;
        do {
            at += Character.charCount(text.codePointAt(at));
        } while (at < text.length() && !mayBreak() && at - from < LONGEST);
    }

    private boolean mayBreak() {
        int before = text.codePointBefore(at);
        int after = text.codePointAt(at);
        if (isSpace(after)) {
            return false;
        }
        return isSpace(before)
                || before == BREAKS_UNSEEN
                || before == '-' && Character.isLetter(after) && at > 1 && Character.isLetter(text.charAt(at - 2))
                || before == '/' && Character.isLetterOrDigit(after)
                || Character.isIdeographic(before)
                || Character.isIdeographic(after);
    }

    private static boolean isSpace(int point) {
        return point == ' ' || point == '\t' || point == '\n' || point == '\r' || point == 0x2028;
    }
}
