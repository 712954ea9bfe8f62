package org.beffroi.core.query.assist;

import java.util.OptionalLong;
import org.beffroi.core.message.Sentence;

/**
 * Something that may be typed at the caret.
 *
 * @param kind what it is
 * @param insert the text to put there
 * @param start offset of the first character that it replaces
 * @param end offset after the last character that it replaces
 * @param meaning what it means, or its name in the other language, beside it in a list
 * @param mentions how many mentions have that value, empty where it is no value or nobody counted
 */
public record Proposal(Kind kind, String insert, int start, int end, Sentence meaning, OptionalLong mentions) {

    /** What is proposed. */
    public enum Kind {
        FIELD,
        VALUE,
        OPERATOR,
        DATE,
        NUMBER
    }

    /** The text after the proposal was taken. */
    public String applied(String text) {
        return text.substring(0, start) + insert + text.substring(end);
    }

    /** Where the caret stands after the proposal was taken. */
    public int caret() {
        return start + insert.length();
    }
}
