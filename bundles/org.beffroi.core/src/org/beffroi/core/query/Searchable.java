package org.beffroi.core.query;

/** Whether a text has something that can be searched for, once it went through the token pipeline. */
final class Searchable {

    private Searchable() {}

    static boolean hasWord(String text) {
        return text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) || Character.isEmoji(c) && c > 0xFF);
    }

    static boolean isOneWord(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK);
    }

    static boolean isOnePattern(String pattern) {
        return isOneWord(pattern.replace('*', 'x').replace('?', 'x'));
    }
}
