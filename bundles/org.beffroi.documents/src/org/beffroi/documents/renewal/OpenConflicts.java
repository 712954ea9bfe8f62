package org.beffroi.documents.renewal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.message.Sentence;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Conflicts that nobody has settled: as long as the line between two versions stands, by its style or by what it says, the
 * conflict is open. Whoever takes the line out has settled it, whatever she left of the two.
 *
 * @param edited the file that has them
 */
record OpenConflicts(Flow edited) {

    private static final Set<String> LINES = Set.of(line(Locale.ENGLISH), line(Locale.FRENCH));

    /**
     * One of them.
     *
     * @param anchor of its block; of the one before where it stands in none
     * @param hers how the writer's version begins
     * @param its how the model's version begins
     */
    record Open(String anchor, String hers, String its) {}

    private static String line(Locale language) {
        return Sentence.of(Merging.class, "renewal.conflict").in(language);
    }

    /** Those of a file, in reading order, one for each block. */
    List<Open> of(Seen now) {
        List<Open> open = new ArrayList<>();
        List<Leaf> leaves = now.leaves();
        for (int i = 0; i < leaves.size(); i++) {
            if (isOpen(leaves.get(i))) {
                Optional<Map.Entry<String, Span>> block = block(now, i);
                String anchor = block.map(Map.Entry::getKey).orElse("");
                if (open.stream().noneMatch(one -> one.anchor().equals(anchor))) {
                    open.add(of(anchor, leaves, i));
                }
            }
        }
        return open;
    }

    private Open of(String anchor, List<Leaf> leaves, int place) {
        Leaf leaf = leaves.get(place);
        boolean within = !isLine(leaf);
        String above =
                within || place == 0 ? leaf.beginning() : leaves.get(place - 1).beginning();
        String below = within || place + 1 == leaves.size()
                ? leaf.beginning()
                : leaves.get(place + 1).beginning();
        return new Open(anchor, above, below);
    }

    private boolean isOpen(Leaf leaf) {
        return isLine(leaf) || !edited.remarks(leaf).isEmpty();
    }

    private boolean isLine(Leaf leaf) {
        return LINES.contains(leaf.text()) || edited.remarks(leaf).contains(leaf.element());
    }

    /** The block over a place, else the last that begins before it. */
    private static Optional<Map.Entry<String, Span>> block(Seen now, int place) {
        Optional<Map.Entry<String, Span>> over = now.blocks().entrySet().stream()
                .filter(each -> each.getValue().first() <= place
                        && place <= each.getValue().last())
                .findFirst();
        return over.or(() -> now.blocks().entrySet().stream()
                .filter(each -> each.getValue().first() <= place)
                .reduce((one, other) -> other));
    }
}
