package org.beffroi.french.place;

import java.util.Set;
import org.beffroi.core.text.Token;

/** What the words behind a name say of it. Immutable. */
record Following(WordLists lists) {

    private static final Set<String> TO = Set.of("a", "au", "aux");
    private static final Set<String> OF = Set.of("de", "du", "d");

    /** {@code Lure, sous-préfecture} and {@code Vif, au sud de Grenoble}: behind a comma, what a town is, or where. */
    boolean saysWhatOrWhere(Passage passage, Hit hit) {
        int next = hit.last() + 1;
        if (next + 1 >= passage.size()
                || !passage.gapAfter(hit.last()).strip().equals(",")
                || passage.isCapital(next)) {
            return false;
        }
        String word = passage.word(next);
        return lists.is(Cue.SEAT, word)
                || word.equals("sous") && lists.is(Cue.SEAT, passage.word(next + 1))
                || isWhere(passage, TO.contains(word) ? next + 1 : next);
    }

    private boolean isWhere(Passage passage, int where) {
        return where + 1 < passage.size()
                && lists.is(Cue.SURROUNDINGS, passage.word(where))
                && !passage.isCapital(where)
                && (OF.contains(passage.word(where + 1)) || passage.elided(where + 1) == 'd');
    }

    /** {@code Valence des électrons}: a word of which more is told, as of a town it never is. */
    static boolean tellsMoreOf(Passage passage, Hit hit) {
        int of = hit.last() + 1;
        return of + 1 < passage.size()
                && passage.gapAfter(hit.last()).isBlank()
                && passage.word(of).equals("des")
                && passage.token(of + 1).kind() == Token.Kind.WORD
                && !passage.isCapital(of + 1)
                && !passage.isShouting();
    }
}
