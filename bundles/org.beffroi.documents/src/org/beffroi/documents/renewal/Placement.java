package org.beffroi.documents.renewal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Where a block that is new in the model goes in the edited file: after the block that comes before it in the model, wherever that
 * is by now, and after the headings that stand between the two in the model; where there is none, before the first that follows.
 *
 * @param was as it was made
 * @param now as it is
 * @param wished as it is made now
 */
record Placement(Seen was, Seen now, Seen wished) {

    /** The place of the leaf before which it goes; one more than the last at the end. */
    int of(String anchor) {
        Optional<String> before = preceding(anchor);
        if (before.isEmpty()) {
            return firstFollowing(anchor);
        }
        int first = now.blocks().get(before.get()).last() + 1;
        int end = next(first);
        Set<String> between = new HashSet<>();
        wished
                .leaves()
                .subList(
                        wished.blocks().get(before.get()).last() + 1,
                        wished.blocks().get(anchor).first())
                .stream()
                .filter(leaf -> !leaf.text().isBlank())
                .map(Leaf::signature)
                .forEach(between::add);
        int place = first;
        for (int i = first; i < end; i++) {
            if (between.contains(now.leaves().get(i).signature())) {
                place = i + 1;
            }
        }
        return place;
    }

    /** Blocks of the model, of last time's too; a bookmark of the writer's own is none. */
    Map<String, Span> blocks() {
        Map<String, Span> blocks = new HashMap<>(now.blocks());
        blocks.keySet()
                .removeIf(anchor ->
                        !was.blocks().containsKey(anchor) && !wished.blocks().containsKey(anchor));
        return blocks;
    }

    /** Where the next block begins. */
    private int next(int place) {
        return blocks().values().stream()
                .mapToInt(Span::first)
                .filter(first -> first >= place)
                .min()
                .orElse(now.leaves().size());
    }

    private Optional<String> preceding(String anchor) {
        List<String> order = List.copyOf(wished.blocks().keySet());
        return order.subList(0, order.indexOf(anchor)).reversed().stream()
                .filter(now.blocks()::containsKey)
                .findFirst();
    }

    private int firstFollowing(String anchor) {
        List<String> order = List.copyOf(wished.blocks().keySet());
        return order.subList(order.indexOf(anchor) + 1, order.size()).stream()
                .filter(now.blocks()::containsKey)
                .findFirst()
                .map(other -> now.blocks().get(other).first())
                .orElse(now.leaves().size());
    }
}
