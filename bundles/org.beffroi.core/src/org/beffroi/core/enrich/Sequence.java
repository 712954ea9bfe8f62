package org.beffroi.core.enrich;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.core.mention.Field;

/** The order in which enrichers read: each after those that fill what it needs, else by id. */
final class Sequence {

    private Sequence() {}

    /** In that order; needs that run in a circle are cut where the ids come first. */
    static List<Enricher> of(Collection<Enricher> enrichers) {
        List<Enricher> byId = new ArrayList<>(enrichers);
        byId.sort(Comparator.comparing(Enrichment::id));
        List<Enricher> placed = new ArrayList<>();
        Set<Enricher> met = new HashSet<>();
        byId.forEach(enricher -> place(enricher, byId, placed, met));
        return placed;
    }

    private static void place(Enricher enricher, List<Enricher> byId, List<Enricher> placed, Set<Enricher> met) {
        if (!met.add(enricher)) {
            return;
        }
        for (Enricher other : byId) {
            if (fills(other, enricher.needs())) {
                place(other, byId, placed, met);
            }
        }
        placed.add(enricher);
    }

    private static boolean fills(Enricher enricher, List<String> keys) {
        return enricher.adds().stream().map(Field::name).anyMatch(keys::contains);
    }
}
