package org.beffroi.sources.press;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The date inside the line that stands above an article: {@code lundi 5 janvier 2015 563 mots, p. 12}. */
final class EuropresseDate {

    private static final Pattern FRENCH = Pattern.compile("\\d{1,2}(?:er)?\\s+\\p{L}{3,9}\\.?\\s+\\d{4}");
    private static final Pattern ENGLISH = Pattern.compile("\\p{L}{3,9}\\s+\\d{1,2},\\s+\\d{4}");

    private EuropresseDate() {}

    /** The date as written, empty if there is none. */
    static String in(String header) {
        for (Pattern pattern : new Pattern[] {FRENCH, ENGLISH}) {
            Matcher m = pattern.matcher(header);
            if (m.find()) {
                return m.group();
            }
        }
        return "";
    }
}
