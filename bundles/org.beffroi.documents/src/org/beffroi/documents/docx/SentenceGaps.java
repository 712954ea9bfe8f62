package org.beffroi.documents.docx;

import org.beffroi.documents.page.Said;

/**
 * What stands around the two places of a sentence, of which a field or a style fills one.
 *
 * @param before the first
 * @param between them
 * @param after the second
 */
record SentenceGaps(String before, String between, String after) {

    /** Two characters that are in no sentence (Unicode, private use area). */
    private static final String FIRST = "\uE000";

    private static final String SECOND = "\uE001";

    /** Those of a sentence of this bundle, the places of which are in order. */
    static SentenceGaps of(Said said, String key) {
        String sentence = said.word(key, FIRST, SECOND);
        int first = sentence.indexOf(FIRST);
        int second = sentence.indexOf(SECOND);
        return new SentenceGaps(
                sentence.substring(0, first),
                sentence.substring(first + FIRST.length(), second),
                sentence.substring(second + SECOND.length()));
    }
}
