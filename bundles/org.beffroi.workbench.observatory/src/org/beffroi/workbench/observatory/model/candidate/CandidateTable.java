package org.beffroi.workbench.observatory.model.candidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.territory.Territory;
import org.beffroi.observatory.candidate.AccountId;
import org.beffroi.observatory.candidate.JudgedAccount;
import org.beffroi.workbench.observatory.model.RowSort;

/**
 * The accounts that are named after some territories, and what was said of each. Immutable.
 *
 * @param bodies the territories, one at least, in the order in which they were looked for
 * @param found what was found, the likeliest first, each account once
 * @param judgements all of the dossier
 */
public record CandidateTable(List<Territory> bodies, List<CandidateLine> found, List<JudgedAccount> judgements) {

    /** The columns, in the order in which they stand. */
    public enum Column {
        ACCOUNT,
        NETWORK,
        BODY,
        AUDIENCE,
        ACTIVITY,
        TONE,
        REASONS,
        JUDGEMENT;

        /** Whether the first press on its heading puts the largest first. */
        public boolean isLargestFirst() {
            return this == AUDIENCE || this == ACTIVITY;
        }
    }

    public CandidateTable {
        bodies = List.copyOf(bodies);
        found = List.copyOf(found);
        judgements = List.copyOf(judgements);
    }

    /** Whether it is of several territories, so that each row says which. */
    public boolean isOfSeveral() {
        return bodies.size() > 1;
    }

    /** The same with other judgements. */
    public CandidateTable with(List<JudgedAccount> all) {
        return new CandidateTable(bodies, found, all);
    }

    /** The same with these accounts judged so, each in the place of what was said of it before. */
    public CandidateTable judged(List<JudgedAccount> now) {
        Set<AccountId> accounts = new HashSet<>();
        now.forEach(one -> accounts.add(one.account()));
        List<JudgedAccount> all = new ArrayList<>(unjudged(accounts).judgements());
        all.addAll(now);
        return with(all);
    }

    /** The same with nothing said of these accounts. */
    public CandidateTable unjudged(Set<AccountId> accounts) {
        return with(judgements.stream()
                .filter(one -> !accounts.contains(one.account()))
                .toList());
    }

    /** All rows: what was found, then those of which the judgement alone is known. */
    public List<CandidateLine> lines() {
        Map<AccountId, JudgedAccount> said = new LinkedHashMap<>();
        judgements.forEach(one -> said.put(one.account(), one));
        List<CandidateLine> lines = new ArrayList<>();
        for (CandidateLine line : found) {
            lines.add(line.judged(Optional.ofNullable(said.remove(line.account()))));
        }
        for (JudgedAccount one : said.values()) {
            bodies.stream()
                    .filter(body -> JudgedAccount.name(body).equals(one.territory()))
                    .findFirst()
                    .ifPresent(body -> lines.add(new CandidateLine(
                            one.account(), body, one.account().account(), Optional.empty(), Optional.of(one))));
        }
        return lines;
    }

    /** Those that show, in an order; the likeliest first where none is wished for. */
    public List<CandidateLine> show(JudgeFilter filter, Optional<RowSort> sort) {
        List<CandidateLine> shown = lines().stream().filter(filter::shows).toList();
        return sort.map(by -> shown.stream().sorted(order(by)).toList()).orElse(shown);
    }

    /** How many show. */
    public long count(JudgeFilter filter) {
        return lines().stream().filter(filter::shows).count();
    }

    private static Comparator<CandidateLine> order(RowSort by) {
        Comparator<CandidateLine> order =
                switch (Column.values()[by.column()]) {
                    case ACCOUNT -> Comparator.comparing(CandidateLine::shown);
                    case NETWORK -> Comparator.comparing(one -> one.account().network());
                    case BODY -> Comparator.comparing(one -> one.body().name());
                    case AUDIENCE -> Comparator.comparingLong(CandidateTable::followers);
                    case ACTIVITY ->
                        Comparator.comparing(CandidateTable::latest).thenComparing(CandidateTable::mentions);
                    case TONE -> Comparator.comparingDouble(CandidateTable::tone);
                    case REASONS ->
                        Comparator.comparingInt(one -> one.known()
                                .map(known -> known.candidate()
                                        .signs()
                                        .getFirst()
                                        .kind()
                                        .ordinal())
                                .orElse(Integer.MAX_VALUE));
                    case JUDGEMENT ->
                        Comparator.comparingInt(one -> one.judged()
                                .map(said -> said.judgement().ordinal())
                                .orElse(Integer.MAX_VALUE));
                };
        return by.down() ? order.reversed() : order;
    }

    private static long followers(CandidateLine line) {
        return line.known()
                .map(one -> one.candidate().seen().followers().orElse(-1))
                .orElse(-1L);
    }

    private static LocalDate latest(CandidateLine line) {
        return line.known().flatMap(one -> one.candidate().seen().latest()).orElse(LocalDate.MIN);
    }

    private static long mentions(CandidateLine line) {
        return line.known().map(one -> one.candidate().seen().mentions()).orElse(-1L);
    }

    /** Those of which it is not known last. */
    private static double tone(CandidateLine line) {
        return line.known()
                .map(one -> one.candidate().seen().tone().net().orElse(2))
                .orElse(2.0);
    }

    /**
     * The row that comes next to be judged, once some were.
     *
     * @param after the place of the first of those among the rows that showed
     * @param shown the rows that show now
     * @return its place, or empty where nothing is left to be judged
     */
    public static Optional<Integer> next(int after, List<CandidateLine> shown) {
        Objects.checkIndex(0, Math.max(1, after + 1));
        for (int i = 0; i < shown.size(); i++) {
            int at = (Math.min(after, shown.size() - 1) + i) % shown.size();
            if (shown.get(at).judged().isEmpty()) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }
}
