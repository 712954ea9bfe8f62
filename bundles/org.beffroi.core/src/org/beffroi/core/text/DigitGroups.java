package org.beffroi.core.text;

/**
 * The rule for numbers written in groups of three digits with spaces between: {@code 10 000}, the space of any width. The
 * same in texts and in queries.
 *
 * <p>A number begins with one to three digits of which the first is no zero; each group after it is one space and three digits
 * that no letter and no digit follows. So {@code 10 000 20 000} is two numbers, {@code 06 12 34 56 78}, {@code 44 000} before a
 * fourth digit, {@code 2024 300} and {@code 01 800} are none.
 */
public final class DigitGroups {

    private DigitGroups() {}

    /**
     * The offset after the last group of a number.
     *
     * @param start offset of its first digit
     * @param end offset after its first run of digits
     * @return {@code end} where no group follows
     */
    public static int end(String text, int start, int end) {
        if (end == start || end - start > 3 || text.charAt(start) == '0') {
            return end;
        }
        int to = end;
        for (int group = groupEnd(text, to); group > to; group = groupEnd(text, to)) {
            to = group;
        }
        return to;
    }

    /** The offset after a space and three digits, or {@code from}. */
    private static int groupEnd(String text, int from) {
        int first = from + 1;
        boolean spaced = from < text.length() && isSpace(text.charAt(from));
        return spaced && digitsEnd(text, first) == first + 3 && !isLetter(text, first + 3) ? first + 3 : from;
    }

    /** The spaces that part the groups of a number: the common one, no-break, narrow no-break, thin. */
    static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '\u2009';
    }

    private static int digitsEnd(String text, int from) {
        int i = from;
        while (i < text.length() && Characters.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isLetter(String text, int at) {
        return at < text.length() && Characters.classOf(text.charAt(at)) == Characters.LETTER;
    }
}
