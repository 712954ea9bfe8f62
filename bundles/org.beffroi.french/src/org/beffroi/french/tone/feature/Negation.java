package org.beffroi.french.tone.feature;

import java.util.List;
import org.beffroi.core.text.Token;
import org.beffroi.french.denial.Comparisons;

/**
 * Which words of a text are denied.
 *
 * <p>{@code ne … pas} denies the verb between and the words that follow; {@code pas}, {@code sans}, {@code aucun} alone deny
 * what follows; spoken French drops {@code ne}, so the word before {@code pas} is denied too. A denial ends with its clause.
 */
final class Negation {

    private static final int AFTER = 4;
    private static final int AFTER_WITHOUT = 3;
    private static final int NE_TO_PAS = 4;

    private final List<Token> words;
    private final boolean[] denied;
    private int count;

    Negation(String whole, List<Token> words, int[] markers, boolean[] inIdiom, Clauses clauses) {
        this.words = words;
        denied = new boolean[words.size()];
        for (int i = 0; i < words.size(); i++) {
            String form = words.get(i).form();
            if (form.equals("ne") || isElidedNe(whole, words.get(i).start())) {
                int second = second(words, i, markers, clauses);
                if (second >= 0) {
                    deny(i + (form.equals("ne") ? 1 : 0), second, second + AFTER, clauses, inIdiom);
                }
            } else if (Marker.NEGATION.in(markers[i]) && !inIdiom[i]) {
                boolean verbBefore = form.equals("pas") || form.equals("jamais");
                // « Personne » and « rien » deny without « ne » only in idioms, which the lexicon has.
                if (!form.equals("personne")) {
                    int to = i + (form.equals("sans") ? AFTER_WITHOUT : AFTER);
                    deny(verbBefore && i > 0 && !clauses.breakBefore(i) ? i - 1 : i, i, to, clauses, inIdiom);
                }
            }
        }
    }

    private static int second(List<Token> words, int ne, int[] markers, Clauses clauses) {
        for (int i = ne; i <= Math.min(ne + NE_TO_PAS, words.size() - 1); i++) {
            if (i > ne && clauses.breakBefore(i)) {
                return -1;
            }
            if (Marker.NEGATION.in(markers[i]) || words.get(i).form().equals("plus")) {
                return i;
            }
        }
        return -1;
    }

    /** {@code n'est}: the pipeline drops the letter, the text has it. */
    private static boolean isElidedNe(String whole, int start) {
        if (start < 2) {
            return false;
        }
        char apostrophe = whole.charAt(start - 1);
        char letter = whole.charAt(start - 2);
        return (apostrophe == '\'' || apostrophe == '’')
                && (letter == 'n' || letter == 'N')
                && (start < 3 || !Character.isLetter(whole.charAt(start - 3)));
    }

    private void deny(int from, int marker, int to, Clauses clauses, boolean[] inIdiom) {
        count++;
        boolean never = words.get(marker).form().equals("jamais");
        if (marker > from && words.get(marker - 1).form().startsWith("attendai")) {
            return;
        }
        for (int i = from; i <= Math.min(to, denied.length - 1); i++) {
            if (i > marker
                    && (clauses.breakBefore(i)
                            || never && Comparisons.endNever(words.get(i).form()))) {
                return;
            }
            denied[i] |= i != marker && !inIdiom[i];
        }
    }

    boolean denied(int word) {
        return denied[word];
    }

    int count() {
        return count;
    }
}
