package org.beffroi.documents.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Places in a text, one after the other. Not for several threads. */
abstract class TextBreaks implements FSTextBreaker {

    String text = "";
    int at;

    @Override
    public final void setText(String newText) {
        text = newText;
        at = 0;
    }

    /** The next place, in characters; -1 behind the last one. */
    @Override
    public final int next() {
        if (at >= text.length()) {
            return -1;
        }
        advance();
        return at;
    }

    /** Goes on to the next place; there is a letter at least before the end. */
    abstract void advance();
}
