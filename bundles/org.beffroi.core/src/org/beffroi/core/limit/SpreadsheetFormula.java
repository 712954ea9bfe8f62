package org.beffroi.core.limit;

import java.util.regex.Pattern;

/**
 * What a spreadsheet would compute in a cell of a CSV file, on the desk of whoever opens it (CWE-1236): a text that begins with
 * {@code = + - @}, a tab or an end of line; with the same signs in wide letters, which some take for them; or with one of these
 * behind spaces, which some leave out. Where one stands behind apostrophes already, one more is set before them, so that the
 * text can be read back.
 */
public final class SpreadsheetFormula {

    private static final Pattern BEGINNING =
            Pattern.compile("'*(?:[\t\r\n]|[\\s\u00A0\u202F\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20])");

    private SpreadsheetFormula() {}

    /** The text, with an apostrophe before it where it would be computed. */
    public static String disarmed(String text) {
        return BEGINNING.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text as it was before {@link #disarmed}: an apostrophe before what would be computed is no part of it. */
    public static String bare(String cell) {
        boolean marked =
                cell.startsWith("'") && BEGINNING.matcher(cell.substring(1)).lookingAt();
        return marked ? cell.substring(1) : cell;
    }
}
