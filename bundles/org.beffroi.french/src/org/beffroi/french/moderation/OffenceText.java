package org.beffroi.french.moderation;

import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.french.moderation.OffenceTerms.Hit;

/**
 * A text, its words, and the terms of {@code offences.txt} found in it.
 *
 * @param hits in order, those that offend nobody included
 */
record OffenceText(String whole, List<Token> words, List<Hit> hits) {

    /** A word, folded; empty where there is none. */
    String form(int i) {
        return i >= 0 && i < words.size() ? words.get(i).form() : "";
    }

    /** Whether a word is in the sentence in which a term begins. */
    boolean isOfSentence(int i, Hit hit) {
        return i >= 0
                && i < words.size()
                && words.get(i).sentence() == words.get(hit.first()).sentence();
    }
}
