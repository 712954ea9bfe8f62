package org.beffroi.observatory.candidate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.account.AccountRecogniser;
import org.beffroi.core.archive.Entry;
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

    private final Dossier dossier;
    private final ObservatoryFolder folder;
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
     */
    public record Found(OwnPresence presence, List<Candidate> open, List<Candidate> judged) {
        public Found {
            Objects.requireNonNull(presence);
            open = List.copyOf(open);
            judged = List.copyOf(judged);
        }

        /** The one that they are named after. */
        public Territory territory() {
            return presence.territory();
        }
    }

    /** One territory while it is looked for. */
    private record Looking(OwnPresence presence, CandidateFinder finder, SeenAccounts seen, ArchiveAccounts archive) {}

    /**
     * @param national the reference of territories, where the dossier has none of its own
     * @throws org.beffroi.core.message.Refusal if the dossier’s own cannot be read
     */
    public CandidateSearch(Dossier dossier, Territories national) {
        this.dossier = dossier;
        this.folder = ObservatoryFolder.of(dossier.folder());
        this.territories = folder.territories(national);
        this.own = dossier.settings().territory().flatMap(territories::byCode);
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
        List<KeptRecord> records = folder.directories().isEmpty()
                ? List.of()
                : folder.records(folder.directories().getLast());
        SeenAccounts known = known(records, list, network);
        Set<AccountId> judged = new HashSet<>();
        new JudgementFile(folder.folder().resolve(JudgementFile.NAME)).all().forEach(one -> judged.add(one.account()));
        List<Looking> looking = looking(of, OwnPresence.Declared.of(records), known);
        while (mentions.hasNext()) {
            Entry entry = mentions.next();
            looking.forEach(one ->
                    one.archive().read(entry.effective(), one.seen()).ifPresent(author -> wrote.accept(author, entry)));
        }
        return looking.stream()
                .map(one -> new Found(
                        one.presence(),
                        one.finder().candidates(one.seen().all()),
                        one.finder().among(one.seen().all(), judged)))
                .toList();
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

    private List<Looking> looking(List<Territory> of, OwnPresence.Declared declared, SeenAccounts known) {
        List<ListedSpeaker> speakers = new SpeakerList(dossier.codebook()).speakers();
        OfficialDomains domains = OfficialDomains.read(folder.folder().resolve(OfficialDomains.NAME));
        List<JudgedAccount> judged = new JudgementFile(folder.folder().resolve(JudgementFile.NAME)).all();
        TerritoryName.Names names = TerritoryName.Names.of(territories);
        List<Looking> looking = new ArrayList<>();
        for (Territory territory : of) {
            boolean isOwn = own.filter(territory::equals).isPresent();
            OwnPresence presence = OwnPresence.of(territory, declared, speakers, isOwn, domains, judged);
            CandidateFinder finder = new CandidateFinder(presence, territories, names);
            ArchiveAccounts archive = looking.isEmpty()
                    ? new ArchiveAccounts(
                            recogniser, finder, presence, dossier.settings().zone())
                    : looking.getFirst().archive().of(finder, presence);
            looking.add(new Looking(presence, finder, new SeenAccounts(known, finder::isNamed), archive));
        }
        return looking;
    }
}
