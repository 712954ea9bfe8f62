package org.beffroi.analyses.about;

import java.util.Locale;

/** Words without the capitals that say nothing of them: of a sentence that begins, and of who shouts. */
final class Spelling {

    /** Longer words in capitals are shouted; shorter ones may be acronyms. */
    private static final int LONGEST_ACRONYM = 5;

    private Spelling() {}

    /**
     * A word, or words in a row, as they would stand within a sentence.
     *
     * @param first whether a sentence begins with them
     */
    static String plain(String written, boolean first) {
        if (written.length() > LONGEST_ACRONYM && isUpper(written)) {
            return written.toLowerCase(Locale.ROOT);
        }
        boolean acronym = written.length() > 1 && Character.isUpperCase(written.charAt(1));
        return first && !acronym && !written.isEmpty()
                ? written.substring(0, 1).toLowerCase(Locale.ROOT) + written.substring(1)
                : written;
    }

    private static boolean isUpper(String written) {
        return written.equals(written.toUpperCase(Locale.ROOT))
                && written.codePoints().allMatch(point -> !Character.isDigit(point) && point != '#' && point != '@');
    }
}
