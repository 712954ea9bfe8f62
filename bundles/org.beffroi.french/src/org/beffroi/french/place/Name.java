package org.beffroi.french.place;

import java.util.List;

/**
 * One way in which places are called: all who share it.
 *
 * @param key the folded words without the article, one space between
 * @param words how many
 * @param bearers who is called so, at least one
 */
record Name(String key, int words, List<Bearer> bearers) {

    Name {
        bearers = List.copyOf(bearers);
    }

    /** Who is called so. */
    sealed interface Bearer {}

    /**
     * A commune.
     *
     * @param article what its name begins with
     * @param shortened true where this is only the usual beginning of its name, such as {@code Châlons}
     */
    record OfCommune(Commune commune, Article article, boolean shortened) implements Bearer {}

    /** A département, or a région where the code is empty: never a place of its own here, but it tells where others are. */
    record OfDepartement(String code) implements Bearer {}

    /** A neighbourhood or street of the dossier's own list, or another name of a commune. */
    record OfDossier(String value) implements Bearer {}

    /** Whether it is two words of which the first is a saint. */
    boolean isSaint() {
        return words == 2 && key.startsWith("saint");
    }

    /** The most inhabitants that a bearer has. */
    int population() {
        int most = 0;
        for (Bearer bearer : bearers) {
            if (bearer instanceof OfCommune(Commune commune, Article any, boolean shortened) && !shortened) {
                most = Math.max(most, commune.population());
            }
        }
        return most;
    }
}
