package org.beffroi.sources.page;

import java.util.regex.Pattern;

/**
 * Dates, hours, ages and numbers of a text, French and English, as one sign: what counters, clocks and « il y a 3 jours »
 * change in a page from one day to the next.
 */
final class Figures {

    /** Stands for each of them; no letter and no digit, so that it is no word. */
    private static final String SIGN = "#";

    private static final String MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre"
            + "|décembre|janv\\.?|févr?\\.?|avr\\.?|juil\\.?|sept?\\.?|oct\\.?|nov\\.?|déc\\.?|january|february|march|april"
            + "|may|june|july|august|september|october|november|december|jan\\.?|feb\\.?|mar\\.?|apr\\.?|jun\\.?|jul\\.?"
            + "|aug\\.?|dec\\.?";
    private static final String DAYS = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|monday|tuesday|wednesday"
            + "|thursday|friday|saturday|sunday";
    private static final String UNITS =
            "secondes?|minutes?|min|heures?|jours?|semaines?|mois|ans?|seconds?|hours?|days?|weeks?|months?|years?";

    private static final Pattern DATE = Pattern.compile(
            "(?:\\b(?:" + DAYS + "),? )?\\b\\d{1,2}(?:er|st|nd|rd|th)? (?:" + MONTHS + ")(?!\\p{L})(?: \\d{4})?"
                    + "|\\b(?:" + MONTHS + ") \\d{1,4}(?:,? \\d{4})?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern AGE = Pattern.compile(
            "\\bil y a (?:\\d+|une?|quelques) (?:" + UNITS + ")\\b|\\b(?:\\d+|an?|one) (?:" + UNITS + ") ago\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOUR = Pattern.compile(
            "\\b\\d{1,2} ?h(?: ?\\d{2})?\\b|\\b\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[ap]m)?\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\d .,/:-]*\\d)?");

    /** Without a digit nothing but an age is one, and most paragraphs have none. */
    private static final Pattern POSSIBLE = Pattern.compile("\\d|\\bil y a\\b|\\bago\\b", Pattern.CASE_INSENSITIVE);

    private Figures() {}

    /** The text with one sign in the place of each; white space in it is single spaces. */
    static String hidden(String text) {
        if (!POSSIBLE.matcher(text).find()) {
            return text;
        }
        String plain = DATE.matcher(text).replaceAll(SIGN);
        plain = AGE.matcher(plain).replaceAll(SIGN);
        plain = HOUR.matcher(plain).replaceAll(SIGN);
        return NUMBER.matcher(plain).replaceAll(SIGN);
    }
}
