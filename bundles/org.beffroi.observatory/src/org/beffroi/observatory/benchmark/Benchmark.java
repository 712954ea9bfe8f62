package org.beffroi.observatory.benchmark;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;

/**
 * One body among its peers, by every indicator of which something is known. Networks are never added up: the same people follow a
 * body on several, and of most bodies not all networks are known.
 */
public final class Benchmark {

    private static final double THOUSAND = 1000;

    private final MetricTable table;
    private final PeerGroup group;
    private final Span span;

    /**
     * The days whose values count.
     *
     * @param asOf the last one
     * @param within how many days before it still count, 0 or more; empty for all
     */
    public record Span(LocalDate asOf, OptionalInt within) {
        public Span {
            Objects.requireNonNull(asOf);
            Objects.requireNonNull(within);
        }

        LocalDate from() {
            return within.isPresent() ? asOf.minusDays(within.getAsInt()) : LocalDate.MIN;
        }
    }

    public Benchmark(MetricTable table, PeerGroup group, Span span) {
        this.table = table;
        this.group = group;
        this.span = span;
    }

    /** The body and its peers. */
    public PeerGroup group() {
        return group;
    }

    /** The days whose values count. */
    public Span span() {
        return span;
    }

    /**
     * The days of which something is known of the body or a peer, whether they count or not, the first one first.
     *
     * @param network the one that is looked at, values of no network with it; empty for all
     */
    public SortedSet<LocalDate> days(Optional<AccountNetwork> network) {
        Set<BodyKey> bodies = new HashSet<>();
        bodies.add(BodyKey.of(group.body()));
        group.peers().forEach(peer -> bodies.add(BodyKey.of(peer)));
        return table.days(bodies, network);
    }

    /**
     * What is known of a body by an indicator.
     *
     * @param value of the indicator
     * @param day from which it is known, the older one of two
     */
    public record Known(Territory body, double value, LocalDate day) {
        public Known {
            Objects.requireNonNull(body);
            Objects.requireNonNull(day);
        }
    }

    /** What is known of the peers by an indicator on a network, in the order of the peers; those of which it is not are left out. */
    public List<Known> known(Indicator indicator, Optional<AccountNetwork> network) {
        return group.peers().stream()
                .flatMap(peer -> value(indicator, peer, network).stream())
                .toList();
    }

    /**
     * How the body stands, by indicator and network, of all of which something is known of the body or a peer.
     *
     * @param network the one that is looked at, values of no network with it; empty for all
     */
    public List<Standing> standings(Optional<AccountNetwork> network) {
        List<Standing> standings = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            networks(indicator, network)
                    .map(one -> standing(indicator, one))
                    .filter(one -> one.value().isPresent() || one.known() > 0)
                    .forEach(standings::add);
        }
        return standings;
    }

    /** Whether small ones do better, by each indicator with a better side of which something is known of two bodies. */
    public List<SizeEffect> sizeEffects(Optional<AccountNetwork> network) {
        List<SizeEffect> effects = new ArrayList<>();
        for (Indicator indicator : Indicator.values()) {
            if (indicator.sense() != Indicator.Sense.NEITHER) {
                networks(indicator, network)
                        .map(one -> sizeEffect(indicator, one))
                        .filter(one -> one.known() > 1)
                        .forEach(effects::add);
            }
        }
        return effects;
    }

    private Stream<Optional<AccountNetwork>> networks(Indicator indicator, Optional<AccountNetwork> asked) {
        return table.networks(indicator.metric()).stream()
                .filter(one -> asked.isEmpty() || one.isEmpty() || one.equals(asked))
                .sorted(Comparator.comparing(one -> one.map(Enum::ordinal).orElse(-1)));
    }

    private Standing standing(Indicator indicator, Optional<AccountNetwork> network) {
        Optional<Known> own = value(indicator, group.body(), network);
        List<Known> known = known(indicator, network);
        Set<Territory> those = new HashSet<>();
        known.forEach(one -> those.add(one.body()));
        double[] values = known.stream().mapToDouble(Known::value).toArray();
        boolean enough = values.length >= Standing.FEWEST;
        int base = group.peers().size();
        List<LocalDate> days = Stream.concat(own.stream(), known.stream())
                .map(Known::day)
                .sorted()
                .toList();
        return new Standing(
                indicator,
                network,
                own.map(one -> OptionalDouble.of(one.value())).orElse(OptionalDouble.empty()),
                own.map(Known::day),
                own.filter(one -> enough).map(one -> Percentile.of(one.value(), values, base)),
                enough ? Optional.of(Spread.of(values)) : Optional.empty(),
                base,
                group.peers().stream().filter(peer -> !those.contains(peer)).toList(),
                days.stream().findFirst(),
                days.isEmpty() ? Optional.empty() : Optional.of(days.getLast()));
    }

    private SizeEffect sizeEffect(Indicator indicator, Optional<AccountNetwork> network) {
        List<Known> known = Stream.concat(Stream.of(group.body()), group.peers().stream())
                .filter(one -> one.population().orElse(0) > 0)
                .flatMap(one -> value(indicator, one, network).stream())
                .toList();
        return new SizeEffect(
                indicator,
                network,
                known.size(),
                known.size() < SizeEffect.FEWEST
                        ? Optional.empty()
                        : Optional.of(RankCorrelation.of(
                                known.stream()
                                        .mapToDouble(
                                                one -> one.body().population().orElseThrow())
                                        .toArray(),
                                known.stream().mapToDouble(Known::value).toArray())));
    }

    private Optional<Known> value(Indicator indicator, Territory body, Optional<AccountNetwork> network) {
        Optional<MetricValue> above = latest(body, indicator.metric(), network);
        return switch (indicator.base()) {
            case NONE -> above.map(one -> new Known(body, one.value(), one.day()));
            case INHABITANTS ->
                above.filter(one -> body.population().orElse(0) > 0)
                        .map(one -> new Known(
                                body, THOUSAND * one.value() / body.population().orElseThrow(), one.day()));
            case FOLLOWERS ->
                above.flatMap(one -> latest(body, Metric.FOLLOWERS, network)
                        .filter(followers -> followers.value() > 0)
                        .map(followers -> new Known(
                                body,
                                THOUSAND * one.value() / followers.value(),
                                one.day().isBefore(followers.day()) ? one.day() : followers.day())));
        };
    }

    private Optional<MetricValue> latest(Territory body, Metric metric, Optional<AccountNetwork> network) {
        return table.latest(BodyKey.of(body), metric, network, span.from(), span.asOf());
    }
}
