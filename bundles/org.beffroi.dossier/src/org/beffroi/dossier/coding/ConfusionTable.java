package org.beffroi.dossier.coding;

import java.util.Collection;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How often one coder said this where another said that.
 *
 * <p>Immutable.
 */
public final class ConfusionTable {

    private final Map<String, Map<String, Long>> counts = new TreeMap<>();
    private final TreeSet<String> labels = new TreeSet<>();
    private final long total;

    /**
     * What two coders said of the same mentions.
     *
     * @param one of each pair, what the first coder said
     * @param other what the second coder said
     */
    public record Pair(String one, String other) {}

    /** Counts pairs. */
    public ConfusionTable(Collection<Pair> pairs) {
        for (Pair pair : pairs) {
            counts.computeIfAbsent(pair.one(), key -> new TreeMap<>()).merge(pair.other(), 1L, Long::sum);
            labels.add(pair.one());
            labels.add(pair.other());
        }
        total = pairs.size();
    }

    /** All that either said, in alphabetical order. */
    public Collection<String> labels() {
        return java.util.List.copyOf(labels);
    }

    /** Mentions of which the first said one thing and the second another. */
    public long count(String one, String other) {
        return counts.getOrDefault(one, Map.of()).getOrDefault(other, 0L);
    }

    /** All mentions that both coded. */
    public long total() {
        return total;
    }

    /** Mentions of which both said the same. */
    public long agreed() {
        return labels.stream().mapToLong(label -> count(label, label)).sum();
    }

    /** The share of mentions of which both said the same, from 0 to 1; empty where both coded none. */
    public OptionalDouble agreement() {
        return total == 0 ? OptionalDouble.empty() : OptionalDouble.of(agreed() / (double) total);
    }

    /**
     * Kappa (Cohen 1960): the share agreed upon beyond what two coders with these habits would agree upon by chance, 1 at most.
     *
     * @return empty where it has no meaning: both coded none, or both only ever said one and the same thing
     */
    public OptionalDouble kappa() {
        double square = (double) total * total;
        double byChance = 0;
        for (String label : labels) {
            byChance += ofFirst(label) * (double) ofSecond(label);
        }
        if (total == 0 || byChance == square) {
            return OptionalDouble.empty();
        }
        double observed = agreed() / (double) total;
        double expected = byChance / square;
        return OptionalDouble.of((observed - expected) / (1 - expected));
    }

    private long ofFirst(String label) {
        return labels.stream().mapToLong(other -> count(label, other)).sum();
    }

    private long ofSecond(String label) {
        return labels.stream().mapToLong(one -> count(one, label)).sum();
    }
}
