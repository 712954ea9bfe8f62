package org.beffroi.documents.docx;

import java.util.HashMap;
import java.util.Map;
import org.beffroi.documents.page.Said;

/**
 * Captions, numbered in a book by fields that count on when one is added (SEQ; ECMA-376, part 1, 17.16.5.56). Not for several
 * threads.
 */
final class WordCaptions {

    static final String TABLE = "document.table";
    static final String FIGURE = "document.figure";

    private final Said said;
    private final boolean numbered;
    private final Map<String, Integer> counted = new HashMap<>();

    WordCaptions(Said said, boolean numbered) {
        this.said = said;
        this.numbered = numbered;
    }

    /** Writes a caption of a kind. */
    void write(String kind, String text, Inline inline) {
        if (!numbered) {
            inline.words(text);
            return;
        }
        int number = counted.merge(kind, 1, Integer::sum);
        SentenceGaps sentence = SentenceGaps.of(said, kind);
        String series = sentence.before().strip();
        inline.words(sentence.before());
        inline.field("SEQ " + series + " \\* ARABIC", Integer.toString(number));
        inline.words(sentence.between()).words(text).words(sentence.after());
    }
}
