package org.beffroi.documents.renewal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;
import org.w3c.dom.Element;

/**
 * Brings blocks into the order in which the model has them by now. What stands behind a block under no anchor, the writer's own
 * paragraphs, goes with it. As few blocks move as can be: those outside a longest stretch that is in order already. Where the
 * writer moved something herself, her order stays.
 *
 * <p>For one renewal, not for several threads.
 */
final class Reordering {

    private final Seen now;
    private final Flow edited;
    private final List<String> present;
    private final List<String> wished;
    private final Map<String, List<Element>> segments = new LinkedHashMap<>();
    private final Map<String, Span> spans;
    private final List<Leaf> leaves;

    /**
     * @param now the edited file, all other changes made
     * @param wished the anchors of the model, in its order
     */
    Reordering(Seen now, Flow edited, List<String> wished) {
        this.now = now;
        this.edited = edited;
        this.spans = now.blocks();
        this.leaves = now.leaves();
        this.present = apart(Set.copyOf(wished));
        this.wished = wished.stream().filter(Set.copyOf(present)::contains).toList();
    }

    /** Those that the model has, as they stand; one that shares a leaf with another goes with that. */
    private List<String> apart(Set<String> known) {
        List<String> apart = new ArrayList<>();
        int end = -1;
        List<Map.Entry<String, Span>> all = spans.entrySet().stream()
                .filter(each -> known.contains(each.getKey()))
                .sorted(Comparator.comparingInt(each -> each.getValue().first()))
                .toList();
        for (Map.Entry<String, Span> each : all) {
            if (each.getValue().first() > end) {
                apart.add(each.getKey());
            }
            end = Math.max(end, each.getValue().last());
        }
        return apart;
    }

    /** Whether blocks stand in one list as they stand in another, those that are in both. */
    static boolean isInOrder(List<String> some, List<String> others) {
        Set<String> both = new HashSet<>(some);
        both.retainAll(others);
        return some.stream()
                .filter(both::contains)
                .toList()
                .equals(others.stream().filter(both::contains).toList());
    }

    /** Moves what is to be moved; the anchors of what was moved, in the order of the model. */
    List<String> carryOut() {
        if (present.equals(wished) || !cut()) {
            return List.of();
        }
        Set<String> stay = staying();
        Optional<Element> behind = behind(present.getLast());
        for (String anchor : wished.reversed()) {
            List<Element> segment = segments.get(anchor);
            if (!stay.contains(anchor)) {
                Optional<Element> before = behind;
                segment.forEach(element -> edited.insert(element, before));
            }
            behind = Optional.of(segment.getFirst());
        }
        List<String> moved =
                wished.stream().filter(anchor -> !stay.contains(anchor)).toList();
        moved.forEach(this::markAgain);
        return moved;
    }

    /** Cuts the text into what goes with each block; false where parts of it stand in sections of their own. */
    private boolean cut() {
        for (int i = 0; i < present.size(); i++) {
            int first = spans.get(present.get(i)).first();
            int end = i + 1 < present.size() ? spans.get(present.get(i + 1)).first() : lastOf(present.get(i)) + 1;
            segments.put(
                    present.get(i),
                    leaves.subList(first, end).stream().map(Leaf::element).toList());
        }
        return segments.values().stream()
                        .flatMap(List::stream)
                        .map(Element::getParentNode)
                        .distinct()
                        .count()
                == 1;
    }

    /** The last leaf of a block and of those that share leaves with it. */
    private int lastOf(String anchor) {
        int last = spans.get(anchor).last();
        boolean grown = true;
        while (grown) {
            int reach = last;
            last = spans.values().stream()
                    .filter(span -> span.first() <= reach)
                    .mapToInt(Span::last)
                    .max()
                    .orElse(reach);
            grown = last > reach;
        }
        return last;
    }

    private Optional<Element> behind(String last) {
        int next = lastOf(last) + 1;
        return next < leaves.size() ? Optional.of(leaves.get(next).element()) : Optional.empty();
    }

    /** A longest increasing subsequence of the places that the blocks have in the model. */
    private Set<String> staying() {
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < wished.size(); i++) {
            places.put(wished.get(i), i);
        }
        int[] length = new int[present.size()];
        int[] previous = new int[present.size()];
        Arrays.fill(previous, -1);
        int best = 0;
        for (int i = 0; i < present.size(); i++) {
            length[i] = 1;
            for (int j = 0; j < i; j++) {
                if (places.get(present.get(j)) < places.get(present.get(i)) && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = length[i] > length[best] ? i : best;
        }
        Set<String> stay = new HashSet<>();
        for (int i = best; i >= 0; i = previous[i]) {
            stay.add(present.get(i));
        }
        return stay;
    }

    /** Bookmarks that stood between the elements that were moved did not come with them. */
    private void markAgain(String anchor) {
        List<String> within = new ArrayList<>(List.of(anchor));
        Set<Element> segment = new HashSet<>(segments.get(anchor));
        spans.forEach((other, span) -> {
            if (!other.equals(anchor)
                    && segment.contains(leaves.get(span.first()).element())) {
                within.add(other);
            }
        });
        for (String each : within) {
            Span span = spans.get(each);
            edited.unmark(each);
            edited.mark(
                    each,
                    leaves.get(span.first()).element(),
                    leaves.get(span.last()).element());
        }
        now.forget();
    }
}
