package org.beffroi.observatory.census;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

    private Presence on(CensusBody body, AccountNetwork network) {
        List<DeclaredAccount> declared = body.accounts().stream()
                .filter(account -> account.network() == network)
                .filter(account -> definition.parts() || !account.part())
                .filter(account -> definition.counts(account.kind()))
                .toList();
        return definition.counts() == Basis.DECLARED ? declared(body, declared) : seen(body, network, declared);
    }

    private static Presence declared(CensusBody body, List<DeclaredAccount> declared) {
        if (!declared.isEmpty()) {
            return Presence.PRESENT;
        }
        return body.isListed() && body.linksKnown() ? Presence.ABSENT : Presence.UNKNOWN;
    }

    private Presence seen(CensusBody body, AccountNetwork network, List<DeclaredAccount> declared) {
        List<Sighting> all = sightings.getOrDefault(body.key(), List.of());
        boolean lookedAtAll =
                all.stream().anyMatch(sighting -> sighting.network().isEmpty());
        List<Sighting> here = all.stream()
                .filter(sighting -> sighting.network().filter(network::equals).isPresent())
                .toList();
        Set<String> accounts = Stream.concat(
                        here.stream().flatMap(sighting -> sighting.account().stream()),
                        declared.stream().map(DeclaredAccount::account))
                .collect(Collectors.toSet());
        if (accounts.isEmpty()) {
            return lookedAtAll || !here.isEmpty() ? Presence.ABSENT : Presence.UNKNOWN;
        }
        return any(accounts.stream().map(account -> account(account, here)).toList());
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
