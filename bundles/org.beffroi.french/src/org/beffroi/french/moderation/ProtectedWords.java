package org.beffroi.french.moderation;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.beffroi.core.text.Token;
import org.beffroi.french.moderation.OffenceTerms.Hit;

/**
 * Words of a text by which nobody is offended: those that are quoted, that somebody tells of, says of himself, is proud of or
 * denies.
 */
final class ProtectedWords {

    private static final int TOLD_BEFORE = 7;
    private static final int TOLD_AFTER = 5;
    private static final int OF_ONESELF = 4;
    private static final int DENIED = 2;
    /** Words outside the marks from which on they hold a quotation, not the whole post. */
    private static final int AROUND_QUOTATION = 3;

    private static final Set<String> YOU =
            Set.of("tu", "te", "toi", "vous", "es", "etes", "ton", "ta", "tes", "votre", "vos");
    private static final Set<String> ONESELF =
            Set.of("suis", "jsuis", "etais", "serais", "serai", "sens", "sentais", "moi", "sommes", "jme", "me");
    private static final Set<String> AFTER = Set.of("suis", "ai", "jai", "sommes", "etais", "jsuis");
    private static final Set<String> DENIALS = Set.of("pas", "ni", "jamais", "aucun", "aucune", "sans");

    private final List<Token> words;
    private final List<Hit> hits;
    private final BitSet quoted;
    private final boolean proud;

    ProtectedWords(OffenceText text) {
        this.words = text.words();
        this.hits = text.hits();
        this.quoted = quoted(text.whole(), words);
        this.proud = hits.stream().anyMatch(hit -> hit.is(Role.RECLAIMED));
    }

    private static BitSet quoted(String whole, List<Token> words) {
        BitSet quoted = new BitSet();
        int open = -1;
        for (int i = 0; i < whole.length(); i++) {
            char c = whole.charAt(i);
            if (open < 0 && (c == '«' || c == '“' || c == '"')) {
                open = i;
            } else if (open >= 0 && (c == '»' || c == '”' || c == '"')) {
                for (int word = 0; word < words.size(); word++) {
                    if (words.get(word).start() > open && words.get(word).end() <= i) {
                        quoted.set(word);
                    }
                }
                open = -1;
            }
        }
        return words.size() - quoted.cardinality() < AROUND_QUOTATION ? new BitSet() : quoted;
    }

    /** Whether nobody is offended by a term. */
    boolean covers(Hit hit) {
        return quoted.get(hit.first()) || isTold(hit) || isDenied(hit);
    }

    /** Whether somebody says it of himself. */
    boolean isOfOneself(Hit hit) {
        boolean oneself = false;
        for (int i = Math.max(0, hit.first() - OF_ONESELF); i < hit.first(); i++) {
            if (YOU.contains(words.get(i).form())) {
                return false;
            }
            oneself |= ONESELF.contains(words.get(i).form()) && isOfOneSentence(i, hit.first());
        }
        // « Quel boulet, j’ai oublié », « vieux schnock que je suis ».
        for (int i = hit.end(); i < Math.min(words.size(), hit.end() + OF_ONESELF); i++) {
            oneself |= AFTER.contains(words.get(i).form()) && isOfOneSentence(i, hit.first());
        }
        return oneself;
    }

    /** Whether the post is of somebody who is proud of such words. */
    boolean isProud() {
        return proud;
    }

    private boolean isOfOneSentence(int one, int other) {
        return words.get(one).sentence() == words.get(other).sentence();
    }

    private boolean isTold(Hit hit) {
        return hits.stream()
                .filter(other -> other != hit && other.is(Role.TELLING) && isOfOneSentence(other.first(), hit.first()))
                .anyMatch(other -> other.end() <= hit.first() && hit.first() - other.end() <= TOLD_BEFORE
                        || other.first() >= hit.end() && other.first() - hit.end() <= TOLD_AFTER);
    }

    private boolean isDenied(Hit hit) {
        for (int i = Math.max(0, hit.first() - DENIED); i < hit.first(); i++) {
            if (DENIALS.contains(words.get(i).form()) && isOfOneSentence(i, hit.first())) {
                return true;
            }
        }
        return false;
    }
}
