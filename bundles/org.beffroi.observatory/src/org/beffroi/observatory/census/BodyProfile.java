package org.beffroi.observatory.census;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;

/**
 * What a census finds of a body.
 *
 * @param body which
 * @param networks whether it is on each network that counts
 * @param accounts how many of its accounts count
 */
public record BodyProfile(CensusBody body, Map<AccountNetwork, Presence> networks, int accounts) {

    public BodyProfile {
        networks = Map.copyOf(networks);
    }

    static BodyProfile of(CensusBody body, PresenceRule rule, CensusDefinition definition) {
        Map<AccountNetwork, Presence> networks = rule.byNetwork(body);
        long accounts = body.accounts().stream()
                .filter(account -> networks.get(account.network()) == Presence.PRESENT)
                .filter(account -> definition.parts() || !account.part())
                .filter(account -> definition.counts(account.kind()))
                .count();
        return new BodyProfile(body, networks, (int) accounts);
    }

    /** Whether it is on any of them. */
    public Presence presence() {
        return PresenceRule.any(networks.values());
    }

    /** Whether it is on one of them; unknown of one that does not count. */
    public Presence on(AccountNetwork network) {
        return networks.getOrDefault(network, Presence.UNKNOWN);
    }

    /** Those that it is known to be on, in the order of the networks. */
    public Set<AccountNetwork> present() {
        Set<AccountNetwork> present = EnumSet.noneOf(AccountNetwork.class);
        networks.forEach((network, presence) -> {
            if (presence == Presence.PRESENT) {
                present.add(network);
            }
        });
        return present;
    }

    /** Whether it is known of each network. */
    boolean isWhole() {
        return !networks.containsValue(Presence.UNKNOWN);
    }

    /** Whether it has a site of its own; empty where that is not known. */
    public Optional<Boolean> website() {
        return body.isListed() ? Optional.of(body.website().isPresent()) : Optional.empty();
    }
}
