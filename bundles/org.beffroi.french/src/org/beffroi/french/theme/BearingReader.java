package org.beffroi.french.theme;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.text.Token;

/**
 * Tells of the terms of a text which are its subject and which only say where, whose or who: the school in « un accident devant
 * l’école » is a place, and the station in « rue de la Gare » a part of a name.
 *
 * <p>By the words before a term and the capital after it; French alone. For one text and one thread.
 *
 * @param words words of the text, in order
 * @param whole the text that their offsets are of
 */
record BearingReader(List<Token> words, String whole) {

    private static final Set<String> ARTICLES =
            words("de du des d le la les l a au aux un une notre nos votre vos ma mon mes");
    /** Words that are a street whatever follows. */
    private static final Set<String> STREETS = words(
            "rue avenue av boulevard bd chemin impasse ruelle venelle faubourg quartier lotissement hameau esplanade");
    /** Words that are a place where a capital follows, and have other meanings. */
    private static final Set<String> PLACES = words(
            "place pont passage porte quai salle parking arret station residence allee route cite mail pre halle");

    private static final Set<String> WHERE =
            words("devant derriere pres cote face vers sous aupres proche jusqu jouxte");
    private static final Set<String> WHO = words("suis etais metier ancien ancienne retraite retraitee ex");
    private static final Set<String> OF = words("de du des d");
    private static final int ARTICLES_AT_MOST = 3;

    private static Set<String> words(String list) {
        return Stream.of(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * How a term stands.
     *
     * @param at index of its first word
     * @param after index after its last word
     * @param before index after the last word of the term found before it, whose complement it may be; -1 where there is none,
     *     or where it is of the same theme
     */
    Bearing of(int at, int after, int before) {
        int governing = at - 1;
        while (governing >= 0 && at - governing <= ARTICLES_AT_MOST && isArticle(governing)) {
            governing--;
        }
        if (after == at + 1 && isStreet(at)) {
            return Bearing.NAME;
        }
        boolean isNear = governing >= 0
                && words.get(governing).sentence() == words.get(at).sentence();
        if (isNear && isInName(governing, at)) {
            return Bearing.NAME;
        }
        boolean isAside = isNear && (WHERE.contains(form(governing)) || WHO.contains(form(governing)))
                || isNear && before == governing + 1 && governing < at - 1 && OF.contains(form(governing + 1))
                || isNamed(after);
        return isAside ? Bearing.ASIDE : Bearing.SUBJECT;
    }

    /** Whether a word begins an address: « avenue de la Gare », « rue Basse ». */
    private boolean isStreet(int at) {
        if (!STREETS.contains(form(at)) || at + 1 >= words.size()) {
            return false;
        }
        int name = at + 1;
        while (name < words.size() - 1 && name - at <= ARTICLES_AT_MOST && isArticle(name)) {
            name++;
        }
        Token named = words.get(name);
        return named.sentence() == words.get(at).sentence()
                && (OF.contains(form(at + 1)) || Character.isUpperCase(whole.charAt(named.start())));
    }

    private boolean isInName(int governing, int at) {
        String word = form(governing);
        boolean isArticled = governing < at - 1;
        boolean isCapital = Character.isUpperCase(whole.charAt(words.get(at).start()));
        return STREETS.contains(word) && (isArticled || isCapital)
                || PLACES.contains(word) && isCapital
                || isJoined(at) && at > 0 && isInName(at - 1);
    }

    /** Whether the word before, which is joined to it by a hyphen, is in a name: « rue du Vieux-Cimetière ». */
    private boolean isInName(int word) {
        int governing = word - 1;
        while (governing >= 0 && word - governing <= ARTICLES_AT_MOST && isArticle(governing)) {
            governing--;
        }
        return governing >= 0 && (STREETS.contains(form(governing)) || PLACES.contains(form(governing)));
    }

    private boolean isJoined(int at) {
        int start = words.get(at).start();
        return start > 1 && whole.charAt(start - 1) == '-' && Character.isUpperCase(whole.charAt(start));
    }

    /** Whether a name follows it: « l’école Jean-Moulin », « la piscine Ondeline ». */
    private boolean isNamed(int after) {
        if (after >= words.size() || after == 0) {
            return false;
        }
        Token last = words.get(after - 1);
        int next = after;
        if (OF.contains(form(next)) && next + 1 < words.size()) {
            next++;
            if (ARTICLES.contains(form(next)) && next + 1 < words.size()) {
                next++;
            }
        }
        Token name = words.get(next);
        return isName(name)
                && name.sentence() == last.sentence()
                && isShort(last.end(), words.get(after).start());
    }

    /** A capital and a small letter after it: no abbreviation, and no text in capitals. */
    private boolean isName(Token word) {
        int start = word.start();
        return word.end() > start + 1
                && Character.isUpperCase(whole.charAt(start))
                && !Character.isUpperCase(whole.charAt(start + 1));
    }

    /** Nothing but a space or an apostrophe stands between two words. */
    private boolean isShort(int from, int to) {
        if (to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (",;:.!?\n(«»".indexOf(whole.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private boolean isArticle(int at) {
        return ARTICLES.contains(form(at));
    }

    private String form(int at) {
        return words.get(at).form();
    }
}
