package org.beffroi.core.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order in which enrichers read: each after those that fill what it needs, else by id. */
final class Sequence {

    private Sequence() {}

    /** In that order; needs that run in a circle are cut where the ids come first. */
    static List<Declared> of(Collection<Declared> enrichers) {
        List<Declared> byId = new ArrayList<>(enrichers);
        byId.sort(Comparator.comparing(Declared::id));
        List<Declared> placed = new ArrayList<>();
        Set<Declared> met = new HashSet<>();
        byId.forEach(enricher -> place(enricher, byId, placed, met));
        return placed;
    }

    private static void place(Declared enricher, List<Declared> byId, List<Declared> placed, Set<Declared> met) {
        if (!met.add(enricher)) {
            return;
        }
        for (Declared other : byId) {
            if (other.fills(enricher.needs())) {
                place(other, byId, placed, met);
            }
        }
        placed.add(enricher);
    }
}
