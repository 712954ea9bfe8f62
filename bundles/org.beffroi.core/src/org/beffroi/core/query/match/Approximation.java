package org.beffroi.core.query.match;

/**
 * The words within so many edits of one: a character inserted, left out or replaced, or two neighbours exchanged (optimal
 * string alignment, after Damerau, 1964).
 */
final class Approximation {

    private final int[] word;
    private final int edits;

    Approximation(String folded, int edits) {
        word = folded.codePoints().toArray();
        this.edits = edits;
    }

    boolean accepts(String form) {
        if (Math.abs(form.codePointCount(0, form.length()) - word.length) > edits) {
            return false;
        }
        int[] other = form.codePoints().toArray();
        int[] beforeLast = new int[word.length + 1];
        int[] last = new int[word.length + 1];
        int[] row = new int[word.length + 1];
        for (int j = 0; j <= word.length; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= other.length; i++) {
            row[0] = i;
            int best = i;
            for (int j = 1; j <= word.length; j++) {
                row[j] = Math.min(
                        last[j - 1] + (other[i - 1] == word[j - 1] ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && other[i - 1] == word[j - 2] && other[i - 2] == word[j - 1]) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
                best = Math.min(best, row[j]);
            }
            if (best > edits) {
                return false;
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[word.length] <= edits;
    }
}
