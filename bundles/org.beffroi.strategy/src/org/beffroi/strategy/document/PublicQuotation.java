package org.beffroi.strategy.document;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What of somebody's words may stand in a document that anybody reads: twelve of them at most, and none by which she, or whom she
 * speaks of, is found: no address of a page or a mailbox, no account, no telephone number.
 */
final class PublicQuotation {

    private static final int MOST_WORDS = 12;

    /** What stands in the place of what is left out. */
    private static final String MASK = "[…]";

    /** A word is letters or digits together: « l’école » has two, as « un-deux » has. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");

    private static final List<Pattern> TRACES = List.of(
            Pattern.compile("(?i)\\b(?:https?://|www\\.)\\S+"),
            Pattern.compile("(?i)[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"),
            Pattern.compile("@[\\p{L}\\p{N}_][\\p{L}\\p{N}_.-]*"),
            Pattern.compile(
                    "(?i)\\b[\\p{L}\\p{N}-]+(?:\\.[\\p{L}\\p{N}-]+)*\\.(?:fr|com|org|net|eu|info|social|io|be)/\\S*"),
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}])(?:\\+|00)?\\d(?:[\\s\\u00a0\\u202f./()-]{0,2}\\d){8,14}(?![\\p{L}\\p{N}])"));

    private PublicQuotation() {}

    /** Words as they are quoted: what begins in the middle of a sentence begins with an ellipsis. */
    static String begun(String words) {
        String plain = words.strip();
        return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0)) ? "…\u00a0" + plain : plain;
    }

    /** The words that may stand there, with an ellipsis where more were said. */
    static String of(String words) {
        String plain = words.replaceAll("\\p{Cf}", "").strip();
        for (Pattern trace : TRACES) {
            plain = trace.matcher(plain).replaceAll(MASK);
        }
        Matcher word = WORD.matcher(plain);
        int count = 0;
        int end = 0;
        while (word.find()) {
            count++;
            if (count <= MOST_WORDS) {
                end = word.end();
            }
        }
        return count <= MOST_WORDS ? plain : plain.substring(0, end) + "…";
    }
}
