package org.beffroi.core.csv;

import java.util.regex.Pattern;
import org.beffroi.core.csv.RowSigns.Kind;

/**
 * What each departure from the rules of CSV costs a reading of a row, in hundredths of one undoubled mark at the beginning of a
 * cell. They are our own, set so that of two readings the one wins that somebody who looks at the lines would call right; a
 * property test with eight kinds of damage holds them.
 *
 * @param literal a mark that opens no cell, where cells begin
 * @param unopened a cell that closes with a mark and has none at its beginning
 * @param plain a cell without marks
 * @param spaced a mark that opens a cell behind blanks
 */
record ReadingCosts(int literal, int unopened, int plain, int spaced) {

    /** A number before a mark that says inches, or minutes of an arc. */
    private static final Pattern NUMBER = Pattern.compile("(?:^|.*\\s)\\d{1,3}(?:[.,]\\d+)?", Pattern.DOTALL);

    private static final int SPACED = 30;
    private static final int SPACED_AGAIN = 2;

    static final int INNER = 40;

    /** As much as {@link #INNER}: what the mark says changes what is told of a row, not how the row is read. */
    static final int UNIT = 40;

    static final int LOOSE = 60;
    static final int LOOSE_LIKE_OPENING = 200;
    static final int LOOSE_LIKE_CLOSING = 150;
    static final int NEXT_UNCLOSED = 250;
    static final int END_UNCLOSED = 200;

    /** More than {@link #OPEN_WITHOUT_LINE_END}: a text without a last line end was cut. */
    static final int END_UNCLOSED_WITHOUT_LINE_END = 400;

    static final int LINE = 5;
    static final int LINE_LIKE_ROW = 150;
    static final int LINE_BEGINNING_LIKE_ROW = 250;
    static final int FEWER_CELLS = 300;
    static final int ONE_CELL = 350;
    static final int MORE_CELLS = 400;
    static final int OPEN_AT_END_OF_TEXT = 300;
    static final int OPEN_AT_END_OF_LOOK = 100;

    /** Less than a mark that is a sign of the text: a text without a last line end was cut. */
    static final int OPEN_WITHOUT_LINE_END = 150;

    /**
     * Of a file.
     *
     * @param quoted whether every cell so far had marks: one without is rarer there than a mark that is missing
     * @param spaced whether blanks stood before marks so far
     */
    static ReadingCosts of(boolean quoted, boolean spaced) {
        int space = spaced ? SPACED_AGAIN : SPACED;
        return quoted ? new ReadingCosts(300, 110, 100, space) : new ReadingCosts(200, 350, 0, space);
    }

    /**
     * Whether a mark within a cell without marks is a unit, as in {@code 19"}: it stands behind a number, and closes no mark of the
     * same cell that quotes something.
     */
    static boolean isUnit(RowSigns signs, int mark) {
        int begin = mark;
        while (signs.kind(begin - 1) != Kind.SEPARATOR && signs.kind(begin - 1) != Kind.LINE_END) {
            begin--;
        }
        boolean quoting = false;
        boolean unit = false;
        for (int at = begin; at <= mark; at++) {
            if (signs.kind(at) == Kind.MARK) {
                unit = !quoting && at > begin && isNumber(signs, at - 1, begin);
                quoting = unit ? quoting : !quoting;
            }
        }
        return unit;
    }

    private static boolean isNumber(RowSigns signs, int at, int begin) {
        if (signs.kind(at) != Kind.TEXT) {
            return false;
        }
        String text = signs.get(at).text();
        boolean behindMark = at > begin && Character.isDigit(text.charAt(0));
        return !behindMark && NUMBER.matcher(text).matches();
    }
}
