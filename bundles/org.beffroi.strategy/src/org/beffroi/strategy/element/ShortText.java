package org.beffroi.strategy.element;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts where there is little room. */
public final class ShortText {

    /** What does not stand before an ellipsis. */
    private static final Pattern DANGLING = Pattern.compile("[\\s\\u00A0\\u202F,;:«“(–-]+$");

    /** The space after a sentence: what begins with a capital follows. */
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?…])\\s+(?=[\\p{Lu}«“])");

    private ShortText() {}

    /**
     * A text in one line, cut between two words where it is longer, with an ellipsis.
     *
     * @param longest in letters, the ellipsis among them
     */
    public static String cut(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        int end = line.lastIndexOf(' ', longest - 1);
        if (end <= 0) {
            end = Character.isHighSurrogate(line.charAt(longest - 2)) ? longest - 2 : longest - 1;
        }
        return DANGLING.matcher(line.substring(0, end)).replaceAll("") + "…";
    }

    /** The sentences at its beginning that there is room for, whole; where not even the first fits, that one, cut. */
    public static String sentences(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= longest) {
            return line;
        }
        Matcher end = SENTENCE.matcher(line);
        int whole = 0;
        while (end.find() && end.start() <= longest) {
            whole = end.start();
        }
        return whole == 0 ? cut(line, longest) : line.substring(0, whole);
    }
}
