package org.beffroi.core.text;

import java.util.Set;

/**
 * Reads numbers, hours and ordinals, and gives them one writing each: {@code 1 248,50} is {@code 1248.50},
 * {@code 18 h 00} and {@code 18:00} are {@code 18h}, {@code 08h30} is {@code 8h30}, {@code 2ème} and {@code 2nd} are
 * {@code 2e}, {@code 1er} and {@code 1ère} are {@code 1e}. One instance reads one text; the fields hold what was read last.
 *
 * <p>Groups of three digits are joined over a space of any width ({@link DigitGroups}), or over commas or dots. One comma or dot between
 * digits is a decimal mark, save for {@code 12.000}; several, as in a date, a version or a telephone number, part one number from the next, so
 * that {@code 12.03.2024} and {@code 12/03/2024} give the same.
 */
final class Numbers {
    private static final Set<String> ORDINAL_ENDINGS = Set.of(
            "er", "ers", "re", "res", "ere", "eres", "e", "es", "eme", "emes", "ieme", "iemes", "nd", "nds", "nde",
            "ndes", "st", "rd", "th");

    /** More groups than this are a list: looked at again and again, they would cost more than their length. */
    private static final int MOST_GROUPS = 8;

    private final String text;
    private final StringBuilder digits = new StringBuilder();

    /** Up to here, dots and commas part the numbers of a list. */
    private int listEnd;

    /** The offset after the number last read. */
    int end;

    /** The number as written, without spaces. */
    String exact = "";

    /** The one writing of it. */
    String stem = "";

    Numbers(String text) {
        this.text = text;
    }

    /** Reads the number that begins at an ASCII digit. */
    void read(int at) {
        int run = digitsEnd(at);
        if (!readHour(at, run) && !readOrdinal(at, run)) {
            readPlain(at, run);
        }
    }

    /** Reads an hour that begins at an ASCII digit; false when there is none. */
    boolean readHour(int at) {
        return readHour(at, digitsEnd(at));
    }

    /** Whether these letters make an ordinal of the digits before them: {@code er}, {@code ème}, {@code nd}. */
    static boolean isOrdinalEnding(String letters) {
        return letters.length() <= 6 && ORDINAL_ENDINGS.contains(Folding.fold(letters));
    }

    private boolean readHour(int at, int run) {
        if (run - at > 3) {
            return false;
        }
        int mark = skipSpace(run);
        if (mark >= text.length()) {
            return false;
        }
        char c = text.charAt(mark);
        boolean colon = c == ':' && mark == run && run - at <= 2;
        if (c != 'h' && c != 'H' && !colon) {
            return false;
        }
        int from = colon ? mark + 1 : skipSpace(mark + 1);
        int to = digitsEnd(from);
        boolean minutes = to - from == 2 && text.charAt(from) < '6' && !continues(to);
        if (colon && (!minutes || Integer.parseInt(text, at, run, 10) > 24 || isAt(to, ':'))) {
            return false;
        }
        if (!minutes && continues(mark + 1)) {
            return false;
        }
        String hour = text.substring(at, run);
        String minute = minutes ? text.substring(from, to) : "";
        end = minutes ? to : mark + 1;
        exact = hour + c + minute;
        stem = withoutZero(hour) + 'h' + (minute.equals("00") ? "" : minute);
        return true;
    }

    private boolean readOrdinal(int at, int run) {
        int to = run;
        while (to < text.length() && to - run < 8 && isLetterOrMark(to)) {
            to++;
        }
        if (to == run || continues(to) || !isOrdinalEnding(text.substring(run, to))) {
            return false;
        }
        end = to;
        exact = Surface.composed(text.substring(at, to));
        stem = withoutZero(text.substring(at, run)) + 'e';
        return true;
    }

    private void readPlain(int at, int run) {
        digits.setLength(0);
        digits.append(text, at, run);
        int to = DigitGroups.end(text, at, run);
        for (int group = run; group < to; group += 4) {
            digits.append(text, group + 1, group + 4);
        }
        end = fractionEnd(to);
        digits.append(text, to, end);
        exact = Surface.cut(digits.toString());
        stem = canonical(exact);
    }

    /**
     * The offset after the last separator and digits that belong to the number whose first digits end at {@code from}.
     * One separator is a decimal mark; several are groups of three with at most one other mark at the end, or a list.
     */
    private int fractionEnd(int from) {
        if (from < listEnd) {
            return from;
        }
        int to = from;
        int separators = 0;
        boolean groups = true;
        boolean decimals = false;
        while (separators < MOST_GROUPS && groups && !decimals && isFraction(to)) {
            int next = digitsEnd(to + 1);
            decimals = separators > 0 && text.charAt(to) != text.charAt(from);
            groups = separators == 0 || decimals || next - to == 4;
            if (separators == 1) {
                groups &= isGroup(from, to);
            }
            separators++;
            to = next;
        }
        if (!groups || isFraction(to) && separators > 0) {
            listEnd = listEnd(to);
            return from;
        }
        return to;
    }

    private static boolean isGroup(int separator, int end) {
        return end - separator == 4;
    }

    private int listEnd(int from) {
        int to = from;
        while (isFraction(to)) {
            to = digitsEnd(to + 1);
        }
        return to;
    }

    private boolean isFraction(int at) {
        return (isAt(at, '.') || isAt(at, ','))
                && at + 1 < text.length()
                && Characters.isAsciiDigit(text.charAt(at + 1));
    }

    /** The digits with a dot for the decimal mark, and no other. */
    private static String canonical(String number) {
        int last = Math.max(number.lastIndexOf(','), number.lastIndexOf('.'));
        if (last < 0) {
            return number;
        }
        boolean decimals = number.indexOf(number.charAt(last)) == last && !isDottedThousand(number, last);
        String whole = number.substring(0, last).replace(",", "").replace(".", "");
        return whole + (decimals ? "." : "") + number.substring(last + 1);
    }

    /** {@code 12.000} is twelve thousand in French as it is written; {@code 12,000} and {@code 0.125} are not. */
    private static boolean isDottedThousand(String number, int mark) {
        return number.charAt(mark) == '.' && number.length() - mark == 4 && mark <= 3 && number.charAt(0) != '0';
    }

    private static String withoutZero(String number) {
        int i = 0;
        while (i < number.length() - 1 && number.charAt(i) == '0') {
            i++;
        }
        return number.substring(i);
    }

    private int digitsEnd(int from) {
        int i = from;
        while (i < text.length() && Characters.isAsciiDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private int skipSpace(int at) {
        if (at >= text.length()) {
            return at;
        }
        return DigitGroups.isSpace(text.charAt(at)) ? at + 1 : at;
    }

    private boolean isAt(int at, char c) {
        return at < text.length() && text.charAt(at) == c;
    }

    private boolean isLetterOrMark(int at) {
        byte c = Characters.classOf(text.charAt(at));
        return c == Characters.LETTER || c == Characters.MARK;
    }

    /** Whether a word or number goes on at the offset. */
    private boolean continues(int at) {
        if (at >= text.length()) {
            return false;
        }
        byte c = Characters.classOf(text.codePointAt(at));
        return c == Characters.LETTER
                || c == Characters.DIGIT
                || c == Characters.MARK
                || c == Characters.INVISIBLE
                || c == Characters.LONE_LETTER;
    }
}
