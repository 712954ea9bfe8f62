package org.beffroi.french.tone.feature;

import java.util.List;
import org.beffroi.core.text.Token;

/**
 * Words that quotation marks hold at a distance: « amélioré », « concertation », and the praise before them in the same clause.
 *
 * <p>Only one word or two in small letters: a title has a capital, a quotation has more words.
 */
final class Quotes {

    private static final int MOST_WORDS = 2;
    /** Of praise before the marks: « Bravo pour cette “concertation” ». */
    private static final int BEFORE = 5;

    private static final String OPEN = "«“\"";
    private static final String CLOSE = "»”\"";

    private final boolean[] distanced;
    private boolean any;

    Quotes(String whole, List<Token> words) {
        distanced = new boolean[words.size()];
        if (OPEN.chars().allMatch(mark -> whole.indexOf(mark) < 0)) {
            return;
        }
        for (int i = 0; i < words.size(); i++) {
            int start = words.get(i).start();
            if (isAt(whole, before(whole, start), OPEN) && Character.isLowerCase(whole.charAt(start))) {
                for (int last = i; last < Math.min(words.size(), i + MOST_WORDS); last++) {
                    if (isAt(whole, after(whole, words.get(last).end()), CLOSE)) {
                        distance(words, i, last);
                        break;
                    }
                }
            }
        }
    }

    /** Whether there is such a word. */
    boolean any() {
        return any;
    }

    private void distance(List<Token> words, int first, int last) {
        any = true;
        int sentence = words.get(first).sentence();
        for (int i = Math.max(0, first - BEFORE); i <= last; i++) {
            distanced[i] |= words.get(i).sentence() == sentence;
        }
    }

    private static int before(String whole, int at) {
        int i = at - 1;
        while (i >= 0 && isSpace(whole.charAt(i))) {
            i--;
        }
        return i;
    }

    private static int after(String whole, int at) {
        int i = at;
        while (i < whole.length() && isSpace(whole.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F';
    }

    private static boolean isAt(String whole, int at, String marks) {
        return at >= 0 && at < whole.length() && marks.indexOf(whole.charAt(at)) >= 0;
    }

    /** Whether praise by this word is not meant. */
    boolean distanced(int word) {
        return distanced[word];
    }
}
