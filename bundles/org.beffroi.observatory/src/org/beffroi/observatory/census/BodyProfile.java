package org.beffroi.observatory.census;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;

/**
 * What a census finds of a body.
 *
 * @param body which
 * @param networks whether it is on each network that counts
 * @param accounts how many of its accounts count, as far as it is known
 * @param accountsKnown whether that is all of them
 * @param gap why it is not known whether it is present; empty where it is
 */
public record BodyProfile(
        CensusBody body,
        Map<AccountNetwork, Presence> networks,
        int accounts,
        boolean accountsKnown,
        Optional<Gap> gap) {

    /** Why it is not known whether a body is present. */
    public enum Gap {
        /** The directory has no record of it. */
        NO_RECORD,
        /** Its record says nothing of accounts, or nothing that can be read. */
        UNREAD,
        /** Some networks are known, and it is on none of these. */
        OTHER_NETWORKS,
        /** Nobody looked for its accounts. */
        NOT_LOOKED,
        /** Somebody looked, and not everywhere, or not late enough. */
        LOOKED_IN_PART;

        /** The word that files and programs read. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public BodyProfile {
        // By the order of networks; hundreds of figures ask each of tens of thousands of bodies for one of them.
        Map<AccountNetwork, Presence> known = new EnumMap<>(AccountNetwork.class);
        known.putAll(networks);
        networks = Collections.unmodifiableMap(known);
    }

    static BodyProfile of(CensusBody body, PresenceRule rule) {
        Map<AccountNetwork, Presence> networks = rule.byNetwork(body);
        int accounts = 0;
        boolean known = !networks.containsValue(Presence.UNKNOWN);
        for (AccountNetwork network : networks.keySet()) {
            for (Presence account : rule.accounts(body, network)) {
                accounts += account == Presence.PRESENT ? 1 : 0;
                known &= account != Presence.UNKNOWN;
            }
        }
        Optional<Gap> gap = PresenceRule.any(networks.values()) == Presence.UNKNOWN
                ? Optional.of(rule.gap(body, networks.containsValue(Presence.ABSENT)))
                : Optional.empty();
        return new BodyProfile(body, networks, accounts, known, gap);
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
        return all(Presence.PRESENT);
    }

    /** Those of which it is not known, likewise. */
    Set<AccountNetwork> unknown() {
        return all(Presence.UNKNOWN);
    }

    private Set<AccountNetwork> all(Presence wanted) {
        Set<AccountNetwork> all = EnumSet.noneOf(AccountNetwork.class);
        networks.forEach((network, presence) -> {
            if (presence == wanted) {
                all.add(network);
            }
        });
        return all;
    }

    /** Whether it is known of each network. */
    boolean isWhole() {
        return !networks.containsValue(Presence.UNKNOWN);
    }

    /** Whether it is known of some networks and not of others: whoever is on one of them is known to be, whoever is not is not. */
    boolean isInPart() {
        return !isWhole() && (networks.containsValue(Presence.PRESENT) || networks.containsValue(Presence.ABSENT));
    }

    /** Whether it has a site of its own; empty where that is not known. */
    public Optional<Boolean> website() {
        return body.isListed() && !body.siteUntold()
                ? Optional.of(body.website().isPresent())
                : Optional.empty();
    }
}
