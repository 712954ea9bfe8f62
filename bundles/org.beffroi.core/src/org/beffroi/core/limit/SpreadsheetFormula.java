package org.beffroi.core.limit;

import java.util.regex.Pattern;

/**
 * What a spreadsheet would compute in a cell of a CSV file, on the desk of whoever opens it (CWE-1236): a text that begins with
 * {@code = + - @}, a tab or an end of line; with the same signs in wide letters, which some take for them; or with one of these
 * behind spaces, which some leave out.
 */
public final class SpreadsheetFormula {

    private static final Pattern BEGINNING =
            Pattern.compile("[\t\r\n]|[\\s\u00A0\u202F\uFEFF]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    private SpreadsheetFormula() {}

    /** The text, with an apostrophe before it where it would be computed. */
    public static String disarmed(String text) {
        return BEGINNING.matcher(text).lookingAt() ? "'" + text : text;
    }
}
