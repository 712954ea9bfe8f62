package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DeclaredAccount;

/**
 * Decides whether a body is present, by the definition of a census. Immutable.
 *
 * <p>A body of which nothing is known is unknown, never absent: one without a record in the directory, one whose record breaks
 * off, an account that nobody looked at where looking counts.
 */
final class PresenceRule {

    private final CensusDefinition definition;
    private final LocalDate asOf;
    private final Map<BodyKey, List<Sighting>> sightings;

    PresenceRule(CensusData data) {
        this.definition = data.definition();
        this.asOf = data.asOf();
        this.sightings = data.sightings().stream()
                .collect(Collectors.groupingBy(Sighting::body, HashMap::new, Collectors.toList()));
    }

    /** By network that counts, in their order. */
    Map<AccountNetwork, Presence> byNetwork(CensusBody body) {
        Map<AccountNetwork, Presence> all = new EnumMap<>(AccountNetwork.class);
        for (AccountNetwork network : definition.counting()) {
            all.put(network, on(body, network));
        }
        return all;
    }

    /** Whether a body is on any of some networks. */
    static Presence any(Iterable<Presence> each) {
        Presence any = Presence.ABSENT;
        for (Presence one : each) {
            if (one == Presence.PRESENT) {
                return one;
            }
            any = one == Presence.UNKNOWN ? one : any;
        }
        return any;
    }

    /** Of each account on a network that counts whether it makes the body present. */
    List<Presence> accounts(CensusBody body, AccountNetwork network) {
        List<DeclaredAccount> declared = counting(body, network);
        if (definition.counts() == Basis.DECLARED) {
            return Collections.nCopies(declared.size(), Presence.PRESENT);
        }
        List<Sighting> here = here(body, network);
        return names(here, declared).stream()
                .map(account -> account(account, here))
                .toList();
    }

    /**
     * Why it is not known of a body whether it is present, where it is not.
     *
     * @param some whether it is known to be absent from some networks
     */
    BodyProfile.Gap gap(CensusBody body, boolean some) {
        if (definition.counts() != Basis.DECLARED) {
            return sightings.containsKey(body.key()) ? BodyProfile.Gap.LOOKED_IN_PART : BodyProfile.Gap.NOT_LOOKED;
        }
        if (!body.isListed()) {
            return BodyProfile.Gap.NO_RECORD;
        }
        return some ? BodyProfile.Gap.OTHER_NETWORKS : BodyProfile.Gap.UNREAD;
    }

    private List<DeclaredAccount> counting(CensusBody body, AccountNetwork network) {
        return body.accounts().stream()
                .filter(account -> account.network() == network)
                .filter(account -> definition.parts() || !account.part())
                .filter(account -> definition.counts(account.kind()))
                .toList();
    }

    private Presence on(CensusBody body, AccountNetwork network) {
        List<Presence> accounts = accounts(body, network);
        if (!accounts.isEmpty()) {
            return any(accounts);
        }
        boolean known = definition.counts() == Basis.DECLARED
                ? body.isTold(network)
                : lookedAtAll(body) || !here(body, network).isEmpty();
        return known ? Presence.ABSENT : Presence.UNKNOWN;
    }

    private boolean lookedAtAll(CensusBody body) {
        return sightings.getOrDefault(body.key(), List.of()).stream()
                .anyMatch(sighting -> sighting.network().isEmpty());
    }

    private List<Sighting> here(CensusBody body, AccountNetwork network) {
        return sightings.getOrDefault(body.key(), List.of()).stream()
                .filter(sighting -> sighting.network().filter(network::equals).isPresent())
                .toList();
    }

    private static Set<String> names(List<Sighting> here, List<DeclaredAccount> declared) {
        return Stream.concat(
                        here.stream().flatMap(sighting -> sighting.account().stream()),
                        declared.stream().map(DeclaredAccount::account))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** By the latest time that somebody looked. */
    private Presence account(String account, List<Sighting> here) {
        return here.stream()
                .filter(sighting -> sighting.account().filter(account::equals).isPresent())
                .reduce((before, after) -> after)
                .map(this::sighted)
                .orElse(Presence.UNKNOWN);
    }

    private Presence sighted(Sighting sighting) {
        if (!sighting.exists()) {
            return Presence.ABSENT;
        }
        if (definition.counts() == Basis.SEEN) {
            return Presence.PRESENT;
        }
        LocalDate since = asOf.minusDays(definition.days().orElseThrow());
        if (sighting.lastPost().filter(day -> !day.isBefore(since)).isPresent()) {
            return Presence.PRESENT;
        }
        // What was seen before the last days began tells nothing of them.
        boolean lately = !sighting.seen().isBefore(since);
        return sighting.lastPost().isPresent() && lately ? Presence.ABSENT : Presence.UNKNOWN;
    }
}
