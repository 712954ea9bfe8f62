package org.beffroi.analyses.where;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.analyses.statistics.Discoveries;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.WordCounts;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * Something that mentions from elsewhere have more or less often than mentions from here.
 *
 * @param name as people read it
 * @param query finds it
 * @param counts on both sides, elsewhere first
 * @param rate false discovery rate at which the difference is believed
 */
record FromElsewhere(String name, Query query, Comparison counts, double rate) {

    private static final double BELIEVED = 0.05;
    private static final long LEAST = 5;
    private static final int VALUES = 500;
    private static final int LETTERS = 3;

    boolean isBelieved() {
        return rate <= BELIEVED;
    }

    /** Values of a field, those that chance explains least first. */
    static List<FromElsewhere> values(Scope scope, Field field, Query one, Query other, long size, long otherSize) {
        Map<String, Long> here = facet(scope, field, one);
        Map<String, Long> there = facet(scope, field, other);
        Map<String, Long> all = new TreeMap<>(here);
        there.forEach((value, count) -> all.merge(value, count, Long::sum));
        List<FromElsewhere> found = new ArrayList<>();
        all.forEach((value, count) -> {
            if (count >= LEAST) {
                found.add(new FromElsewhere(
                        field.valueLabel(value, scope.run().locale()),
                        Queries.is(field, value),
                        new Comparison(here.getOrDefault(value, 0L), size, there.getOrDefault(value, 0L), otherSize),
                        0));
            }
        });
        return rated(found);
    }

    private static Map<String, Long> facet(Scope scope, Field field, Query side) {
        Map<String, Long> counts = new TreeMap<>();
        for (FacetCounts.Count count : scope.snapshot()
                .facet(scope.and(side), field, VALUES, scope.run().cancel())
                .counts()) {
            counts.put(count.value(), count.mentions());
        }
        return counts;
    }

    /** Words of both sides, those that chance explains least first; of short ones and figures none. */
    static List<FromElsewhere> words(Scope scope, Query one, Query other) {
        WordCounts here = scope.snapshot().words(scope.and(one), scope.run().cancel());
        WordCounts there = scope.snapshot().words(scope.and(other), scope.run().cancel());
        List<FromElsewhere> found = new ArrayList<>();
        if (here.mentions() == 0 || there.mentions() == 0) {
            return found;
        }
        for (int code = 0; code < here.codes(); code++) {
            if (here.count(code) + there.count(code) >= LEAST) {
                String stem = here.stem(code);
                if (stem.length() >= LETTERS && stem.chars().allMatch(Character::isLetter)) {
                    found.add(new FromElsewhere(
                            stem,
                            new Query.Word(stem),
                            new Comparison(here.count(code), here.mentions(), there.count(code), there.mentions()),
                            0));
                }
            }
        }
        return rated(found);
    }

    private static List<FromElsewhere> rated(List<FromElsewhere> found) {
        double[] probabilities =
                found.stream().mapToDouble(one -> one.counts.probability()).toArray();
        double[] rates = Discoveries.rates(probabilities, found.size());
        List<FromElsewhere> rated = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            FromElsewhere one = found.get(i);
            rated.add(new FromElsewhere(one.name, one.query, one.counts, rates[i]));
        }
        rated.sort(Comparator.comparingDouble((FromElsewhere one) -> -one.counts.likelihoodRatio())
                .thenComparing(FromElsewhere::name));
        return rated;
    }
}
