package org.beffroi.core.query.assist;

/**
 * A stretch of a query's text and what the parser takes it for, to be coloured while typing.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param kind what it is
 */
public record Coloured(int start, int end, Kind kind) {

    /** What a stretch of text is. */
    public enum Kind {
        WORD,
        OPERATOR,
        /** The name of a field with its colon. */
        FIELD,
        VALUE,
        PHRASE,
        BRACKET,
        /** What cannot be understood, and not because it is only half typed. */
        ERROR
    }
}
