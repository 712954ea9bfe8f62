package org.beffroi.observatory.analysis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.analysis.Answer;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.result.Column;
import org.beffroi.core.result.Column.Kind;
import org.beffroi.core.result.Measure;
import org.beffroi.core.result.Prose;
import org.beffroi.core.result.Result;
import org.beffroi.core.result.Table;
import org.beffroi.observatory.candidate.CandidateSearch;
import org.beffroi.observatory.candidate.Judgement;
import org.beffroi.observatory.candidate.NamedAccount;
import org.beffroi.observatory.candidate.SeenAccount;
import org.beffroi.observatory.census.NetworkName;
import org.beffroi.observatory.census.SentenceList;

/**
 * The answer about accounts that are named after the territory: sentences, a row an account, counts, and for each network the
 * followers of the largest unofficial one. Those that are known from mentions alone show under pseudonyms, as authors do.
 */
final class UnofficialFound {

    private static final String NAMED = "accounts.named";
    private static final String UNJUDGED = "accounts.unjudged";
    private static final String IMPOSTOR = "accounts.impostor";
    private static final String FOLLOWERS = "followers.unofficial.";

    /** The counts that an indicator can follow, the main one first. */
    static final List<String> COUNTED = List.of(NAMED, UNJUDGED, IMPOSTOR);

    /** The largest audience first; of those whose audience nobody knows, the judged ones. */
    private static final Comparator<NamedAccount> LARGEST = Comparator.comparingLong(
                    (NamedAccount one) -> -one.followers().orElse(-1))
            .thenComparing(one -> one.judged().isEmpty())
            .thenComparing(one -> one.account().toString());

    private final CandidateSearch.Found found;
    private final List<NamedAccount> named;
    private final boolean whole;
    private final Run run;

    /** @param whole whether all mentions were read */
    UnofficialFound(CandidateSearch.Found found, boolean whole, Run run) {
        this.found = found;
        this.named = found.named().stream().sorted(LARGEST).toList();
        this.whole = whole;
        this.run = run;
    }

    static String label(String key, Run run) {
        return run.say(UnofficialFound.class, "label.measure." + key);
    }

    Answer answer() {
        List<Result> results = named.isEmpty() ? List.of() : List.of(table());
        return new Answer(
                new Prose(say("analysis.unofficial"), findings()),
                results,
                measures(),
                named.stream()
                        .flatMap(one -> one.seen().stream())
                        .mapToLong(SeenAccount::mentions)
                        .sum(),
                whole ? List.of() : List.of(say("analysis.unofficial.left.out")));
    }

    private List<Prose.Finding> findings() {
        String territory = found.territory().name();
        if (named.isEmpty()) {
            return List.of(Prose.Finding.of(say("analysis.unofficial.nobody", territory)));
        }
        List<Prose.Finding> said = new ArrayList<>();
        said.add(Prose.Finding.of(say("analysis.unofficial.named", named.size(), territory, many(this::isOpen))));
        judged().ifPresent(said::add);
        largest("analysis.unofficial.largest", NamedAccount::isUnofficial).ifPresent(said::add);
        long unknown = many(one -> one.isUnofficial() && one.followers().isEmpty());
        if (unknown > 0) {
            said.add(new Prose.Finding(
                    say("analysis.unofficial.unknown", unknown, many(NamedAccount::isUnofficial)),
                    Prose.Weight.CAUTION,
                    Optional.empty()));
        }
        largest("analysis.unofficial.largest.open", this::isOpen).ifPresent(said::add);
        return said;
    }

    private boolean isOpen(NamedAccount one) {
        return one.judged().isEmpty();
    }

    private long many(Predicate<NamedAccount> which) {
        return named.stream().filter(which).count();
    }

    /** How many were judged as what; an impostor asks for somebody. */
    private Optional<Prose.Finding> judged() {
        Map<Judgement, Long> many = new EnumMap<>(Judgement.class);
        named.forEach(one -> one.judgement().ifPresent(what -> many.merge(what, 1L, Long::sum)));
        if (many.isEmpty()) {
            return Optional.empty();
        }
        List<Sentence> each = many.entrySet().stream()
                .map(one -> Sentence.of(
                        UnofficialFound.class,
                        "analysis.unofficial.judged." + one.getKey().key(),
                        one.getValue()))
                .toList();
        return Optional.of(new Prose.Finding(
                say("analysis.unofficial.judged", new SentenceList(each).said()),
                many.containsKey(Judgement.IMPOSTOR) ? Prose.Weight.ALARM : Prose.Weight.PLAIN,
                Optional.empty()));
    }

    private Optional<Prose.Finding> largest(String key, Predicate<NamedAccount> which) {
        return named.stream()
                .filter(which)
                .filter(one -> one.followers().isPresent())
                .findFirst()
                .map(one -> Prose.Finding.of(say(
                        key,
                        shown(one, one.account().account()),
                        NetworkName.of(one.account().network()),
                        one.followers().getAsLong(),
                        counted(one))));
    }

    private static Sentence counted(NamedAccount one) {
        return one.followersOn()
                .map(day -> Sentence.of(UnofficialFound.class, "analysis.unofficial.counted", day))
                .orElseGet(() -> Sentence.of(UnofficialFound.class, "analysis.unofficial.counted.undated"));
    }

    private Table table() {
        List<Column> columns = Column.labelled(key -> say("analysis.unofficial.column." + key))
                .with(Kind.TEXT, "account", "network", "judgement")
                .with(Kind.WHOLE, "followers")
                .with(Kind.DAY, "day")
                .with(Kind.TEXT, "why")
                .with(Kind.FLAG, "unofficial")
                .with(Kind.TEXT, "address")
                .all();
        return new Table(
                say("analysis.unofficial.table"),
                columns,
                named.stream().map(this::row).toList());
    }

    private Table.Row row(NamedAccount one) {
        return Table.Row.of(Arrays.asList(
                shown(one, one.account().account()),
                NetworkName.of(one.account().network()),
                say("analysis.unofficial.judgement."
                        + one.judgement().map(Judgement::key).orElse("none")),
                one.followers().isPresent() ? one.followers().getAsLong() : null,
                one.followersOn().orElse(null),
                why(one).orElse(null),
                one.judged().isPresent() ? one.isUnofficial() : null,
                isHidden(one) ? null : one.account().page()));
    }

    private Optional<String> why(NamedAccount one) {
        return one.candidate().map(candidate -> candidate.reasons(value -> shown(one, value)).stream()
                .map(reason -> reason.in(run.locale()))
                .collect(Collectors.joining(" · ")));
    }

    private boolean isHidden(NamedAccount one) {
        return one.seen().filter(seen -> seen.isHidden(run.names())).isPresent();
    }

    private String shown(NamedAccount one, String value) {
        return isHidden(one) ? run.names().shown(value) : value;
    }

    private List<Measure> measures() {
        List<Measure> measures = new ArrayList<>();
        measures.add(count(NAMED, named.size()));
        measures.add(count(UNJUDGED, many(this::isOpen)));
        measures.add(count(
                IMPOSTOR,
                many(one -> one.judgement().filter(Judgement.IMPOSTOR::equals).isPresent())));
        for (AccountNetwork network : AccountNetwork.values()) {
            List<NamedAccount> there = named.stream()
                    .filter(one -> one.isUnofficial() && one.account().network() == network)
                    .toList();
            if (!there.isEmpty()) {
                measures.add(followers(network, there));
            }
        }
        return measures;
    }

    private Measure count(String key, long many) {
        return Measure.figure(key, label(key, run), many, "", named.size(), Optional.empty())
                .on(say("analysis.unofficial.base", named.size()));
    }

    private Measure followers(AccountNetwork network, List<NamedAccount> there) {
        String key = FOLLOWERS + network.key();
        String name = NetworkName.of(network);
        String label = say("label.measure.followers.unofficial", name);
        NamedAccount largest = there.getFirst();
        if (largest.followers().isEmpty()) {
            return Measure.unmeasured(key, label, say("analysis.unofficial.followers.unknown", there.size(), name));
        }
        long known = there.stream().filter(one -> one.followers().isPresent()).count();
        return Measure.figure(key, label, largest.followers().getAsLong(), "", known, Optional.empty())
                .on(say("analysis.unofficial.followers.base", known, there.size(), name));
    }

    private String say(String key, Object... arguments) {
        return run.say(UnofficialFound.class, key, arguments);
    }
}
