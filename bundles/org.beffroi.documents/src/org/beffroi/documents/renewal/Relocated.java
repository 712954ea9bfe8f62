package org.beffroi.documents.renewal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Finds again what lost its anchor and stands as it stood, wherever that is by now: who cuts a section and pastes it elsewhere may
 * leave its bookmarks behind. It is a move, not something taken out and something written. A section is pasted before a heading,
 * so that it may come to stand within the bookmark of the block that the heading is in: that block is then what it says itself.
 *
 * <p>For one renewal, not for several threads.
 */
final class Relocated {

    private final Seen was;
    private final Flow edited;
    private final List<Leaf> leaves;
    private final Map<String, Span> present = new HashMap<>();
    private final Map<String, Span> found = new LinkedHashMap<>();
    private final Free free;
    private final Map<String, List<Integer>> places = new HashMap<>();

    Relocated(Seen was, Seen now, Flow edited) {
        this.was = was;
        this.edited = edited;
        this.leaves = now.leaves();
        now.blocks().forEach((anchor, span) -> {
            if (was.blocks().containsKey(anchor)) {
                present.put(anchor, span);
            }
        });
        this.free = new Free(was, leaves, present);
        for (int i = 0; i < leaves.size(); i++) {
            places.computeIfAbsent(leaves.get(i).signature(), any -> new ArrayList<>())
                    .add(i);
        }
    }

    /** Marks them in the edited file; true where there are any. */
    boolean mark() {
        Map<String, Span> hosts = hosts();
        hosts.forEach((anchor, span) -> own(span, was.of(anchor)).ifPresent(own -> take(anchor, own)));
        hosts.forEach(this::loosen);
        int expected = 0;
        for (String anchor : was.blocks().keySet()) {
            if (!present.containsKey(anchor) || isEmptied(anchor)) {
                find(anchor, expected).ifPresent(span -> take(anchor, span));
            }
            Span span = present.get(anchor);
            expected = span == null ? expected : span.last() + 1;
        }
        hosts.forEach(this::shrink);
        edited.remember(found, leaves);
        return !found.isEmpty();
    }

    /** Whether a block that said something is over blank lines alone, such as the page break before a section that was cut. */
    private boolean isEmptied(String anchor) {
        return present.get(anchor).of(leaves).stream()
                .allMatch(leaf -> leaf.text().isBlank());
    }

    private void take(String anchor, Span span) {
        present.put(anchor, span);
        found.put(anchor, span);
        free.take(span);
    }

    /** Blocks into which something was pasted that another one said. */
    private Map<String, Span> hosts() {
        Set<String> said = new HashSet<>();
        was.blocks().keySet().forEach(anchor -> was.of(anchor).stream()
                .filter(leaf -> !leaf.text().isBlank())
                .map(Leaf::signature)
                .forEach(said::add));
        Map<String, Span> hosts = new LinkedHashMap<>();
        for (String anchor : was.blocks().keySet()) {
            Span span = present.get(anchor);
            if (span != null) {
                Set<String> others = new HashSet<>(Leaf.signatures(span.of(leaves)));
                others.removeAll(Leaf.signatures(was.of(anchor)));
                if (!Collections.disjoint(others, said) && isAlone(anchor, span)) {
                    hosts.put(anchor, span);
                }
            }
        }
        return hosts;
    }

    private boolean isAlone(String anchor, Span span) {
        return present.entrySet().stream()
                .noneMatch(other ->
                        !other.getKey().equals(anchor) && other.getValue().meets(span));
    }

    /** Where in a stretch all that a block said stands as it did. */
    private Optional<Span> within(Span stretch, List<Leaf> block) {
        return starts(block)
                .filter(span -> stretch.first() <= span.first() && span.last() <= stretch.last() && isSame(block, span))
                .findFirst();
    }

    /** The same; without the blank lines at its edges where those stand elsewhere by now. */
    private Optional<Span> own(Span stretch, List<Leaf> block) {
        List<Leaf> core = core(block);
        return core.isEmpty() ? Optional.empty() : within(stretch, block).or(() -> within(stretch, core));
    }

    private Stream<Span> starts(List<Leaf> block) {
        return places.getOrDefault(block.getFirst().signature(), List.of()).stream()
                .map(first -> new Span(first, first + block.size() - 1))
                .filter(span -> span.last() < leaves.size());
    }

    /** What a longer block did not say before may be another one's. */
    private void loosen(String anchor, Span span) {
        if (found.containsKey(anchor)) {
            free.give(new Span(span.first(), found.get(anchor).first() - 1));
            free.give(new Span(found.get(anchor).last() + 1, span.last()));
            return;
        }
        List<String> before = Leaf.signatures(was.of(anchor));
        for (ThreeWay.Stretch stretch : ThreeWay.compare(before, Leaf.signatures(span.of(leaves)), before)) {
            if (stretch.side() == ThreeWay.Side.WRITER) {
                free.give(new Span(
                        span.first() + stretch.writer().from(),
                        span.first() + stretch.writer().to() - 1));
            }
        }
    }

    /** What is left of a longer block in one piece, where something of others was found in it: the piece that says most of it. */
    private void shrink(String anchor, Span span) {
        List<Span> others = found.values().stream().filter(span::meets).toList();
        if (found.containsKey(anchor) || others.isEmpty()) {
            return;
        }
        List<String> own = Leaf.signatures(was.of(anchor));
        Span best = null;
        int most = -1;
        int from = span.first();
        for (int i = from; i <= span.last() + 1; i++) {
            Span here = new Span(i, i);
            if (i > span.last() || others.stream().anyMatch(here::meets)) {
                int said = from < i ? said(new Span(from, i - 1), own) : -1;
                if (said > most) {
                    most = said;
                    best = new Span(from, i - 1);
                }
                from = i + 1;
            }
        }
        if (best != null) {
            take(anchor, best);
        }
    }

    /** Letters of a stretch, those of a block's own leaves many times. */
    private int said(Span stretch, List<String> own) {
        return stretch.of(leaves).stream()
                .mapToInt(leaf -> leaf.text().length() * (own.contains(leaf.signature()) ? 100 : 1))
                .sum();
    }

    /**
     * The place nearest to the one where it is expected, behind it before those in front; blank lines alone are nowhere. The page
     * break before a section may stay where it was, or another stand before it by now.
     */
    private Optional<Span> find(String anchor, int expected) {
        List<Leaf> block = was.of(anchor);
        List<Leaf> core = core(block);
        return core.isEmpty() ? Optional.empty() : nearest(block, expected).or(() -> nearest(core, expected));
    }

    /** What a block says, without blank lines at its edges. */
    private static List<Leaf> core(List<Leaf> block) {
        int first = 0;
        int end = block.size();
        while (first < end && block.get(first).text().isBlank()) {
            first++;
        }
        while (first < end && block.get(end - 1).text().isBlank()) {
            end--;
        }
        return block.subList(first, end);
    }

    private Optional<Span> nearest(List<Leaf> block, int expected) {
        return starts(block)
                .filter(span -> free.contains(span) && isSame(block, span))
                .min(Comparator.comparingInt(span ->
                        span.first() < expected ? leaves.size() + expected - span.first() : span.first() - expected));
    }

    private boolean isSame(List<Leaf> block, Span span) {
        return Leaf.signatures(block).equals(Leaf.signatures(span.of(leaves)));
    }
}
