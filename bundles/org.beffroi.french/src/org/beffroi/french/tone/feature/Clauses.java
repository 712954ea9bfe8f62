package org.beffroi.french.tone.feature;

import java.util.List;
import org.beffroi.core.text.Token;

/** The signs between the words of a text: where clauses end, what is exclaimed, asked, smiled. */
final class Clauses {

    private static final String BREAKS = ",;:.!?()[]\n…«»\"—–|/";

    private final boolean[] breakBefore;
    private int exclamations;
    private int questions;
    private int ellipses;
    private int quotes;
    private int smiles;
    private int frowns;

    Clauses(String whole, List<Token> words) {
        breakBefore = new boolean[words.size()];
        int from = 0;
        for (int i = 0; i < words.size(); i++) {
            breakBefore[i] = read(whole, from, Math.max(from, words.get(i).start()));
            from = Math.max(from, words.get(i).end());
        }
        read(whole, from, whole.length());
    }

    private boolean read(String whole, int from, int to) {
        boolean breaks = false;
        for (int i = from; i < to; i++) {
            char c = whole.charAt(i);
            breaks |= BREAKS.indexOf(c) >= 0;
            switch (c) {
                case '!' -> exclamations++;
                case '?' -> questions++;
                case '…' -> ellipses++;
                case '«', '"', '“' -> quotes++;
                case '.' -> ellipses += i + 2 < to && whole.charAt(i + 1) == '.' && whole.charAt(i + 2) == '.' ? 1 : 0;
                case ')', ']', '(', '[' -> face(whole, i);
                default -> {}
            }
        }
        return breaks;
    }

    /** {@code :)}, {@code ;-)}, {@code :(}: a mouth behind eyes, with or without a nose. */
    private void face(String whole, int mouth) {
        int eyes = mouth > 0 && whole.charAt(mouth - 1) == '-' ? mouth - 2 : mouth - 1;
        if (eyes < 0) {
            return;
        }
        char c = whole.charAt(eyes);
        if (c == ':' || c == ';' || c == '=') {
            if (whole.charAt(mouth) == ')' || whole.charAt(mouth) == ']') {
                smiles++;
            } else {
                frowns++;
            }
        }
    }

    /** Whether a clause begins at that word. */
    boolean breakBefore(int word) {
        return breakBefore[word];
    }

    int exclamations() {
        return exclamations;
    }

    int questions() {
        return questions;
    }

    int ellipses() {
        return ellipses;
    }

    int quotes() {
        return quotes;
    }

    int smiles() {
        return smiles;
    }

    int frowns() {
        return frowns;
    }
}
