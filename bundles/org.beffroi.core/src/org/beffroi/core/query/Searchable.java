package org.beffroi.core.query;

import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.core.text.Tokens;

/** Whether a text has something that can be searched for, once it went through the token pipeline. */
record Searchable(Tokens tokens) {

    /** Whether there is any word, number, tag, name, emoji or address in it. */
    boolean hasWord(String text) {
        return !tokens.of(text, null).isEmpty();
    }

    /** Whether the whole text is one token, so that one surface form of a text may be equal to it. */
    boolean isOneWord(String text) {
        List<Token> found = tokens.of(text, null);
        return !found.isEmpty()
                && found.getFirst().start() == 0
                && found.getFirst().end() == text.length();
    }

    /** Whether a pattern may fit one token: its jokers are taken for letters. */
    boolean isOnePattern(String pattern) {
        StringBuilder text = new StringBuilder();
        for (Wildcards.Part part : Wildcards.of(pattern).parts()) {
            text.append(part instanceof Wildcards.Fixed(String fixed) ? fixed : "x");
        }
        return isOneWord(text.toString());
    }
}
