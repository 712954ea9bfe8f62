package org.beffroi.french.moderation;

import java.util.Set;
import java.util.regex.Pattern;
import org.beffroi.french.moderation.OffenceTerms.Hit;

/** Whether a word is thrown at somebody: said to him, of him, or called out. */
record ThrownWords(OffenceText text) {

    private static final int BEFORE_NAME = 3;

    /** Right before a word that is thrown at somebody. */
    private static final Set<String> THROWING = Set.of(
            "bande",
            "espece",
            "ramassis",
            "sale",
            "sales",
            "gros",
            "grosse",
            "grosses",
            "pauvre",
            "pauvres",
            "vieux",
            "vieil",
            "vieille",
            "vieilles",
            "petit",
            "petite",
            "quel",
            "quelle",
            "quels",
            "quelles",
            "beau",
            "belle",
            "vrai",
            "vraie",
            "vrais",
            "vraies",
            "sacre",
            "sacree",
            "equipe",
            "clique",
            "repaire",
            "troupeau",
            "sombre",
            "parfait",
            "fieffe",
            "putain",
            "immonde",
            "immondes",
            "infame");

    private static final Set<String> CALLING = Set.of("espece", "bande", "sale", "sales");

    /** Somebody who is spoken to. */
    private static final Set<String> SPOKEN_TO = Set.of("tu", "t", "es", "toi", "vous", "etes", "seras", "serez");

    private static final Set<String> YOU_ARE =
            Set.of("t", "es", "etes", "seras", "serez", "sois", "soyez", "restes", "resterez");
    private static final Set<String> IS = Set.of("est", "sont", "c", "etait", "etaient");
    private static final Set<String> OF_ONE =
            Set.of("un", "une", "des", "de", "que", "qu", "vraiment", "bien", "tous", "toutes");
    /** Behind a word that is called out by itself. */
    private static final Pattern OPENS = Pattern.compile(".*[,.!?:;…\\n(–—-]\\s*");

    private static final Pattern CLOSES = Pattern.compile("(?s)^[\\s\\u00A0\\u202F]*[,.!?\\n)].*");
    private static final Set<String> POINTING =
            Set.of("ce", "cet", "cette", "ces", "nos", "notre", "votre", "vos", "son", "ses");

    /** Whether somebody is spoken to with a word. */
    static boolean isAddress(String form) {
        return SPOKEN_TO.contains(form) || form.equals("ton");
    }

    /** Whether a word is thrown at somebody: named after « bande de », « tu es un », « quel », or called out by itself. */
    boolean isThrown(Hit hit) {
        int at = hit.first();
        for (int i = at - 1; i >= Math.max(0, at - BEFORE_NAME) && text.isOfSentence(i, hit); i--) {
            String form = text.form(i);
            if (THROWING.contains(form)
                    && (i == at - 1
                            || text.form(at - 1).equals("de")
                            || text.form(at - 1).equals("d"))) {
                return true;
            }
            if (YOU_ARE.contains(form) || i == at - 1 && SPOKEN_TO.contains(form)) {
                return true;
            }
            if (IS.contains(form) && isJoined(i + 1, at)) {
                return true;
            }
        }
        return isCalledOut(hit) || isTitle(hit);
    }

    /** Whether a word that is thrown at things as often is said of a person here. */
    boolean isAtPerson(Hit hit) {
        return isSpokenTo(hit) || isTitle(hit) || isOfPerson(hit);
    }

    /** Whether it is said of somebody who is spoken to, or behind « espèce de ». */
    private boolean isSpokenTo(Hit hit) {
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - BEFORE_NAME) && text.isOfSentence(i, hit); i--) {
            if (YOU_ARE.contains(text.form(i))
                    || i == hit.first() - 1 && SPOKEN_TO.contains(text.form(i))
                    || CALLING.contains(text.form(i))) {
                return true;
            }
        }
        return false;
    }

    /** « Cette élue est une ordure », « le voisin c’est un bâtard ». */
    private boolean isOfPerson(Hit hit) {
        for (int i = hit.first() - 1; i >= Math.max(0, hit.first() - BEFORE_NAME) && text.isOfSentence(i, hit); i--) {
            int is = i;
            if (IS.contains(text.form(i)) && isJoined(i + 1, hit.first())) {
                return text.hits().stream()
                        .anyMatch(other -> other.isPerson() && other.end() <= is && is - other.end() <= 1);
            }
        }
        return false;
    }

    private boolean isJoined(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!OF_ONE.contains(text.form(i))) {
                return false;
            }
        }
        return to > from;
    }

    /** Called out by itself: « …, guignols ! ». */
    private boolean isCalledOut(Hit hit) {
        int before = hit.first() == 0 ? -1 : text.words().get(hit.first() - 1).end();
        int start = text.words().get(hit.first()).start();
        int end = text.words().get(hit.end() - 1).end();
        boolean opens = before < 0
                || OPENS.matcher(text.whole().substring(before, start)).matches();
        boolean closes = end >= text.whole().length()
                || CLOSES.matcher(text.whole().substring(end)).matches();
        return opens && closes && !(before < 0 && end >= text.whole().length());
    }

    /** « Ce guignol de maire », « nos clowns de la mairie », « ces vautours d’élus ». */
    private boolean isTitle(Hit hit) {
        String next = text.form(hit.end());
        int of = next.equals("de") || next.equals("du") || next.equals("des") ? hit.end() + 1 : hit.end();
        boolean pointed = POINTING.contains(text.form(hit.first() - 1));
        return pointed
                && text.hits().stream()
                        .anyMatch(other -> (other.first() == of || other.first() == of + 1) && other.isPerson());
    }
}
