package org.beffroi.documents.renewal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.beffroi.documents.renewal.text.Flow;
import org.beffroi.documents.renewal.text.Flow.Span;
import org.beffroi.documents.renewal.text.Leaf;
import org.beffroi.documents.renewal.text.Seen;

/**
 * Finds again what a writer rewrote where the anchor was lost. Who selects a whole paragraph and types over it leaves no
 * bookmark behind in Word, and one that ends too early in LibreOffice: what she typed stands between its neighbours, under no
 * anchor. It is taken for her version of the block that stood there, not for a block that she took out.
 *
 * <p>For one renewal, not for several threads.
 */
final class Rewritten {

    /** Words in common, of those of the shorter text, from which on one text is a version of another. */
    private static final double ALIKE = 0.3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private final Seen was;
    private final Flow edited;
    private final List<Leaf> leaves;
    private final Map<String, Span> present;
    private final Map<String, Span> found = new HashMap<>();
    private final Free free;

    Rewritten(Seen was, Seen now, Flow edited) {
        this.was = was;
        this.edited = edited;
        this.leaves = now.leaves();
        this.present = now.blocks();
        this.free = new Free(was, leaves, present);
    }

    /** Marks them in the edited file; true where there are any. */
    boolean mark() {
        List<String> order = List.copyOf(was.blocks().keySet());
        Optional<String> before = Optional.empty();
        int from = 0;
        while (from <= order.size()) {
            int to = from;
            while (to < order.size() && !present.containsKey(order.get(to))) {
                to++;
            }
            Optional<String> after = to < order.size() ? Optional.of(order.get(to)) : Optional.empty();
            between(before, order.subList(from, to), after);
            before = after;
            from = to + 1;
        }
        edited.remember(found, leaves);
        return !found.isEmpty();
    }

    /** Shares out what is free between two blocks that are there among those that are missing between them. */
    private void between(Optional<String> before, List<String> missing, Optional<String> after) {
        int first = before.map(anchor -> present.get(anchor).last() + 1).orElse(0);
        int end = after.map(anchor -> present.get(anchor).first()).orElse(leaves.size());
        if (!follow(first, end)) {
            apart(before, first, missing, end);
            return;
        }
        List<Integer> here = new ArrayList<>();
        for (int i = first; i < end; i++) {
            if (free.contains(i)) {
                here.add(i);
            }
        }
        int taken = before.isPresent() ? lengthen(before.get(), here, missing) : 0;
        share(here.subList(taken, here.size()), missing);
    }

    /** Whether no block stands between, nor the other way round. */
    private boolean follow(int first, int end) {
        return first <= end && present.values().stream().noneMatch(span -> span.first() >= first && span.first() < end);
    }

    /** Where the writer moved one of the two: what stands right behind the first and right before the other. */
    private void apart(Optional<String> before, int first, List<String> missing, int end) {
        List<Integer> behind = new ArrayList<>();
        for (int i = first; free.contains(i); i++) {
            behind.add(i);
        }
        int taken = before.isPresent() ? lengthen(before.get(), behind, missing) : 0;
        byLikeness(behind.subList(taken, behind.size()), missing);
        List<Integer> ahead = new ArrayList<>();
        for (int i = end - 1; free.contains(i); i--) {
            ahead.addFirst(i);
        }
        byLikeness(
                ahead,
                missing.stream().filter(anchor -> !found.containsKey(anchor)).toList());
    }

    /** A block that lost its end takes back as many leaves behind it as it is short of. */
    private int lengthen(String anchor, List<Integer> here, List<String> missing) {
        Span span = present.get(anchor);
        int shortOf = size(was.blocks().get(anchor)) - size(span);
        int spare = here.size()
                - missing.stream()
                        .mapToInt(each -> size(was.blocks().get(each)))
                        .sum();
        int taken = 0;
        while (taken < Math.min(shortOf, spare) && here.get(taken) == span.last() + 1 + taken) {
            taken++;
        }
        if (taken > 0) {
            found.put(anchor, new Span(span.first(), span.last() + taken));
        }
        return taken;
    }

    private void share(List<Integer> here, List<String> missing) {
        if (here.isEmpty() || missing.isEmpty()) {
            return;
        }
        boolean together = here.getLast() - here.getFirst() == here.size() - 1;
        int needed =
                missing.stream().mapToInt(each -> size(was.blocks().get(each))).sum();
        if (together && here.size() == needed) {
            int at = here.getFirst();
            for (String anchor : missing) {
                int size = size(was.blocks().get(anchor));
                found.put(anchor, new Span(at, at + size - 1));
                at += size;
            }
        } else if (together && missing.size() == 1) {
            found.put(missing.getFirst(), new Span(here.getFirst(), here.getLast()));
        } else {
            byLikeness(here, missing);
        }
    }

    private void byLikeness(List<Integer> here, List<String> missing) {
        int at = 0;
        for (String anchor : missing) {
            Leaf before = telling(was.of(anchor));
            for (int i = at; i < here.size(); i++) {
                int place = here.get(i);
                if (isLike(before.text(), leaves.get(place).text())) {
                    List<Leaf> block = was.of(anchor);
                    int last = alike(block.subList(block.indexOf(before), block.size()), place);
                    found.put(anchor, new Span(place, last));
                    at = i + 1 + last - place;
                    break;
                }
            }
        }
    }

    /** The first that says something; a page break may stand before it. */
    private static Leaf telling(List<Leaf> block) {
        return block.stream().filter(leaf -> !leaf.text().isBlank()).findFirst().orElse(block.getFirst());
    }

    /** The last of the leaves from a place on that are versions of a block's, one by one. */
    private int alike(List<Leaf> block, int place) {
        int last = place;
        while (last - place + 1 < block.size()
                && free.contains(last + 1)
                && isVersion(block.get(last - place + 1), leaves.get(last + 1))) {
            last++;
        }
        return last;
    }

    private static boolean isVersion(Leaf one, Leaf other) {
        return one.signature().equals(other.signature()) || isLike(one.text(), other.text());
    }

    private static boolean isLike(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        int shorter = Math.min(words.size(), others.size());
        words.retainAll(others);
        return shorter > 0 && words.size() >= ALIKE * shorter;
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>();
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .forEach(words::add);
        return words;
    }

    private static int size(Span span) {
        return span.last() - span.first() + 1;
    }
}
