package org.beffroi.observatory.census;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.beffroi.core.account.AccountKind;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;
import org.junit.jupiter.api.Test;

/** What is not known bounds a figure as closely as it can be: by all ways in which it may turn out. */
class CensusBoundsTest {

    private static final List<AccountNetwork> NETWORKS =
            List.of(AccountNetwork.FACEBOOK, AccountNetwork.INSTAGRAM, AccountNetwork.X);

    private static final CensusDefinition THREE =
            CensusDefinition.declared("three").on(NETWORKS);

    @Test
    void the_bounds_of_a_share_are_its_extremes_in_all_ways_in_which_the_unknown_may_turn_out() {
        Random chance = new Random(16);
        int wide = 0;
        for (int round = 0; round < 300; round++) {
            List<CensusBody> bodies = some(chance, 1 + chance.nextInt(4));
            CensusCount count = count(bodies);
            List<CensusCount> ways =
                    ways(bodies).stream().map(CensusBoundsTest::count).toList();
            for (CensusMeasure measure : CensusMeasure.values()) {
                if (measure == CensusMeasure.ACCOUNTS_PER_1000) {
                    continue;
                }
                for (Optional<AccountNetwork> network : networks(measure)) {
                    CensusFigure.Span span = count.figure(measure, network).span();
                    double[] numbers = ways.stream()
                            .flatMapToDouble(way -> way.figure(measure, network).number().stream())
                            .sorted()
                            .toArray();
                    String about = measure + " " + network + " " + bodies;
                    if (numbers.length == 0) {
                        assertThat(span.low()).as(about).isEmpty();
                        assertThat(span.high()).as(about).isEmpty();
                        continue;
                    }
                    wide += numbers[0] < numbers[numbers.length - 1] ? 1 : 0;
                    assertThat(span.low().orElseThrow()).as(about).isCloseTo(numbers[0], within(1e-9));
                    assertThat(span.high().orElseThrow())
                            .as(about)
                            .isCloseTo(numbers[numbers.length - 1], within(1e-9));
                }
            }
        }
        assertThat(wide).isGreaterThan(500);
    }

    /** Two known bodies of 1,000 with one account each, and one of 8,000 of which nothing is known: it may have none, or fifty. */
    @Test
    void accounts_that_nobody_knows_are_none_at_least_and_have_no_most() {
        List<CensusBody> bodies = List.of(
                body(1, true, Set.of(), Set.of(AccountNetwork.FACEBOOK), OptionalInt.of(1_000)),
                body(2, true, Set.of(), Set.of(AccountNetwork.FACEBOOK), OptionalInt.of(1_000)),
                body(3, false, Set.of(), Set.of(), OptionalInt.of(8_000)));
        CensusFigure figure = accounts(bodies);
        assertThat(List.of(figure.base(), figure.known(), figure.count())).containsExactly(3L, 2L, 2L);
        assertThat(figure.value()).isEqualTo(OptionalDouble.of(1));
        assertThat(figure.span().low()).isEqualTo(OptionalDouble.of(0.2));
        assertThat(figure.span().high()).isEmpty();
    }

    @Test
    void of_a_body_whose_other_networks_are_not_known_the_accounts_are_not_known_either() {
        CensusFigure figure = accounts(List.of(
                body(1, true, Set.of(AccountNetwork.INSTAGRAM), Set.of(AccountNetwork.FACEBOOK), OptionalInt.of(1_000)),
                body(2, true, Set.of(), Set.of(), OptionalInt.of(1_000))));
        assertThat(List.of(figure.base(), figure.known(), figure.count())).containsExactly(2L, 1L, 0L);
        assertThat(figure.value()).isEqualTo(OptionalDouble.of(0));
        assertThat(figure.span().low()).isEqualTo(OptionalDouble.of(0.5));
        assertThat(figure.span().high()).isEmpty();
    }

    @Test
    void without_the_inhabitants_of_all_there_is_no_least_and_where_all_is_known_both_bounds_are_the_figure() {
        CensusBody known = body(1, true, Set.of(), Set.of(AccountNetwork.FACEBOOK), OptionalInt.of(500));
        CensusFigure uncounted =
                accounts(List.of(known, body(2, true, Set.of(), Set.of(AccountNetwork.X), OptionalInt.empty())));
        assertThat(uncounted.known()).isEqualTo(1);
        assertThat(uncounted.span())
                .isEqualTo(new CensusFigure.Span(OptionalDouble.empty(), OptionalDouble.empty(), false));
        CensusFigure whole = accounts(List.of(known));
        assertThat(whole.span()).isEqualTo(new CensusFigure.Span(OptionalDouble.of(2), OptionalDouble.of(2), false));
    }

    @Test
    void every_unknown_has_one_reason() {
        Random chance = new Random(8);
        for (int round = 0; round < 200; round++) {
            CensusCount count = count(some(chance, 12));
            CensusFigure present = count.figure(CensusMeasure.PRESENT, Optional.empty());
            long explained =
                    count.gaps().values().stream().mapToLong(Long::longValue).sum();
            assertThat(explained).isEqualTo(present.unknown());
        }
    }

    private static CensusFigure accounts(List<CensusBody> bodies) {
        return count(bodies).figure(CensusMeasure.ACCOUNTS_PER_1000, Optional.empty());
    }

    private static List<Optional<AccountNetwork>> networks(CensusMeasure measure) {
        return measure.isOfNetwork() ? NETWORKS.stream().map(Optional::of).toList() : List.of(Optional.empty());
    }

    private static CensusCount count(List<CensusBody> bodies) {
        return new CensusCount(new CensusData(THREE, LocalDate.of(2026, 11, 1), "2026", bodies, List.of()));
    }

    /** Bodies of any sort: with and without a record, told of whole, in part and not at all. One has a site: sites are told of. */
    private static List<CensusBody> some(Random chance, int many) {
        List<CensusBody> bodies = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            boolean listed = i == 0 || chance.nextInt(4) > 0;
            Set<AccountNetwork> untold = drawn(chance, 3);
            Set<AccountNetwork> declared = listed ? drawn(chance, 2) : Set.of();
            CensusBody body = body(i, listed && chance.nextInt(5) > 0, untold, declared, OptionalInt.of(1_000));
            bodies.add(with(body, listed, i == 0 || listed && chance.nextBoolean()));
        }
        return bodies;
    }

    private static Set<AccountNetwork> drawn(Random chance, int of) {
        Set<AccountNetwork> drawn = EnumSet.noneOf(AccountNetwork.class);
        NETWORKS.stream().filter(network -> chance.nextInt(of) == 0).forEach(drawn::add);
        return drawn;
    }

    /** All sets of bodies of which everything is known that these may turn out to be. */
    private static List<List<CensusBody>> ways(List<CensusBody> bodies) {
        List<List<CensusBody>> ways = new ArrayList<>(List.of(List.of()));
        for (CensusBody body : bodies) {
            List<List<CensusBody>> longer = new ArrayList<>();
            for (CensusBody way : ways(body)) {
                for (List<CensusBody> before : ways) {
                    List<CensusBody> all = new ArrayList<>(before);
                    all.add(way);
                    longer.add(all);
                }
            }
            ways = longer.stream().distinct().toList();
        }
        return ways;
    }

    private static List<CensusBody> ways(CensusBody body) {
        List<CensusBody> ways = new ArrayList<>();
        for (int bits = 0; bits < 1 << NETWORKS.size(); bits++) {
            Set<AccountNetwork> on = EnumSet.noneOf(AccountNetwork.class);
            for (int i = 0; i < NETWORKS.size(); i++) {
                if ((bits >> i & 1) > 0) {
                    on.add(NETWORKS.get(i));
                }
            }
            boolean fits = NETWORKS.stream().allMatch(network -> {
                boolean declared = body.accounts().stream().anyMatch(account -> account.network() == network);
                return declared ? on.contains(network) : !body.isTold(network) || !on.contains(network);
            });
            if (fits) {
                CensusBody whole = body(body.record().isPresent() ? 0 : 1, true, Set.of(), on, OptionalInt.of(1_000));
                CensusBody named = renamed(whole, body.key());
                if (body.isListed()) {
                    ways.add(with(named, true, body.website().isPresent()));
                } else {
                    ways.add(with(named, true, true));
                    ways.add(with(named, true, false));
                }
            }
        }
        return ways;
    }

    private static CensusBody renamed(CensusBody body, BodyKey key) {
        return made(
                key,
                body.record(),
                body.linksKnown(),
                body.untold(),
                body.website(),
                body.accounts(),
                body.population());
    }

    private static CensusBody with(CensusBody body, boolean listed, boolean site) {
        return made(
                body.key(),
                listed ? Optional.of(1L) : Optional.empty(),
                body.linksKnown(),
                body.untold(),
                site ? Optional.of("https://ville.example") : Optional.empty(),
                body.accounts(),
                body.population());
    }

    private static CensusBody body(
            int number,
            boolean linksKnown,
            Set<AccountNetwork> untold,
            Set<AccountNetwork> on,
            OptionalInt population) {
        List<DeclaredAccount> accounts = on.stream()
                .map(network -> new DeclaredAccount(network, "ville" + number, AccountKind.PAGE, 1, false))
                .toList();
        BodyKey key = new BodyKey(Territory.Kind.COMMUNE, String.format(Locale.ROOT, "%05d", number));
        return made(key, Optional.of(1L), linksKnown, untold, Optional.empty(), accounts, population);
    }

    private static CensusBody made(
            BodyKey key,
            Optional<Long> record,
            boolean linksKnown,
            Set<AccountNetwork> untold,
            Optional<String> website,
            List<DeclaredAccount> accounts,
            OptionalInt population) {
        return new CensusBody(
                key,
                "Ville",
                Optional.empty(),
                population,
                Optional.empty(),
                Optional.empty(),
                record,
                linksKnown,
                untold,
                website,
                accounts,
                Optional.empty(),
                false);
    }
}
