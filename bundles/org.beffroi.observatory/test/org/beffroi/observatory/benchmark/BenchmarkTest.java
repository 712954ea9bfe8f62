package org.beffroi.observatory.benchmark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.core.territory.Territory.Kind;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.census.Stratum;
import org.beffroi.observatory.territory.FrenchTerritories;
import org.junit.jupiter.api.Test;

class BenchmarkTest {

    private static final Territories FRANCE = new FrenchTerritories();
    private static final Territory VIENNE = FRANCE.byCode("38544").orElseThrow();
    private static final List<Territory> OTHERS = FRANCE
            .members(FRANCE.byCode("38").orElseThrow())
            .stream()
            .filter(one -> !one.equals(VIENNE))
            .limit(60)
            .toList();
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);
    private static final Optional<AccountNetwork> FACEBOOK = Optional.of(AccountNetwork.FACEBOOK);
    private static final Benchmark.Span ALL = new Benchmark.Span(LocalDate.of(2026, 11, 30), OptionalInt.empty());

    private final PeerFinder finder = new PeerFinder(FRANCE);

    @Test
    void peers_are_of_the_same_size_sort_place_or_named() {
        PeerGroup stratum = finder.peers(VIENNE, new PeerChoice.SameStratum());
        assertThat(stratum.peers())
                .isNotEmpty()
                .doesNotContain(VIENNE)
                .allMatch(one -> one.kind() == Kind.COMMUNE && Stratum.of(one.population()) == Stratum.FROM_20000);
        assertThat(finder.peers(VIENNE, new PeerChoice.SameKind()).peers())
                .hasSize((int) FRANCE.all(Kind.COMMUNE).count() - 1);
        assertThat(finder.peers(VIENNE, new PeerChoice.SameDepartement()).peers())
                .hasSize(FRANCE.members(FRANCE.byCode("38").orElseThrow()).size() - 1);
        Territory agglo = FRANCE.containing(VIENNE).getFirst();
        assertThat(finder.peers(VIENNE, new PeerChoice.SameGroup()).peers())
                .hasSize(FRANCE.members(agglo).size() - 1)
                .extracting(Territory::name)
                .contains("Seyssuel");
        assertThat(finder.peers(agglo, new PeerChoice.SameDepartement()).peers())
                .isNotEmpty()
                .doesNotContain(agglo)
                .allMatch(one -> one.kind() == Kind.EPCI);
        PeerGroup named = finder.peers(VIENNE, new PeerChoice.ByHand(List.of("38544", "Seyssuel", "38", "38487")));
        assertThat(named.peers()).extracting(Territory::code).containsExactly("38", "38487");
        assertThat(named.remarks()).hasSize(1);
        assertThatThrownBy(() -> finder.peers(FRANCE.byCode("38").orElseThrow(), new PeerChoice.SameGroup()))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void the_nearest_are_those_of_which_one_number_is_fewest_times_the_other() {
        PeerGroup nearest = finder.peers(VIENNE, new PeerChoice.Nearest(20));
        double farthest = nearest.peers().stream()
                .mapToDouble(one -> PeerFinder.distance(VIENNE, one))
                .max()
                .orElseThrow();
        assertThat(nearest.peers()).hasSize(20).doesNotContain(VIENNE);
        assertThat(FRANCE.all(Kind.COMMUNE)
                        .filter(one -> one.population().orElse(0) > 0 && !one.equals(VIENNE))
                        .filter(one -> PeerFinder.distance(VIENNE, one) < farthest)
                        .count())
                .isLessThan(20);
        assertThat(nearest.remarks().getFirst().in(Locale.ENGLISH)).contains("no areas");
    }

    @Test
    void a_place_is_a_percentile_with_its_spread_and_says_who_is_left_out() {
        List<MetricValue> values = new ArrayList<>();
        int inhabitants = VIENNE.population().orElseThrow();
        values.add(value(VIENNE, Metric.FOLLOWERS, inhabitants * 0.1));
        for (int i = 0; i < 6; i++) {
            // 50, 75, 100, 125, 150 and 175 followers for a thousand inhabitants, as near as whole ones allow.
            Territory peer = OTHERS.get(i);
            values.add(value(peer, Metric.FOLLOWERS, peer.population().orElseThrow() * (0.05 + 0.025 * i)));
        }
        Standing standing = standing(values, OTHERS.subList(0, 8), Indicator.AUDIENCE_PER_1000);
        assertThat(standing.value().orElseThrow()).isCloseTo(100, within(0.1));
        assertThat(standing.known()).isEqualTo(6);
        assertThat(standing.base()).isEqualTo(8);
        assertThat(standing.leftOut()).containsExactlyInAnyOrder(OTHERS.get(6), OTHERS.get(7));
        assertThat(standing.spread().orElseThrow().median()).isCloseTo(112.5, within(0.2));
        assertThat(standing.spread().orElseThrow().first()).isCloseTo(81.25, within(0.2));
        assertThat(standing.percentile().orElseThrow().known()).isEqualTo(6);
        List<String> said = new BenchmarkFindings(benchmark(values, OTHERS.subList(0, 8)), FACEBOOK)
                .all().stream().map(one -> one.in(Locale.FRENCH)).toList();
        assertThat(said.get(1))
                .startsWith("Abonnés pour 1\u202f000 habitants, Facebook\u00a0: 100,")
                .contains("des 6 pairs connus", "médiane 112,5", "2 pairs laissés de côté");
        assertThat(String.join(" ", said)).doesNotContainPattern("\\{\\d|\\brang\\b");
    }

    /** Of eight peers two have less and four as much: no half of them has less. */
    @Test
    void as_much_is_not_more() {
        List<MetricValue> values = new ArrayList<>(List.of(value(VIENNE, Metric.FTE, 2)));
        for (int i = 0; i < 8; i++) {
            values.add(value(OTHERS.get(i), Metric.FTE, i < 2 ? 1 : i < 6 ? 2 : 3));
        }
        List<String> said = new BenchmarkFindings(benchmark(values, OTHERS.subList(0, 8)), Optional.empty())
                .all().stream().map(sentence -> sentence.in(Locale.FRENCH)).toList();
        assertThat(said)
                .anyMatch(sentence -> sentence.contains("2 des 8 pairs connus ont moins, 4 autant")
                        && sentence.contains("50")
                        && sentence.contains("ex æquo"));
        assertThat(said)
                .noneMatch(
                        sentence -> sentence.startsWith("Équivalents temps plein :") && sentence.contains("plus que"));
    }

    @Test
    void too_few_known_peers_say_so_and_place_nobody() {
        List<MetricValue> values = new ArrayList<>(List.of(value(VIENNE, Metric.FTE, 3)));
        for (int i = 0; i < Standing.FEWEST - 1; i++) {
            values.add(value(OTHERS.get(i), Metric.FTE, i));
        }
        Standing standing = standing(values, OTHERS.subList(0, 20), Indicator.FTE);
        assertThat(standing.isOfTooFew()).isTrue();
        assertThat(standing.percentile()).isEmpty();
        assertThat(standing.spread()).isEmpty();
        assertThat(new BenchmarkFindings(benchmark(values, OTHERS.subList(0, 20)), Optional.empty())
                        .all()
                        .get(1)
                        .in(Locale.FRENCH))
                .contains("trop peu de pairs connus", "(4 sur 20)");
    }

    @Test
    void where_less_is_better_those_that_have_more_are_counted() {
        List<MetricValue> values = new ArrayList<>(List.of(value(VIENNE, Metric.RESPONSE_HOURS, 4)));
        for (int i = 0; i < 8; i++) {
            values.add(value(OTHERS.get(i), Metric.RESPONSE_HOURS, i < 2 ? 1 : 50));
        }
        assertThat(new BenchmarkFindings(benchmark(values, OTHERS.subList(0, 8)), Optional.empty())
                        .all()
                        .get(1)
                        .in(Locale.FRENCH))
                .startsWith("Délai médian de réponse\u00a0: 4\u00a0h, moins que 75\u202f% des 8 pairs connus");
    }

    @Test
    void engagement_for_followers_needs_both_and_networks_are_not_added_up() {
        List<MetricValue> values = new ArrayList<>();
        values.add(value(VIENNE, Metric.ENGAGEMENTS_PER_WEEK, 50));
        values.add(value(VIENNE, Metric.FOLLOWERS, 2000));
        values.add(new MetricValue(BodyKey.of(VIENNE), Metric.FOLLOWERS, Optional.of(AccountNetwork.X), DAY, 9000, ""));
        values.add(value(OTHERS.get(0), Metric.ENGAGEMENTS_PER_WEEK, 50));
        values.add(value(OTHERS.get(1), Metric.ENGAGEMENTS_PER_WEEK, 50));
        values.add(value(OTHERS.get(1), Metric.FOLLOWERS, 0));
        Standing standing = standing(values, OTHERS.subList(0, 2), Indicator.ENGAGEMENTS_PER_1000_FOLLOWERS);
        assertThat(standing.value().orElseThrow()).isEqualTo(25);
        assertThat(standing.leftOut()).hasSize(2);
        assertThat(benchmark(values, OTHERS.subList(0, 2)).standings(Optional.empty()))
                .filteredOn(one -> one.indicator() == Indicator.AUDIENCE_PER_1000)
                .extracting(Standing::network)
                .containsExactly(FACEBOOK, Optional.of(AccountNetwork.X));
        assertThat(benchmark(values, OTHERS.subList(0, 2)).standings(FACEBOOK))
                .allMatch(one -> one.network().equals(FACEBOOK));
    }

    @Test
    void only_values_of_the_days_that_count_are_known() {
        MetricTable table = new MetricTable(List.of(
                new MetricValue(BodyKey.of(VIENNE), Metric.FTE, Optional.empty(), DAY.minusDays(400), 1, ""),
                new MetricValue(BodyKey.of(VIENNE), Metric.FTE, Optional.empty(), DAY.plusDays(90), 9, "")));
        PeerGroup group = finder.peers(VIENNE, new PeerChoice.SameGroup());
        assertThat(new Benchmark(table, group, ALL).standings(Optional.empty()))
                .first()
                .satisfies(one -> assertThat(one.value()).hasValue(1));
        assertThat(new Benchmark(table, group, new Benchmark.Span(DAY, OptionalInt.of(365)))
                        .standings(Optional.empty()))
                .isEmpty();
    }

    @Test
    void small_ones_do_best_where_the_order_says_so_and_nowhere_else() {
        List<MetricValue> better = new ArrayList<>();
        List<MetricValue> quicker = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            Territory peer = OTHERS.get(i);
            better.add(value(
                    peer, Metric.RESPONSE_RATE, 1.0 / (1 + peer.population().orElseThrow())));
            quicker.add(value(peer, Metric.RESPONSE_HOURS, peer.population().orElseThrow()));
        }
        assertThat(verdict(better, 30)).isEqualTo(SizeEffect.Verdict.SMALL_DO_BETTER);
        assertThat(verdict(quicker, 30)).isEqualTo(SizeEffect.Verdict.SMALL_DO_BETTER);
        assertThat(verdict(better.subList(0, 9), 30)).isEqualTo(SizeEffect.Verdict.TOO_FEW);
        List<MetricValue> mixed = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            mixed.add(value(OTHERS.get(i), Metric.RESPONSE_RATE, i % 2));
        }
        assertThat(verdict(mixed, 30)).isEqualTo(SizeEffect.Verdict.NOT_SETTLED);
    }

    @Property(tries = 100)
    void a_peer_of_which_nothing_is_known_changes_neither_place_nor_spread(
            @ForAll @Size(min = 5, max = 20) int[] known, @ForAll @IntRange(min = 1, max = 20) int unknown) {
        List<MetricValue> values = new ArrayList<>(List.of(value(VIENNE, Metric.FTE, 10)));
        for (int i = 0; i < known.length; i++) {
            values.add(value(OTHERS.get(i), Metric.FTE, Math.floorMod(known[i], 25)));
        }
        Standing without = standing(values, OTHERS.subList(0, known.length), Indicator.FTE);
        Standing with = standing(values, OTHERS.subList(0, known.length + unknown), Indicator.FTE);
        assertThat(with.spread()).isEqualTo(without.spread());
        assertThat(with.percentile().orElseThrow().share())
                .isEqualTo(without.percentile().orElseThrow().share());
        assertThat(with.percentile().orElseThrow().interval())
                .isEqualTo(without.percentile().orElseThrow().interval());
        assertThat(with.known()).isEqualTo(without.known());
        assertThat(with.leftOut()).hasSize(unknown);
    }

    private static SizeEffect.Verdict verdict(List<MetricValue> values, int peers) {
        return benchmark(values, OTHERS.subList(0, peers))
                .sizeEffects(Optional.empty())
                .getFirst()
                .verdict();
    }

    private static Benchmark benchmark(List<MetricValue> values, List<Territory> peers) {
        return new Benchmark(
                new MetricTable(values),
                new PeerFinder(FRANCE)
                        .peers(
                                VIENNE,
                                new PeerChoice.ByHand(
                                        peers.stream().map(Territory::code).toList())),
                ALL);
    }

    private static Standing standing(List<MetricValue> values, List<Territory> peers, Indicator indicator) {
        return benchmark(values, peers).standings(Optional.empty()).stream()
                .filter(one -> one.indicator() == indicator)
                .findFirst()
                .orElseThrow();
    }

    private static MetricValue value(Territory body, Metric metric, double value) {
        boolean ofAccount = metric == Metric.FOLLOWERS || metric == Metric.ENGAGEMENTS_PER_WEEK;
        return new MetricValue(
                BodyKey.of(body),
                metric,
                ofAccount ? FACEBOOK : Optional.empty(),
                DAY,
                metric == Metric.FOLLOWERS ? Math.rint(value) : value,
                "");
    }
}
