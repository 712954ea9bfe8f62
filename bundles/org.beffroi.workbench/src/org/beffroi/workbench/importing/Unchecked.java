package org.beffroi.workbench.importing;

import org.beffroi.workbench.language.Language;

/**
 * How many readings of a file need an eye. Immutable.
 *
 * @param columns those of columns
 * @param values those of values
 * @param guesses how many of both were guessed, and can be confirmed together
 */
record Unchecked(int columns, int values, int guesses) {

    /** How many there are, in words. */
    String in(Language language) {
        return language.counted("import.unchecked" + kind(), columns + values);
    }

    /** What a press does that confirms all guesses. */
    String confirming(Language language) {
        return language.counted("import.confirm.all" + kind(), guesses);
    }

    /** Whether any reading needs an eye. */
    boolean isAny() {
        return columns + values > 0;
    }

    private String kind() {
        if (columns == 0) {
            return ".values";
        }
        return values == 0 ? ".columns" : "";
    }
}
