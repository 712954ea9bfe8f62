package org.beffroi.french.place;

import java.util.Locale;
import org.beffroi.core.text.Token;

/**
 * Where the words right beside a name say that it is: {@code Saint-Denis (93)}, {@code 44000 Nantes},
 * {@code Vienne, Autriche}.
 *
 * @param departement its code, or null
 * @param postalCode or null
 * @param abroad whether another country follows
 */
record Pinned(String departement, String postalCode, boolean abroad) {

    static Pinned of(Passage passage, Hit hit, HitsByToken hits, WordLists lists) {
        String postalCode = postalCode(passage, hit);
        int next = hit.last() + 1;
        if (next < passage.size() && passage.token(next).kind() == Token.Kind.HASHTAG) {
            next++;
        }
        if (next >= passage.size()
                || passage.token(next).sentence() != passage.token(hit.last()).sentence()) {
            return new Pinned(null, postalCode, false);
        }
        String gap = passage.gapAfter(hit.last()).strip();
        boolean bracketed = gap.startsWith("(");
        boolean beside =
                bracketed || gap.startsWith(",") || gap.isEmpty() || gap.startsWith("-") || gap.startsWith("–");
        if (!beside) {
            return new Pinned(null, postalCode, false);
        }
        String form = passage.token(next).form();
        if (Evidence.isDepartement(form)) {
            boolean closed = passage.gapAfter(next).strip().startsWith(")");
            boolean certain = bracketed && closed || gap.isEmpty() && isEnd(passage, next);
            return new Pinned(certain ? form.toUpperCase(Locale.ROOT) : null, postalCode, false);
        }
        if (bracketed && form.length() == 5 && form.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return new Pinned(null, form, false);
        }
        return ground(passage, hit, next, bracketed, hits, lists, postalCode);
    }

    private static Pinned ground(
            Passage passage,
            Hit hit,
            int next,
            boolean bracketed,
            HitsByToken hits,
            WordLists lists,
            String postalCode) {
        int at = next;
        boolean inside = passage.word(at).equals("en")
                || passage.word(at).equals("au")
                || passage.word(at).equals("dans");
        if (inside
                || Article.of(passage.word(at)) != Article.NONE
                || passage.word(at).equals("de")) {
            at++;
        }
        if (at < passage.size() && Article.of(passage.word(at)) != Article.NONE) {
            at++;
        }
        if (at >= passage.size()) {
            return new Pinned(null, postalCode, false);
        }
        Hit ground = hits.startingAt(at);
        boolean commune = ground != null && !ground.communes().isEmpty() && !bracketed && !inside && at == next;
        if (ground != null && ground.departement() != null && !commune) {
            String code = ground.departement();
            return new Pinned(code.isEmpty() ? null : code, postalCode, false);
        }
        boolean abroad = lists.is(Cue.COUNTRY, passage.word(at)) && passage.isCapital(at);
        return new Pinned(
                null,
                postalCode,
                abroad && (bracketed || inside || passage.gapAfter(hit.last()).contains(",")));
    }

    private static boolean isEnd(Passage passage, int at) {
        String gap = passage.gapAfter(at);
        String said = gap.strip();
        return at + 1 >= passage.size()
                || gap.indexOf('\n') >= 0
                || !said.isEmpty() && ",.;:!?)".indexOf(said.charAt(0)) >= 0;
    }

    private static String postalCode(Passage passage, Hit hit) {
        int before = passage.before(hit.setting().start());
        if (before < 0) {
            return null;
        }
        String form = passage.token(before).form();
        return form.length() == 5 && form.chars().allMatch(c -> c >= '0' && c <= '9') ? form : null;
    }

    boolean isSaid() {
        return departement != null || postalCode != null;
    }

    /** Whether this goes with a commune: true where nothing is said. */
    boolean allows(Commune commune) {
        return (departement == null || commune.isIn(departement))
                && (postalCode == null
                        || commune.postalCodes().contains(postalCode)
                        || commune.isIn(Commune.departementOf(postalCode)));
    }
}
