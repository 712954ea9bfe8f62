package org.beffroi.core.account;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A pattern with words of which at least one stands in every text that it finds something in. Most texts have none of them, and
 * to look for words takes a small part of the time that an expression does. Immutable.
 *
 * @param pattern what is looked for
 * @param words in ASCII and lower case, found whatever the case
 */
record GuardedPattern(Pattern pattern, List<String> words) {

    private static final int ASCII = 0x7F;

    GuardedPattern {
        words = List.copyOf(words);
    }

    static GuardedPattern of(Pattern pattern, String... words) {
        return new GuardedPattern(pattern, List.of(words));
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Whether it is worth looking: false only where it finds nothing. */
    boolean mayFind(String text) {
        if (!isAscii(text)) {
            // Letters such as the Kelvin sign stand for others where case does not count.
            return true;
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (String word : words) {
            if (lower.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** The text with what it finds replaced, as {@link Matcher#replaceAll(String)} does. */
    String replaceAll(String text, String replacement) {
        return mayFind(text) ? matcher(text).replaceAll(replacement) : text;
    }

    static boolean isAscii(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) > ASCII) {
                return false;
            }
        }
        return true;
    }
}
