package org.beffroi.french.place;

import java.util.List;

/** The hits of a mention, asked for by the token at which they begin. */
record HitsByToken(List<Hit> hits) {

    HitsByToken {
        hits = List.copyOf(hits);
    }

    /** The hit whose first word, or whose article, is this token; or null. */
    Hit startingAt(int token) {
        for (Hit hit : hits) {
            if (hit.first() == token || hit.setting().start() == token) {
                return hit;
            }
        }
        return null;
    }

    /** The hit whose last word is this token, or null. */
    Hit endingAt(int token) {
        for (Hit hit : hits) {
            if (hit.last() == token) {
                return hit;
            }
        }
        return null;
    }
}
