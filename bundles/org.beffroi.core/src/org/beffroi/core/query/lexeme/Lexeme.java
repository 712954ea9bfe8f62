package org.beffroi.core.query.lexeme;

/**
 * The smallest piece of a query's text that means something, with where it stands.
 *
 * @param kind what it is
 * @param start offset of its first character
 * @param end offset after its last character
 * @param text what it says: a run of characters as typed, what stands between quotation marks, a field's name, the number
 *     of a proximity operator as typed
 * @param suffix of a quotation, {@code ~} and what follows it; empty elsewhere
 * @param flaw what is wrong with a quotation, {@link Flaw#NONE} elsewhere
 */
public record Lexeme(Kind kind, int start, int end, String text, String suffix, Flaw flaw) {

    /** What a lexeme is. */
    public enum Kind {
        WORD,
        QUOTED,
        FIELD,
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        NEAR,
        BEFORE,
        END
    }

    /** What a quotation may suffer from. */
    public enum Flaw {
        NONE,
        /** It is never closed. */
        OPEN_ENDED,
        /** Its closing mark has no opening one. */
        NEVER_OPENED,
        /** It holds a joker, which means nothing there. */
        JOKER
    }

    /** A lexeme that is no quotation. */
    public Lexeme(Kind kind, int start, int end, String text) {
        this(kind, start, end, text, "", Flaw.NONE);
    }

    /** Whether it is of that kind. */
    public boolean is(Kind other) {
        return kind == other;
    }

    /** Whether an operand may begin with it. */
    public boolean startsOperand() {
        return switch (kind) {
            case WORD, QUOTED, FIELD, OPEN -> true;
            case CLOSE, AND, OR, NOT, NEAR, BEFORE, END -> false;
        };
    }

    /** Whether it is an operator between two operands that stand near each other. */
    public boolean isProximity() {
        return kind == Kind.NEAR || kind == Kind.BEFORE;
    }
}
