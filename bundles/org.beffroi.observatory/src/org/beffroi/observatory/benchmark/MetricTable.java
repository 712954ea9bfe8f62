package org.beffroi.observatory.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.body.BodyKey;

/** What is known of bodies by metrics, one value for a body, a metric, a network and a day. Immutable. */
public final class MetricTable {

    private final Map<MetricValue.Place, MetricValue> values = new LinkedHashMap<>();
    private final Map<Series, List<MetricValue>> series = new HashMap<>();

    /** What has one value a day. */
    private record Series(BodyKey body, Metric metric, Optional<AccountNetwork> network) {}

    /** @param values of two in the same place the later one counts */
    public MetricTable(Collection<MetricValue> values) {
        Map<MetricValue.Place, MetricValue> last = new LinkedHashMap<>();
        values.forEach(value -> last.put(value.place(), value));
        last.values().stream().sorted(MetricValue.ORDER).forEach(value -> {
            this.values.put(value.place(), value);
            series.computeIfAbsent(new Series(value.body(), value.metric(), value.network()), key -> new ArrayList<>())
                    .add(value);
        });
    }

    /** A table of nothing. */
    public static MetricTable empty() {
        return new MetricTable(List.of());
    }

    /** All values, in the order of files. */
    public List<MetricValue> values() {
        return List.copyOf(values.values());
    }

    /** The same with more; they take the place of those of the same body, metric, network and day. */
    public MetricTable with(Collection<MetricValue> more) {
        List<MetricValue> all = new ArrayList<>(values.values());
        all.addAll(more);
        return new MetricTable(all);
    }

    /** Those that it has in the places of others: of the same body, metric, network and day. */
    public List<MetricValue> inPlaceOf(Collection<MetricValue> others) {
        return others.stream()
                .flatMap(one -> Optional.ofNullable(values.get(one.place())).stream())
                .toList();
    }

    /** The same without what it has in the places of others. */
    public MetricTable without(Collection<MetricValue> others) {
        Set<MetricValue.Place> gone = others.stream().map(MetricValue::place).collect(Collectors.toSet());
        return new MetricTable(values.values().stream()
                .filter(one -> !gone.contains(one.place()))
                .toList());
    }

    /** The bodies of which it knows something, each with how many values. */
    public Map<BodyKey, Long> bodies() {
        return values.values().stream()
                .collect(Collectors.groupingBy(MetricValue::body, TreeMap::new, Collectors.counting()));
    }

    /** How many of these values would take the place of one that says something else. */
    public long replaced(Collection<MetricValue> more) {
        return more.stream()
                .filter(one -> Optional.ofNullable(values.get(one.place()))
                        .filter(old -> Double.compare(old.value(), one.value()) != 0)
                        .isPresent())
                .count();
    }

    /**
     * The latest value that counts.
     *
     * @param network empty for what is said of all networks together
     * @param from the first day that counts
     * @param to the last day that counts
     */
    public Optional<MetricValue> latest(
            BodyKey body, Metric metric, Optional<AccountNetwork> network, LocalDate from, LocalDate to) {
        return series.getOrDefault(new Series(body, metric, network), List.of()).stream()
                .filter(value -> !value.day().isBefore(from) && !value.day().isAfter(to))
                .reduce((earlier, later) -> later);
    }

    /**
     * The days of which it knows something of some bodies, the first one first.
     *
     * @param network the one that is looked at, values of no network with it; empty for all
     */
    SortedSet<LocalDate> days(Set<BodyKey> bodies, Optional<AccountNetwork> network) {
        return values.values().stream()
                .filter(value -> bodies.contains(value.body()))
                .filter(value -> network.isEmpty()
                        || value.network().isEmpty()
                        || value.network().equals(network))
                .map(MetricValue::day)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The networks of which it has a value of that metric; an empty one for all of them together. */
    Set<Optional<AccountNetwork>> networks(Metric metric) {
        return series.keySet().stream()
                .filter(one -> one.metric() == metric)
                .map(Series::network)
                .collect(Collectors.toSet());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MetricTable table && values.equals(table.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }
}
