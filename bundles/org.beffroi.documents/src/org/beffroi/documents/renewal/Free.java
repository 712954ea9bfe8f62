package org.beffroi.documents.renewal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/** Leaves that stand in no block, and stood in none before. */
final class Free {

    private final Set<Integer> places = new HashSet<>();
    private final Set<Integer> apart = new HashSet<>();

    Free(Seen was, List<Leaf> leaves, Map<String, Span> present) {
        for (int i = 0; i < leaves.size(); i++) {
            places.add(i);
        }
        present.values().forEach(this::take);
        Set<Integer> outside = new HashSet<>();
        for (int i = 0; i < was.leaves().size(); i++) {
            outside.add(i);
        }
        was.blocks().values().forEach(span -> remove(span, outside));
        Set<String> said = new HashSet<>();
        outside.forEach(place -> said.add(was.leaves().get(place).signature()));
        for (int i = 0; i < leaves.size(); i++) {
            if (said.contains(leaves.get(i).signature())) {
                apart.add(i);
            }
        }
        places.removeAll(apart);
    }

    private static void remove(Span span, Set<Integer> places) {
        for (int i = span.first(); i <= span.last(); i++) {
            places.remove(i);
        }
    }

    boolean contains(int place) {
        return places.contains(place);
    }

    /** Whether all leaves of a span are. */
    boolean contains(Span span) {
        boolean all = true;
        for (int i = span.first(); i <= span.last(); i++) {
            all &= places.contains(i);
        }
        return all;
    }

    /** They are no block's any more. */
    void give(Span span) {
        for (int i = span.first(); i <= span.last(); i++) {
            places.add(i);
        }
        places.removeAll(apart);
    }

    /** They are a block's by now. */
    void take(Span span) {
        remove(span, places);
    }
}
