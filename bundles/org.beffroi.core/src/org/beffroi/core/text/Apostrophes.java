package org.beffroi.core.text;

import java.util.Set;

/** What the letters before an apostrophe mean: dropped, a word of their own, or part of one word. */
final class Apostrophes {
    /** What becomes of the letters before an apostrophe. */
    enum Head {
        /** Elided: no token and no position. */
        DROPPED,
        /** A word that ends at its apostrophe. */
        SEPARATE,
        /** The word goes on beyond its apostrophe. */
        KEPT
    }

    static final int LONGEST_HEAD = 7;

    private final Set<String> elided;
    private final Set<String> alwaysElided;
    private final Set<String> separate;
    private final Set<String> whole;
    private final Set<String> endings;

    Apostrophes() {
        Lexicon lexicon = Lexicon.read("apostrophes.txt");
        elided = Set.copyOf(lexicon.words("elided"));
        alwaysElided = Set.copyOf(lexicon.words("always elided"));
        separate = Set.copyOf(lexicon.words("separate"));
        whole = Set.copyOf(lexicon.words("whole"));
        endings = Set.copyOf(lexicon.words("ending"));
    }

    /**
     * What the letters from {@code start} to the apostrophe mean.
     *
     * @param head those letters as written
     * @param next the code point after the apostrophe, or -1 at the end of the text
     */
    Head head(String head, int next) {
        if (head.length() > LONGEST_HEAD) {
            return Head.KEPT;
        }
        String folded = Folding.fold(head);
        String letter = isLetter(next) ? Folding.fold(Character.toString(next)) : "";
        if (whole.contains(folded + "'" + letter)) {
            return Head.KEPT;
        }
        if (alwaysElided.contains(folded)) {
            return Head.DROPPED;
        }
        if (separate.contains(folded)) {
            return Head.SEPARATE;
        }
        boolean droppable = elided.contains(folded) && (letter.isEmpty() || !isConsonant(letter.charAt(0)));
        return droppable ? Head.DROPPED : Head.KEPT;
    }

    private static boolean isLetter(int next) {
        return next >= 0 && Characters.classOf(next) == Characters.LETTER;
    }

    /** The form of a word without its contracted ending, if any, and without apostrophes: a step of its stem. */
    String stem(String form) {
        int last = form.lastIndexOf('\'');
        if (last < 0) {
            return form;
        }
        String head = last > 0 && endings.contains(form.substring(last + 1)) ? form.substring(0, last) : form;
        if (head.endsWith("n't") || head.equals("n't")) {
            return head;
        }
        String stem = head.replace("'", "");
        return stem.isEmpty() ? form : stem;
    }

    private static boolean isConsonant(char letter) {
        return letter >= 'a' && letter <= 'z' && "aeiouyh".indexOf(letter) < 0;
    }
}
