package org.beffroi.analyses.amount;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beffroi.analyses.frame.KnownValues;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.statistics.Comparison;
import org.beffroi.analyses.statistics.Discoveries;
import org.beffroi.analyses.statistics.ShareDifference;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.query.Query;

/**
 * One value of a field, and how many mentions of each of two sides have it.
 *
 * @param field which
 * @param value as stored
 * @param here mentions of the first side that have it
 * @param there those of the other
 * @param shares the two as shares of the mentions of their sides of which the value is known
 * @param rate false discovery rate at which the difference is believed, from 0 to 1
 */
record Differing(Field field, String value, long here, long there, ShareDifference shares, double rate) {

    /** At most one in twenty of those that are called different is expected to be chance. */
    static final double BELIEVED = 0.05;

    private static final List<Field> FIELDS =
            List.of(CoreFields.NETWORK, CoreFields.SPEAKER, CoreFields.TONE, CoreFields.THEME, CoreFields.PLACE);

    private static final int VALUES = 200;

    /** Fewer mentions on both sides together are too few to be worth a line. */
    private static final long LEAST = 5;

    /** All values that both sides together have often enough, those that chance explains least first. */
    static List<Differing> of(Side here, Side there) {
        List<Differing> found = new ArrayList<>();
        for (Field core : FIELDS) {
            Field field = here.scope().run().fields().byKey(core.name()).orElse(core);
            long known = here.known(field);
            long otherKnown = there.known(field);
            if (known == 0 || otherKnown == 0) {
                continue;
            }
            Map<String, Long> one = counts(here, field);
            Map<String, Long> other = counts(there, field);
            Map<String, Long> all = new TreeMap<>(one);
            other.forEach((value, count) -> all.merge(value, count, Long::sum));
            all.forEach((value, count) -> {
                if (count >= LEAST) {
                    long first = one.getOrDefault(value, 0L);
                    long second = other.getOrDefault(value, 0L);
                    found.add(new Differing(
                            field, value, first, second, new ShareDifference(first, known, second, otherKnown), 0));
                }
            });
        }
        return rated(found);
    }

    private static Map<String, Long> counts(Side side, Field field) {
        Map<String, Long> counts = new TreeMap<>();
        for (FacetCounts.Count count : side.scope()
                .snapshot()
                .facet(
                        side.scope().and(KnownValues.of(field)),
                        field,
                        VALUES,
                        side.scope().run().cancel())
                .counts()) {
            if (KnownValues.isKnown(field, count.value())) {
                counts.put(count.value(), count.mentions());
            }
        }
        return counts;
    }

    private static List<Differing> rated(List<Differing> found) {
        double[] probabilities =
                found.stream().mapToDouble(Differing::probability).toArray();
        double[] rates = Discoveries.rates(probabilities, found.size());
        List<Differing> rated = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Differing one = found.get(i);
            rated.add(new Differing(one.field, one.value, one.here, one.there, one.shares, rates[i]));
        }
        rated.sort(Comparator.comparingDouble(Differing::probability)
                .thenComparing(Comparator.comparingDouble((Differing one) -> Math.abs(one.shares.value()))
                        .reversed()));
        return rated;
    }

    private double probability() {
        return new Comparison(here, shares.size(), there, shares.otherSize()).probability();
    }

    boolean isBelieved() {
        return rate <= BELIEVED;
    }

    Query query() {
        return Queries.is(field, value);
    }

    /** {@code tonalité : négative}. */
    String label(Run run) {
        return run.say(
                Differing.class, "compare.value", field.label(run.locale()), field.valueLabel(value, run.locale()));
    }
}
