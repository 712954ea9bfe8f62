package org.beffroi.observatory.census;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.census.bounds.MeanBounds;
import org.beffroi.observatory.census.bounds.Outcome;
import org.beffroi.observatory.census.bounds.Several;
import org.beffroi.observatory.census.bounds.ShareBounds;

/** Counts a census: the same data give the same figures, in the same order, on every machine. Immutable. */
public final class CensusCount {

    private final CensusData data;
    private final List<BodyProfile> profiles;
    private final List<Standing> standings;
    private final Set<AccountNetwork> networks = EnumSet.noneOf(AccountNetwork.class);
    private final boolean sites;

    public CensusCount(CensusData data) {
        this.data = data;
        PresenceRule rule = new PresenceRule(data);
        this.profiles =
                data.bodies().stream().map(body -> BodyProfile.of(body, rule)).toList();
        profiles.forEach(profile -> networks.addAll(profile.present()));
        sites = data.bodies().stream().anyMatch(body -> body.website().isPresent());
        standings = profiles.stream().map(this::standing).toList();
    }

    /** What all figures ask of a body: looked up once, since a census has some thousand figures. */
    private record Standing(BodyProfile profile, Several many, boolean isInPart, Optional<Boolean> website) {}

    /** A source in which nobody has a site, such as a table without that column, says nothing of sites. */
    private Standing standing(BodyProfile profile) {
        int sure = profile.present().size();
        return new Standing(
                profile,
                new Several(sure, sure + profile.unknown().size()),
                profile.isInPart(),
                sites ? profile.website() : Optional.empty());
    }

    /** What was found of each body, by kind and code. */
    public List<BodyProfile> profiles() {
        return profiles;
    }

    /** The networks on which any body is present, in their order: of the others no figure says more than that. */
    public Set<AccountNetwork> networks() {
        return Collections.unmodifiableSet(networks);
    }

    /** All figures: of all bodies first, then by sort, stratum, département and région, each by code. */
    public List<CensusFigure> figures() {
        List<CensusFigure> figures = new ArrayList<>();
        for (Grouping grouping : Grouping.values()) {
            groups(grouping).forEach((group, members) -> of(grouping, group, members, figures));
        }
        return figures;
    }

    /** A figure by the measure, of all bodies. */
    public CensusFigure figure(CensusMeasure measure, Optional<AccountNetwork> network) {
        return figure(measure, network, Grouping.ALL, "", standings);
    }

    /**
     * A figure by the measure, of one group alone; of nobody where the group has none.
     *
     * @param group its key
     */
    public CensusFigure figure(
            CensusMeasure measure, Optional<AccountNetwork> network, Grouping grouping, String group) {
        return figure(measure, network, grouping, group, groups(grouping).getOrDefault(group, List.of()));
    }

    /**
     * The bodies behind a figure: of which it is known, and which have it. Of averages, those that were counted.
     *
     * @param state which of them; empty for all of its base
     */
    public List<BodyProfile> behind(CensusFigure figure, Optional<Presence> state) {
        Function<Standing, Optional<Presence>> side = side(figure.measure(), figure.network());
        return standings.stream()
                .filter(standing -> figure.grouping()
                        .of(standing.profile().body())
                        .filter(figure.group()::equals)
                        .isPresent())
                .filter(standing -> side.apply(standing)
                        .filter(found -> state.isEmpty() || state.get() == found)
                        .isPresent())
                .map(Standing::profile)
                .toList();
    }

    /** Why it is not known of how many bodies whether they are present; reasons that none has are left out. */
    public Map<BodyProfile.Gap, Long> gaps() {
        return profiles.stream()
                .flatMap(profile -> profile.gap().stream())
                .collect(Collectors.groupingBy(gap -> gap, TreeMap::new, Collectors.counting()));
    }

    /**
     * On which side of a figure a body is, unknown where that is not known; empty where the figure does not speak of it. Of
     * averages, present are those counted.
     */
    public Optional<Presence> state(CensusFigure figure, BodyProfile profile) {
        return side(figure.measure(), figure.network()).apply(standing(profile));
    }

    private Map<String, List<Standing>> groups(Grouping grouping) {
        // Strata by size, not by name.
        Comparator<String> order = grouping == Grouping.STRATUM
                ? Comparator.comparing(key -> Stratum.valueOf(key.toUpperCase(Locale.ROOT)))
                : Comparator.naturalOrder();
        Map<String, List<Standing>> groups = new TreeMap<>(order);
        for (Standing standing : standings) {
            Optional<String> group = grouping.of(standing.profile().body());
            if (group.isPresent()) {
                groups.computeIfAbsent(group.get(), key -> new ArrayList<>()).add(standing);
            }
        }
        return groups;
    }

    private void of(Grouping grouping, String group, List<Standing> members, List<CensusFigure> figures) {
        for (CensusMeasure measure : CensusMeasure.values()) {
            if (measure.isOfNetwork()) {
                networks.forEach(
                        network -> figures.add(figure(measure, Optional.of(network), grouping, group, members)));
            } else {
                figures.add(figure(measure, Optional.empty(), grouping, group, members));
            }
        }
    }

    private CensusFigure figure(
            CensusMeasure measure,
            Optional<AccountNetwork> network,
            Grouping grouping,
            String group,
            List<Standing> members) {
        FigureCount counted = new FigureCount(measure, outcomes(measure, network));
        members.forEach(counted::add);
        return new CensusFigure(
                measure,
                network,
                grouping,
                group,
                counted.base(),
                counted.known(),
                counted.count(),
                counted.value(),
                counted.span(),
                data.definition().sampled());
    }

    /** On which side of a measure a body is; empty where the measure does not speak of it. Of averages, present are those counted. */
    private Function<Standing, Optional<Presence>> side(CensusMeasure measure, Optional<AccountNetwork> network) {
        Function<Standing, Set<Outcome>> outcomes = outcomes(measure, network);
        return standing -> {
            Set<Outcome> all = outcomes.apply(standing);
            if (all.size() > 1) {
                return Optional.of(Presence.UNKNOWN);
            }
            return switch (all.iterator().next()) {
                case OUT -> Optional.empty();
                case NO -> Optional.of(Presence.ABSENT);
                case YES -> Optional.of(Presence.PRESENT);
            };
        };
    }

    /** What a body may turn out to be, whatever the unknown of it is. */
    private Function<Standing, Set<Outcome>> outcomes(CensusMeasure measure, Optional<AccountNetwork> network) {
        return switch (measure) {
            case PRESENT -> standing -> standing.many().any();
            case WEBSITE -> standing -> known(standing.website());
            case PRESENT_WITH_WEBSITE ->
                standing -> {
                    Optional<Boolean> site = standing.website();
                    EnumSet<Outcome> all = EnumSet.noneOf(Outcome.class);
                    if (site.orElse(true)) {
                        all.addAll(standing.many().any());
                    }
                    if (!site.orElse(false)) {
                        // It may have none, and then the share does not speak of it.
                        all.add(Outcome.OUT);
                    }
                    return all;
                };
            case NETWORK -> standing -> known(onIt(standing.profile().on(network.orElseThrow())));
            case SINGLE -> standing -> standing.many().within(1, 1);
            case TWO -> standing -> standing.many().within(2, 2);
            case THREE_OR_MORE -> standing -> standing.many().within(3, Integer.MAX_VALUE);
            case SINGLE_ON ->
                standing -> {
                    Presence on = standing.profile().on(network.orElseThrow());
                    return standing.many().only(on == Presence.PRESENT, on != Presence.ABSENT);
                };
            case NETWORKS ->
                standing -> {
                    Several many = standing.many();
                    return many.least() > 0 && many.least() < many.most()
                            ? EnumSet.of(Outcome.NO, Outcome.YES)
                            : many.within(1, Integer.MAX_VALUE);
                };
            case ACCOUNTS_PER_1000 ->
                standing -> standing.profile().accountsKnown()
                                && standing.profile().body().population().isPresent()
                        ? EnumSet.of(Outcome.YES)
                        : EnumSet.of(Outcome.NO, Outcome.YES);
        };
    }

    private static Optional<Boolean> onIt(Presence presence) {
        return presence == Presence.UNKNOWN ? Optional.empty() : Optional.of(presence == Presence.PRESENT);
    }

    private static Set<Outcome> known(Optional<Boolean> has) {
        return has.<Set<Outcome>>map(yes -> EnumSet.of(yes ? Outcome.YES : Outcome.NO))
                .orElseGet(() -> EnumSet.of(Outcome.NO, Outcome.YES));
    }

    /** A figure as it is counted, a body after the other. */
    private static final class FigureCount {

        /**
         * So many times as many must be known as are known in part, that these do not bend the share: what is known of them depends
         * on what they are.
         */
        private static final int ENOUGH = 10;

        private final CensusMeasure measure;
        private final Function<Standing, Set<Outcome>> outcomes;
        private final ShareBounds share = new ShareBounds();
        private final MeanBounds mean = new MeanBounds();
        private long inPart;
        private long amount;
        private long people;
        private long least;
        private long all;
        private boolean peopled = true;

        FigureCount(CensusMeasure measure, Function<Standing, Set<Outcome>> outcomes) {
            this.measure = measure;
            this.outcomes = outcomes;
        }

        void add(Standing standing) {
            Set<Outcome> may = outcomes.apply(standing);
            share.add(may);
            inPart += standing.isInPart() && (may.size() > 1 || !may.contains(Outcome.OUT)) ? 1 : 0;
            boolean counted = may.size() == 1 && may.contains(Outcome.YES);
            Several many = standing.many();
            BodyProfile profile = standing.profile();
            switch (measure) {
                case NETWORKS -> {
                    mean.add(many.least(), many.most());
                    amount += counted ? many.least() : 0;
                }
                case ACCOUNTS_PER_1000 -> {
                    OptionalInt inhabitants = profile.body().population();
                    amount += counted ? profile.accounts() : 0;
                    people += counted ? inhabitants.orElse(0) : 0;
                    least += profile.accounts();
                    all += inhabitants.orElse(0);
                    peopled &= inhabitants.isPresent();
                }
                default -> {
                    // A share counts bodies.
                }
            }
        }

        long base() {
            return share.base();
        }

        long known() {
            return share.known();
        }

        long count() {
            return measure.isShare() ? share.count() : amount;
        }

        OptionalDouble value() {
            return switch (measure) {
                case NETWORKS -> known() == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) amount / known());
                case ACCOUNTS_PER_1000 -> perThousand(amount, people);
                default -> OptionalDouble.empty();
            };
        }

        CensusFigure.Span span() {
            boolean whole = share.known() == share.base();
            return switch (measure) {
                case NETWORKS -> new CensusFigure.Span(mean.low(), mean.high(), false);
                // Of accounts that nobody knows there is no most, and without the inhabitants of all no least either.
                case ACCOUNTS_PER_1000 ->
                    new CensusFigure.Span(
                            peopled ? perThousand(least, all) : OptionalDouble.empty(),
                            whole ? perThousand(amount, people) : OptionalDouble.empty(),
                            false);
                case NETWORK, WEBSITE -> new CensusFigure.Span(share.low(), share.high(), false);
                default -> new CensusFigure.Span(share.low(), share.high(), !whole && ENOUGH * inPart > known());
            };
        }

        private static OptionalDouble perThousand(long accounts, long people) {
            return people == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000.0 * accounts / people);
        }
    }
}
