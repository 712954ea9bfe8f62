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
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.beffroi.core.account.AccountNetwork;

/** Counts a census: the same data give the same figures, in the same order, on every machine. Immutable. */
public final class CensusCount {

    private final CensusData data;
    private final List<BodyProfile> profiles;
    private final Set<AccountNetwork> networks = EnumSet.noneOf(AccountNetwork.class);
    private final boolean sites;

    public CensusCount(CensusData data) {
        this.data = data;
        PresenceRule rule = new PresenceRule(data);
        this.profiles = data.bodies().stream()
                .map(body -> BodyProfile.of(body, rule, data.definition()))
                .toList();
        profiles.forEach(profile -> networks.addAll(profile.present()));
        sites = data.bodies().stream().anyMatch(body -> body.website().isPresent());
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
        return figure(measure, network, Grouping.ALL, "", profiles);
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
        Function<BodyProfile, Optional<Presence>> side = side(figure.measure(), figure.network());
        return profiles.stream()
                .filter(profile -> figure.grouping()
                        .of(profile.body())
                        .filter(figure.group()::equals)
                        .isPresent())
                .filter(profile -> side.apply(profile)
                        .filter(found -> state.isEmpty() || state.get() == found)
                        .isPresent())
                .toList();
    }

    private Map<String, List<BodyProfile>> groups(Grouping grouping) {
        // Strata by size, not by name.
        Comparator<String> order = grouping == Grouping.STRATUM
                ? Comparator.comparing(key -> Stratum.valueOf(key.toUpperCase(Locale.ROOT)))
                : Comparator.naturalOrder();
        Map<String, List<BodyProfile>> groups = new TreeMap<>(order);
        for (BodyProfile profile : profiles) {
            Optional<String> group = grouping.of(profile.body());
            if (group.isPresent()) {
                groups.computeIfAbsent(group.get(), key -> new ArrayList<>()).add(profile);
            }
        }
        return groups;
    }

    private void of(Grouping grouping, String group, List<BodyProfile> members, List<CensusFigure> figures) {
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
            List<BodyProfile> members) {
        Function<BodyProfile, Optional<Presence>> side = side(measure, network);
        long base = 0;
        long known = 0;
        long count = 0;
        long people = 0;
        for (BodyProfile member : members) {
            Optional<Presence> found = side.apply(member);
            if (found.isPresent()) {
                base++;
                known += found.get() == Presence.UNKNOWN ? 0 : 1;
                boolean counted = found.get() == Presence.PRESENT;
                count += counted ? amount(measure, member) : 0;
                people += counted ? member.body().population().orElse(0) : 0;
            }
        }
        OptionalDouble value = value(measure, count, known, people);
        return new CensusFigure(
                measure,
                network,
                grouping,
                group,
                base,
                known,
                count,
                value,
                data.definition().sampled());
    }

    private static OptionalDouble value(CensusMeasure measure, long count, long known, long people) {
        return switch (measure) {
            case NETWORKS -> known == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / known);
            case ACCOUNTS_PER_1000 -> people == 0 ? OptionalDouble.empty() : OptionalDouble.of(1000.0 * count / people);
            default -> OptionalDouble.empty();
        };
    }

    private static long amount(CensusMeasure measure, BodyProfile member) {
        return switch (measure) {
            case NETWORKS -> member.present().size();
            case ACCOUNTS_PER_1000 -> member.accounts();
            default -> 1;
        };
    }

    /**
     * On which side of a measure a body is; empty where the measure does not speak of it. Of averages, present are those that are
     * counted.
     */
    private Function<BodyProfile, Optional<Presence>> side(CensusMeasure measure, Optional<AccountNetwork> network) {
        return switch (measure) {
            case PRESENT -> profile -> Optional.of(profile.presence());
            case WEBSITE ->
                profile -> Optional.of(website(profile).map(CensusCount::known).orElse(Presence.UNKNOWN));
            case PRESENT_WITH_WEBSITE ->
                profile -> website(profile)
                        .map(site -> site ? Optional.of(profile.presence()) : Optional.<Presence>empty())
                        // It may have one: what it would change lies within the bounds.
                        .orElse(Optional.of(Presence.UNKNOWN));
            case NETWORK -> profile -> Optional.of(profile.on(network.orElseThrow()));
            case SINGLE -> among(many -> many == 1);
            case TWO -> among(many -> many == 2);
            case THREE_OR_MORE -> among(many -> many > 2);
            case SINGLE_ON ->
                profile -> mayBeOnOne(profile)
                        ? Optional.of(
                                profile.isWhole()
                                        ? known(profile.present().contains(network.orElseThrow()))
                                        : Presence.UNKNOWN)
                        : Optional.empty();
            case NETWORKS ->
                profile -> profile.presence() == Presence.PRESENT
                        ? Optional.of(profile.isWhole() ? Presence.PRESENT : Presence.UNKNOWN)
                        : Optional.empty();
            case ACCOUNTS_PER_1000 ->
                profile -> Optional.of(
                        profile.presence() != Presence.UNKNOWN
                                        && profile.body().population().orElse(0) > 0
                                ? Presence.PRESENT
                                : Presence.UNKNOWN);
        };
    }

    /** A source in which nobody has a site, such as a table without that column, says nothing of sites. */
    private Optional<Boolean> website(BodyProfile profile) {
        return sites ? profile.website() : Optional.empty();
    }

    /** Of those that are present; those of which that is not known may be among them. */
    private static Function<BodyProfile, Optional<Presence>> among(Predicate<Integer> many) {
        return profile -> switch (profile.presence()) {
            case ABSENT -> Optional.empty();
            case UNKNOWN -> Optional.of(Presence.UNKNOWN);
            case PRESENT ->
                Optional.of(
                        profile.isWhole() ? known(many.test(profile.present().size())) : Presence.UNKNOWN);
        };
    }

    private static boolean mayBeOnOne(BodyProfile profile) {
        return profile.isWhole() ? profile.present().size() == 1 : profile.presence() != Presence.ABSENT;
    }

    private static Presence known(boolean yes) {
        return yes ? Presence.PRESENT : Presence.ABSENT;
    }
}
