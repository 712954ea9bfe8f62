package org.beffroi.documents.renewal;

import java.util.List;
import java.util.Map;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Blocks over others that stood beside them: one half of their bookmark was cut and pasted far from the other, so that it says
 * nothing any more of where the block is.
 *
 * @param was as it was made
 * @param now as it is
 */
record Torn(Seen was, Seen now) {

    List<String> anchors() {
        return now.blocks().entrySet().stream()
                .filter(block -> was.blocks().containsKey(block.getKey()))
                .filter(block -> size(block.getValue()) > size(was.blocks().get(block.getKey())))
                .filter(block -> now.blocks().entrySet().stream().anyMatch(other -> isOver(block, other)))
                .map(Map.Entry::getKey)
                .toList();
    }

    private boolean isOver(Map.Entry<String, Span> block, Map.Entry<String, Span> other) {
        Span before = was.blocks().get(other.getKey());
        return before != null
                && !before.meets(was.blocks().get(block.getKey()))
                && block.getValue().first() < other.getValue().first()
                && other.getValue().last() < block.getValue().last();
    }

    private static int size(Span span) {
        return span.last() - span.first();
    }
}
