package org.beffroi.core.query;

/** The characters that have a role in the text of a query. */
final class QueryCharacters {

    private static final String OPENING = "\"«“„‟”";

    private static final String ESCAPED_IN_RUNS = "()\"«»“”„‟|\\:-~*?";

    private QueryCharacters() {}

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\uFEFF' || c == '\u200B';
    }

    static boolean opensQuotation(char c) {
        return OPENING.indexOf(c) >= 0;
    }

    static boolean closesQuotation(char opening, char c) {
        return switch (opening) {
            case '"' -> c == '"';
            case '«' -> c == '»';
            default -> c == '”' || c == '“' || c == '‟';
        };
    }

    /** Whether a backslash before it takes its role away, in a run of characters. */
    static boolean canBeEscaped(char c) {
        return ESCAPED_IN_RUNS.indexOf(c) >= 0 || isSpace(c);
    }

    static boolean isWordCharacter(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    /** The text without the spaces of any kind around it. */
    static String strip(String text) {
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
