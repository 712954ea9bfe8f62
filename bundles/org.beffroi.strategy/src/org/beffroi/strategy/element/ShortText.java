package org.beffroi.strategy.element;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Texts where there is little room. */
public final class ShortText {

    /** What does not stand before an ellipsis. */
    private static final Pattern DANGLING = Pattern.compile("[\\s\\u00A0\\u202F,;:«“(–-]+$");

    private static final List<String> PAIRS = List.of("«»", "“”", "()");

    /** Words in French and English that a sentence does not end with, one or more of them at the end. */
    private static final Pattern LEADING = Pattern.compile(
            "(?iu)(?:[\\s\\u00A0\\u202F,;:]+(?:le|la|les|un|une|des?|du|d’|l’|à|au|aux|en|et|ou|sur|dans|par|pour|avec|sans|chez|qui|que"
                    + "|the|an?|of|in|on|to|and|or|by|for|with|at))+$");

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
        return whole(line.substring(0, end)) + "…";
    }

    /** Without what cannot stand at an end: a quotation or bracket that is not closed, a little word that leads to the next. */
    private static String whole(String cut) {
        String kept = cut;
        for (String pair : PAIRS) {
            int open = kept.lastIndexOf(pair.charAt(0));
            if (open > kept.length() / 2 && kept.indexOf(pair.charAt(1), open) < 0) {
                kept = kept.substring(0, open);
            }
        }
        String ended = LEADING.matcher(DANGLING.matcher(kept).replaceAll("")).replaceAll("");
        return ended.isBlank() ? DANGLING.matcher(cut).replaceAll("") : ended;
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
