package org.beffroi.workbench.observatory.model.candidate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.archive.Cancel;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Order;
import org.beffroi.core.archive.Progress;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.query.Query;
import org.beffroi.core.result.MentionPages;
import org.beffroi.core.result.ShownNames;
import org.beffroi.core.territory.Territories;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.benchmark.Metric;
import org.beffroi.observatory.benchmark.MetricFile;
import org.beffroi.observatory.benchmark.MetricTable;
import org.beffroi.observatory.body.BodyKey;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.Candidate;
import org.beffroi.observatory.candidate.CandidateSearch;
import org.beffroi.observatory.candidate.Judging;
import org.beffroi.observatory.kept.ObservatoryFolder;

/** Looks through a dossier for accounts that are named after territories. Takes as long as all its mentions do; for one thread. */
public final class CandidateReading {

    /** So many of its last mentions are kept of each account. */
    private static final int RECENT = 3;

    private final Dossier dossier;
    private final Territories national;
    private final ShownNames names;
    private final Map<AccountId, List<CandidateLine.Recent>> recent = new HashMap<>();

    /** @param national the reference of territories, where the dossier has none of its own */
    public CandidateReading(Dossier dossier, Territories national) {
        this.dossier = dossier;
        this.national = national;
        this.names = new ShownNames(dossier.pseudonyms()::shown, false);
    }

    /**
     * Reads all.
     *
     * @param of the territories, one at least
     * @throws org.beffroi.core.message.Refusal if something that the dossier keeps cannot be read
     * @throws org.beffroi.core.archive.Cancelled if it was stopped
     */
    public CandidateTable read(List<Territory> of, Progress progress) {
        ObservatoryFolder folder = ObservatoryFolder.of(dossier.folder());
        Territories territories = folder.territories(national);
        MetricTable metrics = new MetricFile(folder.folder().resolve(MetricFile.NAME), territories)
                .read()
                .table();
        List<CandidateSearch.Found> found;
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            long size = Math.max(1, snapshot.size());
            MentionPages mentions =
                    new MentionPages(snapshot, new Query.Everything(), Order.NEWEST, size, Cancel.never(), progress);
            found = new CandidateSearch(dossier, national)
                    .find(of, Optional.empty(), Optional.empty(), mentions, this::wrote);
        }
        return new CandidateTable(of, lines(found, metrics), new Judging(dossier, national).all());
    }

    /** The newest come first; one that is named after several territories comes as often. */
    private void wrote(AccountId account, Entry entry) {
        List<CandidateLine.Recent> kept = recent.computeIfAbsent(account, one -> new ArrayList<>());
        Optional<Instant> published = entry.effective().time(CoreFields.PUBLISHED);
        CandidateLine.Recent mention = new CandidateLine.Recent(
                published, entry.effective().string(CoreFields.TEXT_BODY).orElse(""));
        if (kept.size() < RECENT && !kept.contains(mention)) {
            kept.add(mention);
        }
    }

    private List<CandidateLine> lines(List<CandidateSearch.Found> found, MetricTable metrics) {
        record Named(CandidateSearch.Found by, Candidate candidate) {}
        List<Named> all = new ArrayList<>();
        for (CandidateSearch.Found one : found) {
            one.open().forEach(candidate -> all.add(new Named(one, candidate)));
            one.judged().forEach(candidate -> all.add(new Named(one, candidate)));
        }
        // Of several names that it bears, the longest says most.
        all.sort(Comparator.comparing(Named::candidate, Candidate.ORDER)
                .thenComparing(Comparator.comparingInt(
                                (Named one) -> one.by().territory().name().length())
                        .reversed()));
        Set<AccountId> met = new HashSet<>();
        return all.stream()
                .filter(one -> met.add(one.candidate().seen().account()))
                .map(one -> line(one.by(), one.candidate(), metrics))
                .toList();
    }

    private CandidateLine line(CandidateSearch.Found by, Candidate candidate, MetricTable metrics) {
        AccountId account = candidate.seen().account();
        boolean hidden = candidate.seen().isHidden(names);
        return new CandidateLine(
                account,
                by.territory(),
                hidden ? names.shown(account.account()) : account.account(),
                Optional.of(new CandidateLine.Known(
                        candidate,
                        candidate.reasons(value -> hidden ? names.shown(value) : value),
                        own(by, account.network(), metrics),
                        recent.getOrDefault(account, List.of()))),
                Optional.empty());
    }

    private static CandidateLine.Own own(CandidateSearch.Found by, AccountNetwork network, MetricTable metrics) {
        return new CandidateLine.Own(
                by.presence().accounts().stream()
                        .filter(one -> one.network() == network)
                        .min(Comparator.comparing(AccountId::toString)),
                metrics.latest(
                                BodyKey.of(by.territory()),
                                Metric.FOLLOWERS,
                                Optional.of(network),
                                LocalDate.MIN,
                                LocalDate.MAX)
                        .map(one -> new CandidateLine.Audience(Math.round(one.value()), one.day())));
    }
}
