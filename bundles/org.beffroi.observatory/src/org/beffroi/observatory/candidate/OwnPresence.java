package org.beffroi.observatory.candidate;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.speaker.AccountAddress;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerKind;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.body.AccountOwners;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.body.DirectoryAssembly;
import org.beffroi.observatory.body.DirectoryBody;
import org.beffroi.observatory.body.KeptRecord;

/**
 * What is known to be a body’s own: accounts that a directory declares or people listed, official pages. Immutable.
 */
public final class OwnPresence {

    private final Territory territory;
    private final Set<AccountId> accounts;
    private final Set<AccountId> settled;
    private final Set<AccountId> judged;
    private final AccountOwners owners;
    private final OfficialDomains domains;
    private final Shown shown;

    /**
     * How it shows beside its accounts.
     *
     * @param sites hosts of its pages
     * @param names by which the dossier’s list calls its accounts
     */
    private record Shown(Set<String> sites, Set<String> names) {
        Shown {
            sites = Set.copyOf(sites);
            names = Set.copyOf(names);
        }
    }

    private OwnPresence(
            Territory territory,
            Set<AccountId> accounts,
            Set<AccountId> settled,
            Set<AccountId> judged,
            AccountOwners owners,
            OfficialDomains domains,
            Shown shown) {
        this.territory = territory;
        this.accounts = Set.copyOf(accounts);
        this.settled = Set.copyOf(settled);
        this.judged = Set.copyOf(judged);
        this.owners = owners;
        this.domains = domains;
        this.shown = shown;
    }

    /**
     * What a directory declares, assembled once for several bodies.
     *
     * @param bodies all of them
     * @param owners whose each account is
     */
    public record Declared(Map<BodyKey, DirectoryBody> bodies, AccountOwners owners) {

        /** That of the records of a directory; none where there is none. */
        public static Declared of(List<KeptRecord> records) {
            return new Declared(DirectoryAssembly.bodies(records), AccountOwners.of(records));
        }
    }

    /**
     * That of a territory’s body.
     *
     * @param records of a directory; none where there is none
     * @param speakers of the dossier; those that are own count where the territory is the dossier’s
     * @param own whether it is the dossier’s
     * @param judged what people judged
     */
    public static OwnPresence of(
            Territory territory,
            List<KeptRecord> records,
            List<ListedSpeaker> speakers,
            boolean own,
            OfficialDomains domains,
            List<JudgedAccount> judged) {
        return of(territory, Declared.of(records), speakers, own, domains, judged);
    }

    /**
     * That of a territory’s body.
     *
     * @param declared by a directory
     * @param speakers of the dossier; those that are own count where the territory is the dossier’s
     * @param own whether it is the dossier’s
     * @param judged what people judged
     */
    public static OwnPresence of(
            Territory territory,
            Declared declared,
            List<ListedSpeaker> speakers,
            boolean own,
            OfficialDomains domains,
            List<JudgedAccount> judged) {
        Set<AccountId> accounts = new LinkedHashSet<>();
        Set<String> sites = new HashSet<>();
        Set<String> names = new HashSet<>();
        Optional.ofNullable(declared.bodies().get(BodyKey.of(territory))).ifPresent(body -> {
            body.accounts().forEach(one -> accounts.add(new AccountId(one.network(), one.account(), one.kind())));
            body.websites().forEach(site -> sites.add(AccountAddress.of(site).host()));
        });
        Set<AccountId> settled = new HashSet<>();
        for (ListedSpeaker speaker : speakers) {
            Set<AccountId> listed = listed(speaker);
            settled.addAll(listed);
            if (own && speaker.kind() == SpeakerKind.OWN) {
                accounts.addAll(listed);
                sites.add(speaker.address().host());
                names.add(speaker.name());
            }
        }
        Set<AccountId> called = new HashSet<>();
        for (JudgedAccount one : judged) {
            settled.add(one.account());
            if (one.isOf(territory)) {
                called.add(one.account());
            }
            if (one.judgement() == Judgement.OFFICIAL && one.isOf(territory)) {
                accounts.add(one.account());
            }
        }
        sites.remove("");
        return new OwnPresence(
                territory, accounts, settled, called, declared.owners(), domains, new Shown(sites, names));
    }

    /** The accounts of a line of the list; a handle without networks is that account on all that have handles. */
    private static Set<AccountId> listed(ListedSpeaker speaker) {
        AccountAddress address = speaker.address();
        if (!address.network().isEmpty()) {
            return AccountId.typed(speaker.account()).map(Set::of).orElse(Set.of());
        }
        Set<AccountId> all = new LinkedHashSet<>();
        if (address.host().isEmpty()) {
            Stream<String> networks = speaker.networks().isEmpty()
                    ? Stream.of(AccountNetwork.values()).map(AccountNetwork::key)
                    : speaker.networks().stream();
            networks.forEach(network ->
                    AccountId.typed(network + ":" + speaker.account()).ifPresent(all::add));
        }
        return all;
    }

    public Territory territory() {
        return territory;
    }

    /** Its accounts. */
    public Set<AccountId> accounts() {
        return accounts;
    }

    /** Whether an account is its own. */
    public boolean isOwn(AccountId account) {
        return accounts.contains(account);
    }

    /** Whether a name is one of its accounts’, or one by which the dossier’s list calls them. */
    boolean isCalled(String name) {
        return shown.names().contains(name)
                || accounts.stream().anyMatch(one -> one.account().equalsIgnoreCase(name));
    }

    /** Whether somebody judged that an account is named after the territory, whatever its name reads like. */
    boolean isJudged(AccountId account) {
        return judged.contains(account);
    }

    /** Whether an address is of its pages: its site, its accounts, an official page. */
    public boolean isOwn(String address) {
        return isOwn(link(address));
    }

    /**
     * An address, taken apart once for all bodies of one list of official pages.
     *
     * @param official whether that list has it
     * @param account that it is of
     */
    record Link(String host, boolean official, Optional<AccountId> account) {}

    /** An address taken apart. */
    Link link(String address) {
        return new Link(AccountAddress.host(address), domains.isOfficial(address), AccountId.typed(address));
    }

    /** Whether it is of its pages. */
    boolean isOwn(Link link) {
        return link.official()
                || link.account().filter(this::isOwn).isPresent()
                || !link.host().isEmpty() && isOfSite(link.host());
    }

    private boolean isOfSite(String host) {
        return shown.sites().contains(host) || shown.sites().stream().anyMatch(one -> host.endsWith("." + one));
    }

    /** Whether nobody need judge an account any more: it is its own, another body’s, official, listed or judged. */
    public boolean isSettled(AccountId account) {
        return isOwn(account)
                || settled.contains(account)
                || domains.isOfficial(account)
                || owners.owner(account.network(), account.account()).isPresent();
    }
}
