package org.beffroi.analyses.who;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.beffroi.analyses.frame.ColumnValues;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.archive.scan.Columns;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.copy.Copies;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;

/**
 * Texts that are nearly the same, put together over a scope, and the shortest time in which most accounts published one.
 *
 * <p>Reposts are no texts of their own, and are left out; so is what has no date or no author.
 */
final class SameTexts {

    private static final List<Field> FIELDS = List.of(CoreFields.COPIES, CoreFields.AUTHOR, CoreFields.SPEAKER);

    /** The order that likenesses want; of sketches, which are ASCII, that of their letters is the same and soon compared. */
    private static final Comparator<String> BYTES = Comparator.naturalOrder();

    private static final int COPIES = 0;
    private static final int AUTHOR = 1;
    private static final int SPEAKER = 2;

    /** One publication of a text. */
    private record One(int place, long published, int author, String speaker, int sketch) {}

    /**
     * What several accounts published within a short time.
     *
     * @param places of these mentions in the snapshot, the earliest first
     * @param authors how many accounts
     * @param from epoch milliseconds of the first
     * @param to of the last
     * @param speakers kinds of those who speak
     * @param sketches by which queries find all that say the same
     */
    record Together(
            List<Integer> places, long authors, long from, long to, Set<String> speakers, Set<String> sketches) {}

    private final Columns columns;
    private final ColumnValues speakers;
    private final Map<Integer, List<One>> bySketch = new HashMap<>();

    private SameTexts(Columns columns) {
        this.columns = columns;
        this.speakers = ColumnValues.of(columns, SPEAKER);
    }

    /**
     * All of them, those with most accounts first.
     *
     * @param least how many accounts
     * @param within in how many milliseconds
     */
    static List<Together> of(Scope scope, int least, long within) {
        SameTexts texts =
                new SameTexts(scope.snapshot().columns(FIELDS, scope.run().cancel()));
        scope.snapshot()
                .scan(
                        scope.and(Queries.all(
                                Queries.has(CoreFields.COPIES), Queries.not(Queries.is(CoreFields.TYPE, "repost")))),
                        texts.columns,
                        scope.run().cancel(),
                        texts::add);
        List<Together> found = new ArrayList<>();
        for (List<One> group : texts.groups(scope)) {
            if (group.size() < least) {
                continue;
            }
            Together together = texts.densest(group, within);
            if (together.authors() >= least) {
                found.add(together);
            }
        }
        found.sort(Comparator.comparingLong(Together::authors).reversed().thenComparing(Together::from));
        return found;
    }

    private void add(Row row) {
        if (row.isDated() && row.code(COPIES) >= 0 && row.code(AUTHOR) >= 0) {
            bySketch.computeIfAbsent(row.code(COPIES), key -> new ArrayList<>(1))
                    .add(new One(row.place(), row.published(), row.code(AUTHOR), speakers.of(row), row.code(COPIES)));
        }
    }

    private Iterable<List<One>> groups(Scope scope) {
        Map<String, List<One>> byValue = new TreeMap<>(BYTES);
        bySketch.forEach((code, ones) -> byValue.put(columns.value(COPIES, code), ones));
        List<String> sketches = List.copyOf(byValue.keySet());
        int[] groups = Copies.GROUPING.likeness().groups(sketches, scope.run().cancel());
        Map<Integer, List<One>> together = new TreeMap<>();
        int number = 0;
        for (List<One> ones : byValue.values()) {
            together.computeIfAbsent(groups[number++], key -> new ArrayList<>()).addAll(ones);
        }
        return together.values();
    }

    /** Of all stretches of that length the one with most accounts, the earliest of equals. */
    private Together densest(List<One> group, long within) {
        List<One> ordered = group.stream()
                .sorted(Comparator.comparingLong(One::published).thenComparingInt(One::place))
                .toList();
        Map<Integer, Integer> inside = new HashMap<>();
        int begin = 0;
        int bestBegin = 0;
        int bestEnd = 0;
        int most = 0;
        for (int end = 0; end < ordered.size(); end++) {
            inside.merge(ordered.get(end).author(), 1, Integer::sum);
            while (ordered.get(end).published() - ordered.get(begin).published() > within) {
                inside.computeIfPresent(
                        ordered.get(begin++).author(), (author, count) -> count == 1 ? null : count - 1);
            }
            if (inside.size() > most) {
                most = inside.size();
                bestBegin = begin;
                bestEnd = end;
            }
        }
        List<One> best = ordered.subList(bestBegin, bestEnd + 1);
        Set<String> speakers = new LinkedHashSet<>();
        best.forEach(one -> speakers.add(one.speaker()));
        Set<String> sketches = new LinkedHashSet<>();
        group.forEach(one -> sketches.add(columns.value(COPIES, one.sketch())));
        return new Together(
                best.stream().map(One::place).toList(),
                most,
                best.getFirst().published(),
                best.getLast().published(),
                speakers,
                sketches);
    }
}
