package org.beffroi.observatory.candidate;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.speaker.ListedSpeaker;
import org.beffroi.core.speaker.SpeakerList;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.RefusedRow;
import org.beffroi.observatory.body.KeptRecord;
import org.beffroi.observatory.kept.ObservatoryFolder;

/**
 * Looks for candidates in all that a dossier holds: its latest directory, the lists of accounts that it keeps, its mentions. Several
 * territories are looked for in one reading. Not for several threads.
 */
public final class CandidateSearch {

    private final ObservatoryFolder folder;
    private final Path codebook;
    private final ZoneId zone;
    private final Territories territories;
    private final Optional<Territory> own;
    private final AccountRecogniser recogniser = new AccountRecogniser();
    private final List<RefusedRow> refused = new ArrayList<>();

    /**
     * What was found of one territory.
     *
     * @param presence what is known to be its body’s own
     * @param open those that nobody judged, the likeliest first
     * @param judged those that somebody judged and that would be candidates else, likewise
     * @param named all that are named after the territory: those that somebody judged so, then the open ones
     */
    public record Found(OwnPresence presence, List<Candidate> open, List<Candidate> judged, List<NamedAccount> named) {
        public Found {
            Objects.requireNonNull(presence);
            open = List.copyOf(open);
            judged = List.copyOf(judged);
            named = List.copyOf(named);
        }

        /** The one that they are named after. */
        public Territory territory() {
            return presence.territory();
        }
    }

    /** One territory while it is looked for, with what was judged of all. */
    private record Looking(
            OwnPresence presence,
            CandidateFinder finder,
            SeenAccounts seen,
            ArchiveAccounts archive,
            List<JudgedAccount> judgements) {

        Found found() {
            List<SeenAccount> all = seen.all();
            Set<AccountId> ids = new HashSet<>();
            judgements.forEach(one -> ids.add(one.account()));
            List<Candidate> open = finder.candidates(all);
            List<Candidate> judged = finder.among(all, ids);
            return new Found(presence, open, judged, named(all, open, judged));
        }

        private List<NamedAccount> named(List<SeenAccount> all, List<Candidate> open, List<Candidate> judged) {
            Map<AccountId, SeenAccount> met = new HashMap<>();
            all.forEach(one -> met.put(one.account(), one));
            Map<AccountId, Candidate> reasons = new HashMap<>();
            judged.forEach(one -> reasons.put(one.seen().account(), one));
            List<NamedAccount> named = new ArrayList<>();
            judgements.stream()
                    .filter(one -> one.isOf(presence.territory()))
                    .forEach(one -> named.add(new NamedAccount(
                            one.account(),
                            Optional.of(one),
                            Optional.ofNullable(met.get(one.account())),
                            Optional.ofNullable(reasons.get(one.account())))));
            open.forEach(one -> named.add(new NamedAccount(
                    one.seen().account(), Optional.empty(), Optional.of(one.seen()), Optional.of(one))));
            return named;
        }
    }

    /**
     * @param national the reference of territories, where the dossier has none of its own
     * @throws org.beffroi.core.message.Refusal if the dossier’s own cannot be read
     */
    public CandidateSearch(Dossier dossier, Territories national) {
        this(
                ObservatoryFolder.of(dossier.folder()),
                dossier.codebook(),
                dossier.settings().zone(),
                dossier.settings().territory(),
                national);
    }

    /**
     * One of a dossier that is known by its parts.
     *
     * @param folder of its observatory
     * @param codebook folder of its own lists
     * @param zone in which its mentions have their days
     * @param own INSEE code or SIREN of its territory; empty where it has none
     * @param national the reference of territories, where the dossier has none of its own
     * @throws org.beffroi.core.message.Refusal if the dossier’s own cannot be read
     */
    public CandidateSearch(
            ObservatoryFolder folder, Path codebook, ZoneId zone, Optional<String> own, Territories national) {
        this.folder = folder;
        this.codebook = codebook;
        this.zone = zone;
        this.territories = folder.territories(national);
        this.own = own.flatMap(territories::byCode);
    }

    /**
     * The territory that the dossier is about: its own, else the one that all its judged accounts are named after; empty where
     * nothing says which, or the reference does not know it.
     *
     * @throws org.beffroi.core.message.Refusal if the judgements cannot be read
     */
    public Optional<Territory> about() {
        if (own.isPresent()) {
            return own;
        }
        Set<Optional<Territory>> named =
                judgements().stream().map(one -> one.territory(territories)).collect(Collectors.toSet());
        return named.size() == 1 ? named.iterator().next() : Optional.empty();
    }

    private List<JudgedAccount> judgements() {
        return new JudgementFile(folder.folder().resolve(JudgementFile.NAME)).all();
    }

    /**
     * Looks for them.
     *
     * @param of the territories after which they may be named, one at least
     * @param list one more list of accounts; empty for those alone that the dossier keeps
     * @param network of accounts of that list whose row names none
     * @param mentions read to the last
     * @param wrote told which mention an account wrote that may be a candidate; once for each territory
     * @return what was found of each territory, in their order
     * @throws org.beffroi.core.message.Refusal if something that the dossier keeps, or the list, cannot be read
     */
    public List<Found> find(
            List<Territory> of,
            Optional<Path> list,
            Optional<AccountNetwork> network,
            Iterator<Entry> mentions,
            BiConsumer<AccountId, Entry> wrote) {
        List<Looking> looking = looking(of, list, network);
        read(mentions, looking, wrote);
        return looking.stream().map(Looking::found).toList();
    }

    /**
     * Looks for those that are named after one territory, without reading all mentions: of these, authors and mentioned ones are
     * known by the names of their accounts alone, neither by a name that shows nor by a link.
     *
     * @throws org.beffroi.core.message.Refusal if something that the dossier keeps cannot be read
     * @throws org.beffroi.core.archive.Cancelled if it was stopped
     */
    public Found find(Territory of, Snapshot snapshot, Cancel cancel) {
        List<Looking> looking = looking(List.of(of), Optional.empty(), Optional.empty());
        read(new NamedMentions(snapshot, looking.getFirst().archive(), cancel), looking, (author, mention) -> {});
        return looking.getFirst().found();
    }

    private static void read(Iterator<Entry> mentions, List<Looking> looking, BiConsumer<AccountId, Entry> wrote) {
        while (mentions.hasNext()) {
            Entry entry = mentions.next();
            ArchiveAccounts.MentionAccounts accounts =
                    looking.getFirst().archive().accounts(entry.effective());
            looking.forEach(
                    one -> one.archive().read(accounts, one.seen()).ifPresent(author -> wrote.accept(author, entry)));
        }
    }

    /** The rows of the list that was looked at besides which hold no account, with the reason. */
    public List<RefusedRow> refused() {
        return List.copyOf(refused);
    }

    private SeenAccounts known(List<KeptRecord> records, Optional<Path> list, Optional<AccountNetwork> network) {
        SeenAccounts known = new SeenAccounts();
        new DirectoryAccounts(recogniser).read(records, known);
        AccountList kept = new AccountList(recogniser, Optional.empty());
        new SeenLists(folder.folder()).files().forEach(file -> kept.read(file, known));
        list.ifPresent(file -> refused.addAll(new AccountList(recogniser, network).read(file, known)));
        return known;
    }

    private List<Looking> looking(List<Territory> of, Optional<Path> list, Optional<AccountNetwork> network) {
        List<KeptRecord> records = folder.directories().isEmpty()
                ? List.of()
                : folder.records(folder.directories().getLast());
        SeenAccounts known = known(records, list, network);
        OwnPresence.Declared declared = OwnPresence.Declared.of(records);
        List<ListedSpeaker> speakers = new SpeakerList(codebook).speakers();
        OfficialDomains domains = OfficialDomains.read(folder.folder().resolve(OfficialDomains.NAME));
        List<JudgedAccount> judged = judgements();
        TerritoryName.Names names = TerritoryName.Names.of(territories);
        WrittenName.Known written = new WrittenName.Known();
        List<Looking> looking = new ArrayList<>();
        for (Territory territory : of) {
            boolean isOwn = own.filter(territory::equals).isPresent();
            OwnPresence presence = OwnPresence.of(territory, declared, speakers, isOwn, domains, judged);
            CandidateFinder finder = new CandidateFinder(presence, territories, names, written);
            ArchiveAccounts archive = looking.isEmpty()
                    ? new ArchiveAccounts(recogniser, finder, presence, zone)
                    : looking.getFirst().archive().of(finder, presence);
            SeenAccounts seen = new SeenAccounts(
                    known, (account, shown) -> presence.isJudged(account) || finder.isNamed(account, shown));
            looking.add(new Looking(presence, finder, seen, archive, judged));
        }
        return looking;
    }
}
