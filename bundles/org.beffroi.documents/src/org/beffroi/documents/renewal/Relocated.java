package org.beffroi.documents.renewal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Finds again what lost its anchor and stands as it stood, wherever that is by now: who cuts a section and pastes it elsewhere may
 * leave its bookmarks behind. It is a move, not something taken out and something written.
 *
 * <p>For one renewal, not for several threads.
 */
final class Relocated {

    private final Seen was;
    private final Flow edited;
    private final List<Leaf> leaves;
    private final Map<String, Span> present;
    private final Free free;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Relocated(Seen was, Seen now, Flow edited) {
        this.was = was;
        this.edited = edited;
        this.leaves = now.leaves();
        this.present = new HashMap<>(now.blocks());
        this.free = new Free(was, leaves, present);
        for (int i = 0; i < leaves.size(); i++) {
            if (free.contains(i)) {
                places.computeIfAbsent(leaves.get(i).signature(), any -> new ArrayList<>())
                        .add(i);
            }
        }
    }

    /** Marks them in the edited file; true where there are any. */
    boolean mark() {
        boolean any = false;
        int expected = 0;
        for (String anchor : was.blocks().keySet()) {
            if (!present.containsKey(anchor)) {
                Optional<Span> found = find(was.of(anchor), expected);
                found.ifPresent(span -> {
                    present.put(anchor, span);
                    free.take(span);
                    edited.unmark(anchor);
                    edited.mark(
                            anchor,
                            leaves.get(span.first()).element(),
                            leaves.get(span.last()).element());
                });
                any |= found.isPresent();
            }
            Span span = present.get(anchor);
            expected = span == null ? expected : span.last() + 1;
        }
        return any;
    }

    /** The place nearest to the one where it is expected, behind it before those in front; blank lines alone are nowhere. */
    private Optional<Span> find(List<Leaf> block, int expected) {
        if (block.stream().allMatch(leaf -> leaf.text().isBlank())) {
            return Optional.empty();
        }
        return places.getOrDefault(block.getFirst().signature(), List.of()).stream()
                .map(first -> new Span(first, first + block.size() - 1))
                .filter(span -> free.contains(span) && isSame(block, span))
                .min(Comparator.comparingInt(span ->
                        span.first() < expected ? leaves.size() + expected - span.first() : span.first() - expected));
    }

    private boolean isSame(List<Leaf> block, Span span) {
        List<Leaf> there = span.of(leaves);
        for (int i = 0; i < block.size(); i++) {
            if (!block.get(i).signature().equals(there.get(i).signature())) {
                return false;
            }
        }
        return true;
    }
}
