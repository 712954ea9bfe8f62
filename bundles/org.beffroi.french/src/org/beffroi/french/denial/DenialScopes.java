package org.beffroi.french.denial;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.beffroi.core.text.Token;

/**
 * The words of a text that are denied, idioms included: « pas une bonne idée », « plus sale », « loin d’être parfait ».
 *
 * <p>{@code ne … pas} and its kin deny the verb between and what follows in the clause, up to its end behind « dire que » and
 * the like; {@code pas}, {@code sans}, {@code aucun}, {@code rien de}, {@code zéro} alone deny what follows; so do « loin de »,
 * « tout sauf », « peu » and « manquer de », which turn a denial round: « ne manque pas de charme ». « Ne … que » and « pas
 * seulement » deny nothing, « plus » alone only before « du tout ». After M. Grevisse and A. Goosse, Le bon usage, on the
 * adverbs of denial.
 */
final class DenialScopes {

    /** Between {@code ne} and what goes with it. */
    private static final int TO_SECOND = 5;

    /** Between what denies and {@code ne}: « aucun des agents ne ». */
    private static final int BEFORE_NE = 4;

    private static final int USUAL = 6;
    private static final int SHORT = 4;
    /** What is said not to be so may take its time. */
    private static final int REPORTED = 12;

    private static final Set<String> SECONDS =
            Set.of("pas", "plus", "jamais", "rien", "guere", "aucun", "aucune", "personne", "point", "ni", "nullement");
    private static final Set<String> ALONE = Set.of("pas", "jamais", "guere", "aucun", "aucune", "zero", "ni", "sans");
    private static final Set<String> NOT_ONLY = Set.of("seulement", "uniquement", "simplement", "que", "moin");
    private static final Set<String> REPORTING = Set.of(
            "dire",
            "dis",
            "dit",
            "dirai",
            "dirais",
            "pense",
            "pensons",
            "trouve",
            "trouvons",
            "croi",
            "crois",
            "considere",
            "estime",
            "semble",
            "pretend",
            "pretendre");

    private final String whole;
    private final List<Token> words;
    private final IntPredicate breakBefore;
    private final BitSet exempt;
    private final BitSet denied = new BitSet();
    private final BitSet used = new BitSet();
    private final BitSet turned = new BitSet();

    /**
     * Those of one text.
     *
     * @param breakBefore whether a clause begins at a word
     * @param exempt words of idioms that hold a denial of their own, such as « pas mal »
     */
    DenialScopes(String whole, List<Token> words, IntPredicate breakBefore, BitSet exempt) {
        this.whole = whole;
        this.words = words;
        this.breakBefore = breakBefore;
        this.exempt = exempt;
        for (int i = 0; i < words.size(); i++) {
            if (isNe(i)) {
                ne(i);
            }
        }
        for (int i = 0; i < words.size(); i++) {
            alone(i);
        }
        for (int i = 0; i < words.size(); i++) {
            turning(i);
        }
    }

    boolean denied(int word) {
        return denied.get(word);
    }

    /** Whether a word is denied twice, which praises what is good. */
    boolean isTurned(int word) {
        return turned.get(word);
    }

    /** Whether a word does no more than deny. */
    boolean isDenial(int word) {
        return used.get(word);
    }

    private String form(int i) {
        return i >= 0 && i < words.size() ? words.get(i).form() : "";
    }

    private boolean isNe(int i) {
        return form(i).equals("ne") || isElided(i, "n");
    }

    /** Whether a word has these letters and an apostrophe before it, which the token pipeline leaves out. */
    private boolean isElided(int i, String letters) {
        int apostrophe = i < words.size() ? words.get(i).start() - 1 : -1;
        int start = apostrophe - letters.length();
        return start >= 0
                && (whole.charAt(apostrophe) == '\'' || whole.charAt(apostrophe) == '’')
                && whole.regionMatches(true, start, letters, 0, letters.length())
                && (start == 0 || !Character.isLetter(whole.charAt(start - 1)));
    }

    private boolean isQue(int i) {
        return form(i).equals("que") || form(i).equals("qu") || isElided(i, "qu");
    }

    private boolean breaks(int i) {
        return i < words.size() && breakBefore.test(i);
    }

    private void ne(int ne) {
        int verb = form(ne).equals("ne") ? ne + 1 : ne;
        for (int i = verb; i <= Math.min(ne + TO_SECOND, words.size() - 1); i++) {
            if (i > verb && breaks(i) || exempt.get(i) || i > verb && isQue(i)) {
                return;
            }
            if (SECONDS.contains(form(i))) {
                used.set(ne == verb ? i : ne);
                deny(verb, i);
                return;
            }
        }
        nobody(ne, verb);
    }

    /** « Personne ne », « aucun d’eux ne »: what denies stands before. */
    private void nobody(int ne, int verb) {
        for (int i = ne - 1; i >= Math.max(0, ne - BEFORE_NE) && !breaks(i + 1) && !exempt.get(i); i--) {
            switch (form(i)) {
                case "personne", "aucun", "aucune", "nul", "nulle", "rien" -> {
                    used.set(ne == verb ? i : ne);
                    used.set(i);
                    denyFollowing(i, verb, end(verb, USUAL));
                    return;
                }
                default -> {}
            }
        }
    }

    /** Denies what begins at a word, with the word of denial within. */
    private void deny(int from, int marker) {
        used.set(marker);
        boolean only = form(marker).equals("pas") && NOT_ONLY.contains(form(marker + 1)) && !isQue(marker + 1);
        boolean surprised = marker > from && form(marker - 1).startsWith("attendai");
        boolean restricts = (form(marker).equals("plus") || form(marker).equals("rien")) && isQue(marker + 1);
        if (only || restricts || surprised) {
            return;
        }
        boolean reported = false;
        for (int i = from; i <= marker + 2; i++) {
            reported |= REPORTING.contains(form(i));
        }
        denyFollowing(marker, from, end(marker + 1, reported ? REPORTED : USUAL));
    }

    private void denyFollowing(int marker, int from, int to) {
        boolean never = form(marker).equals("jamais");
        for (int i = from; i < to; i++) {
            if (never && i > marker && Comparisons.endNever(form(i))) {
                return;
            }
            if (i != marker && !exempt.get(i)) {
                flip(i);
            }
            if (i > marker && SECONDS.contains(form(i))) {
                used.set(i);
            }
            if (form(i).startsWith("refus")) {
                // « Jamais refusé d’aider »: what is refused is granted.
                return;
            }
        }
    }

    private void flip(int word) {
        turned.set(word, denied.get(word));
        denied.flip(word);
    }

    /** Where a clause ends that goes on with a word, after so many words at most. */
    private int end(int first, int most) {
        int end = first;
        while (end < Math.min(words.size(), first + most) && !breaks(end) && !isTurn(end)) {
            end++;
        }
        return end;
    }

    private boolean isTurn(int i) {
        return switch (form(i)) {
            case "mais", "car", "donc", "sauf", "alors", "parce" -> true;
            default -> false;
        };
    }

    /** A word that denies without {@code ne}. */
    private void alone(int i) {
        if (used.get(i) || exempt.get(i)) {
            return;
        }
        String form = form(i);
        boolean lost =
                form.equals("plus") && form(i + 2).equals("du") && form(i + 3).equals("tout");
        boolean nothingOf = form.equals("rien") && (form(i + 1).equals("de") || isElided(i + 1, "d"));
        if (ALONE.contains(form) && !form.equals("sans") || lost || nothingOf) {
            boolean verbBefore = (form.equals("pas") || form.equals("jamais")) && i > 0 && !breaks(i);
            deny(verbBefore ? i - 1 : i, i);
        }
    }

    /** A word that denies what follows, or undoes its denial. */
    private void turning(int i) {
        if (exempt.get(i) || used.get(i)) {
            return;
        }
        String form = form(i);
        int from = -1;
        int length = SHORT;
        if (form.equals("sans")) {
            from = i + 1;
        } else if (form.equals("loin") && (form(i + 1).equals("de") || isElided(i + 1, "d"))) {
            from = i + 1;
        } else if (form.equals("tout") && form(i + 1).equals("sauf")) {
            from = i + 2;
        } else if (form.startsWith("manqu") && (isOf(i + 1) || SECONDS.contains(form(i + 1)) && isOf(i + 2))) {
            from = i + 1;
            denied.clear(i);
        } else if (form.equals("peu") && !form(i - 1).equals("un") && !isOf(i + 1)) {
            from = i + 1;
            length = 1;
        }
        if (from > 0) {
            used.set(i);
            int to = Math.max(from, end(from, length));
            for (int at = from; at < to; at++) {
                flip(at);
            }
        }
    }

    private boolean isOf(int i) {
        return form(i).equals("de") || isElided(i, "d");
    }
}
