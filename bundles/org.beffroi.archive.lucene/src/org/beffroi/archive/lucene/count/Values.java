package org.beffroi.archive.lucene.count;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.FacetCounts.Count;
import org.beffroi.core.mention.Field;

/** The values of a field met so far, each with a number of its own. Grows only; safe for several threads. */
final class Values {

    private static final Comparator<Count> MOST_FREQUENT_FIRST =
            Comparator.comparingLong(Count::mentions).reversed().thenComparing(Count::value);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /** The number of a value, a new one if need be. */
    synchronized int place(String value) {
        Integer known = numbers.putIfAbsent(value, names.size());
        if (known != null) {
            return known;
        }
        names.add(value);
        return names.size() - 1;
    }

    synchronized int size() {
        return names.size();
    }

    private synchronized String name(int number) {
        return names.get(number);
    }

    /**
     * The facet that counts by number make.
     *
     * @param totals may be longer than there are values
     */
    FacetCounts mostFrequent(Field field, long[] totals, int limit, long without) {
        PriorityQueue<Count> kept = new PriorityQueue<>(MOST_FREQUENT_FIRST.reversed());
        int distinct = 0;
        for (int number = 0; number < totals.length; number++) {
            if (totals[number] > 0) {
                distinct++;
                if (kept.size() < limit || totals[number] >= kept.peek().mentions()) {
                    kept.add(new Count(name(number), totals[number]));
                    if (kept.size() > limit) {
                        kept.poll();
                    }
                }
            }
        }
        List<Count> sorted = new ArrayList<>(kept);
        sorted.sort(MOST_FREQUENT_FIRST);
        return new FacetCounts(field, sorted, distinct, without);
    }
}
