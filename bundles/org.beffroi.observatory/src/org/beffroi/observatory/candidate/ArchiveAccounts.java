package org.beffroi.observatory.candidate;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.observatory.candidate.SeenAccount.Origin;

/**
 * Reads the accounts of mentions: who wrote them, where they lead, whom they name. Of all others than those that could be candidates
 * by their names nothing is kept. Not for several threads.
 */
public final class ArchiveAccounts {

    private final AccountRecogniser recogniser;
    private final CandidateFinder finder;
    private final OwnPresence own;
    private final ZoneId zone;
    private final Recognised recognised;
    private final Map<Named, Boolean> named = new HashMap<>();

    /** So many of what was recognised are remembered: the same few are met again and again. */
    private static final int REMEMBERED = 50_000;

    /** So many accounts are remembered with whether they are named so, of each territory. */
    private static final int NAMED = 1_000;

    /** An author as a source writes it. */
    private record Written(String network, String account) {}

    /** An account with the name under which it shows itself. */
    private record Named(AccountId account, Optional<String> shown) {}

    /** A link of a mention. */
    private record Linked(OwnPresence.Link link, Optional<AccountId> published) {}

    /** What was recognised once, for all territories that are looked for. */
    private record Recognised(Map<Written, Optional<AccountId>> accounts, Map<String, Linked> links) {}

    /**
     * A reader.
     *
     * @param zone of the dossier, in which mentions have their days
     */
    public ArchiveAccounts(AccountRecogniser recogniser, CandidateFinder finder, OwnPresence own, ZoneId zone) {
        this(recogniser, finder, own, zone, new Recognised(new HashMap<>(), new HashMap<>()));
    }

    private ArchiveAccounts(
            AccountRecogniser recogniser, CandidateFinder finder, OwnPresence own, ZoneId zone, Recognised recognised) {
        this.recognised = recognised;
        this.recogniser = recogniser;
        this.finder = finder;
        this.own = own;
        this.zone = zone;
    }

    /** One of another territory, which recognises no account twice that this one knows. */
    ArchiveAccounts of(CandidateFinder other, OwnPresence theirs) {
        return new ArchiveAccounts(recogniser, other, theirs, zone, recognised);
    }

    /** Reads mentions to the last. */
    public void read(Iterator<Entry> entries, SeenAccounts into) {
        while (entries.hasNext()) {
            read(accounts(entries.next().effective()), into);
        }
    }

    /**
     * The accounts of a mention, the same for all territories that are looked for.
     *
     * @param author who wrote it
     * @param met accounts that its links lead to or that it names
     * @param links where they lead
     */
    record MentionAccounts(
            FieldValues mention,
            Optional<AccountId> author,
            Set<AccountId> met,
            List<OwnPresence.Link> links,
            Optional<String> shown,
            Optional<String> imitates,
            Optional<LocalDate> day) {}

    /** Recognises the accounts of a mention. */
    MentionAccounts accounts(FieldValues mention) {
        String network = mention.string(CoreFields.NETWORK).orElse("");
        Set<AccountId> met = new LinkedHashSet<>();
        List<OwnPresence.Link> links = new ArrayList<>();
        for (String link : mention.strings(CoreFields.LINKS)) {
            Linked linked = linked(link);
            linked.published().ifPresent(met::add);
            links.add(linked.link());
        }
        for (String mentioned : mention.strings(CoreFields.MENTIONED)) {
            account(network, mentioned).ifPresent(met::add);
        }
        return new MentionAccounts(
                mention,
                mention.string(CoreFields.AUTHOR).flatMap(one -> account(network, one)),
                met,
                links,
                mention.string(CoreFields.AUTHOR_NAME),
                mention.string(CoreFields.IMITATES),
                mention.time(CoreFields.PUBLISHED).map(one -> LocalDate.ofInstant(one, zone)));
    }

    /**
     * Reads a mention.
     *
     * @return who wrote it, where that could be a candidate by its names, or by how it reads
     */
    Optional<AccountId> read(MentionAccounts of, SeenAccounts into) {
        boolean toUs =
                of.links().stream().anyMatch(own::isOwn) || of.met().stream().anyMatch(own::isOwn);
        boolean ours = of.author().filter(own::isOwn).isPresent();
        boolean wrote = of.author().isPresent() && !ours && author(of.author().get(), of, toUs, into);
        for (AccountId one : of.met()) {
            if (!own.isOwn(one) && isNamed(one, Optional.empty())) {
                into.met(one, Origin.ARCHIVE);
                if (ours) {
                    into.linkedFromUs(one);
                }
            }
        }
        return wrote ? of.author() : Optional.empty();
    }

    /** Whether mentions of an account, as a source writes it, have anything to say of another’s that is named so. */
    boolean isOfOthers(String network, String written) {
        return account(network, written)
                .filter(one -> !own.isOwn(one) && isNamed(one, Optional.empty()))
                .isPresent();
    }

    private boolean author(AccountId author, MentionAccounts of, boolean toUs, SeenAccounts into) {
        Optional<String> imitates = of.imitates().filter(finder::isOurs);
        if (imitates.isEmpty() && !isNamed(author, of.shown())) {
            return false;
        }
        into.met(author, Origin.ARCHIVE);
        of.shown().ifPresent(name -> into.named(author, name));
        imitates.ifPresent(whom -> into.imitates(author, whom));
        of.mention().number(CoreFields.FOLLOWERS).ifPresent(many -> into.followed(author, many, of.day()));
        into.wrote(author, of.day(), of.mention().string(CoreFields.TONE), toUs);
        return true;
    }

    private Optional<AccountId> account(String network, String written) {
        Map<Written, Optional<AccountId>> known = recognised.accounts();
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(new Written(network, written), one -> AccountNetwork.ofKey(network)
                .flatMap(of -> AccountId.of(recogniser.recognise(written, of))));
    }

    private Linked linked(String address) {
        Map<String, Linked> known = recognised.links();
        if (known.size() >= REMEMBERED) {
            known.clear();
        }
        return known.computeIfAbsent(
                address, one -> new Linked(own.link(one), AccountId.published(recogniser.ofAddress(one))));
    }

    private boolean isNamed(AccountId account, Optional<String> shown) {
        if (named.size() >= NAMED) {
            named.clear();
        }
        return named.computeIfAbsent(
                new Named(account, shown),
                one -> own.isJudged(one.account()) || finder.isNamed(one.account(), one.shown()));
    }
}
