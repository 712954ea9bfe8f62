package org.beffroi.core.query.lexeme;

/** The characters that have a role in the text of a query. */
public final class QueryCharacters {

    private static final String OPENING = "\"«“„‟”";

    private static final String ESCAPED_IN_RUNS = "()\"«»“”„‟|\\:-~*?";

    private QueryCharacters() {}

    /** Whether it is a space of any kind, those without width among them. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    /** Whether a quotation begins with it. */
    static boolean opensQuotation(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    /** Whether it ends a quotation that began so. */
    static boolean closesQuotation(char opening, char c) {
        return switch (opening) {
            case '"' -> c == '"';
            case '«' -> c == '»';
            default -> c == '”' || c == '“' || c == '‟';
        };
    }

    /** Whether a backslash before it takes its role away, in a run of characters. */
    public static boolean canBeEscaped(char c) {
        return ESCAPED_IN_RUNS.indexOf(c) >= 0 || isSpace(c);
    }

    /** Whether it can be part of a word. */
    public static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** The text without the spaces of any kind around it. */
    public static String strip(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }
}
