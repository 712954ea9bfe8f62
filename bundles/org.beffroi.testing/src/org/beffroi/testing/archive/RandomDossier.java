package org.beffroi.testing.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.beffroi.core.archive.Act;
import org.beffroi.core.archive.Act.Hand;
import org.beffroi.core.mention.BatchId;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.mention.Mention;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.mention.Origin;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Query.Positioned;
import org.beffroi.core.text.lemma.Lemmas;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Random mentions, acts and queries over a vocabulary so small that they often meet: what archives are compared on.
 */
public final class RandomDossier {

    private static final List<String> WORDS = List.of(
            "cantine",
            "école",
            "écoles",
            "École",
            "l'école",
            "l’eau",
            "eau",
            "maire",
            "mairie",
            "poubelle",
            "poubelles",
            "journal",
            "journaux",
            "pas",
            "de",
            "la",
            "froid",
            "SNCF",
            "PLUi",
            "Saint-Étienne",
            "St Etienne",
            "rue",
            "#BudgetParticipatif",
            "#budget",
            "budget",
            "participatif",
            "@mairie",
            "😀",
            "👍🏽",
            "aujourd'hui",
            "1 248",
            "exemple.fr/page",
            "https://www.exemple.fr/page",
            "schools",
            "children",
            "vélos",
            "vélo");
    private static final List<String> ENDS = List.of(" ", " ", " ", " ", ". ", "! ", ", ", " : ", "\n", "… ");
    private static final long FIRST = Instant.parse("2023-12-30T00:00:00Z").getEpochSecond();
    private static final long LAST = Instant.parse("2025-01-02T00:00:00Z").getEpochSecond();

    private RandomDossier() {}

    /** Something done to an archive. */
    @ProviderType
    public sealed interface Step {
        /** Mentions added in one call. */
        record Add(List<Mention> mentions) implements Step {}

        /** Acts recorded in one call. */
        record Record(List<Act> acts) implements Step {}
    }

    /** Steps of an archive's life: additions, newer and older readings, acts before and after, undoings. */
    public static Arbitrary<List<Step>> lives() {
        Arbitrary<Step> add = mentions().list().ofMinSize(1).ofMaxSize(12).map(Step.Add::new);
        Arbitrary<Step> acts = acts().list().ofMinSize(1).ofMaxSize(4).map(Step.Record::new);
        return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(3, add), net.jqwik.api.Tuple.of(1, acts))
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(RandomDossier::withDistinctActs);
    }

    /** Identities of acts are unique in life; here they are numbered. */
    private static List<Step> withDistinctActs(List<Step> steps) {
        int number = 0;
        List<Step> numbered = new ArrayList<>();
        for (Step step : steps) {
            if (step instanceof Step.Record(var acts)) {
                List<Act> distinct = new ArrayList<>();
                for (Act act : acts) {
                    distinct.add(new Act(
                            String.format(Locale.ROOT, "act-%03d", number++),
                            act.batch(),
                            act.who(),
                            act.hand(),
                            act.when(),
                            act.deed()));
                }
                numbered.add(new Step.Record(distinct));
            } else {
                numbered.add(step);
            }
        }
        return numbered;
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> words =
                Combinators.combine(Arbitraries.of(WORDS), Arbitraries.of(ENDS)).as(String::concat);
        return words.list().ofMinSize(0).ofMaxSize(12).map(list -> String.join("", list));
    }

    private static Arbitrary<MentionId> ids() {
        return Arbitraries.integers().between(1, 25).map(n -> new MentionId("essai:" + n));
    }

    private static Arbitrary<BatchId> batches() {
        return Arbitraries.of("lot-1", "lot-2", "lot-3", "lot-4").map(BatchId::new);
    }

    static Arbitrary<Instant> times() {
        return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
    }

    private static Arbitrary<Mention> mentions() {
        Arbitrary<Instant> collected =
                Arbitraries.integers().between(1, 6).map(n -> Instant.parse("2025-02-0" + n + "T08:00:00Z"));
        Arbitrary<Origin> origins = Combinators.combine(Arbitraries.of("a.csv", "b.csv"), batches(), collected)
                .as(Origin::new);
        return Combinators.combine(ids(), origins, values()).as(Mention::new);
    }

    private static Arbitrary<FieldValues> values() {
        Arbitrary<FieldValues> words = Combinators.combine(texts(), texts().injectNull(0.7), times().injectNull(0.15))
                .as((text, title, published) -> FieldValues.builder()
                        .put(CoreFields.TEXT_BODY, text)
                        .put(CoreFields.TITLE, title)
                        .put(CoreFields.PUBLISHED, published)
                        .build());
        Arbitrary<FieldValues> facts = Combinators.combine(
                        Arbitraries.of("mastodon", "Facebook", "presse").injectNull(0.1),
                        Arbitraries.of("Ana", "Bob", "Çéline", "Dédé").injectNull(0.2),
                        Arbitraries.of("fr", "en", "de").injectNull(0.4),
                        Arbitraries.longs().between(0, 30).injectNull(0.5),
                        Arbitraries.of("https://www.exemple.fr/a/b", "http://blog.exemple.fr", "https://autre.org/")
                                .list()
                                .ofMaxSize(2),
                        Arbitraries.of(Boolean.TRUE, Boolean.FALSE).injectNull(0.6))
                .as((network, author, language, likes, links, official) -> FieldValues.builder()
                        .put(CoreFields.NETWORK, network)
                        .put(CoreFields.AUTHOR, author)
                        .put(CoreFields.LANGUAGE, language)
                        .put(CoreFields.LIKES, likes)
                        .put(CoreFields.LINKS, links)
                        .put(CoreFields.OFFICIAL, official)
                        .build());
        Arbitrary<FieldValues> links = Combinators.combine(
                        ids().injectNull(0.4),
                        ids().injectNull(0.7),
                        ids().injectNull(0.9),
                        ids().injectNull(0.9),
                        Arbitraries.longs().between(0, 30).injectNull(0.6))
                .as((answered, root, quoted, shared, comments) -> FieldValues.builder()
                        .put(CoreFields.REPLY_TO, answered == null ? null : answered.value())
                        .put(CoreFields.THREAD, root == null ? null : root.value())
                        .put(CoreFields.QUOTE_OF, quoted == null ? null : quoted.value())
                        .put(CoreFields.REPOST_OF, shared == null ? null : shared.value())
                        .put(CoreFields.COMMENTS, comments)
                        .build());
        return Combinators.combine(words, facts, links)
                .as((said, known, hanging) -> said.overlaidWith(known).overlaidWith(hanging));
    }

    private static Arbitrary<Act> acts() {
        Arbitrary<Act.Deed> deeds = Arbitraries.oneOf(
                Combinators.combine(ids(), Arbitraries.of("urgent", "à traiter", "vu"))
                        .as((id, tag) -> new Act.Add(id, "tag", tag)),
                Combinators.combine(ids(), Arbitraries.of("urgent", "à traiter"))
                        .as((id, tag) -> new Act.Remove(id, "tag", tag)),
                Combinators.combine(ids(), Arbitraries.of("negative", "positive"))
                        .as((id, tone) -> new Act.Set(id, "tone", List.of(tone))),
                Combinators.combine(ids(), Arbitraries.of("tone", "theme")).as(Act.Clear::new),
                Combinators.combine(
                                ids(), Arbitraries.of(List.of("waste"), List.of("roads", "canteen"), List.<String>of()))
                        .as((id, themes) -> new Act.Set(id, "theme", themes)),
                Combinators.combine(ids(), Arbitraries.of("waste", "canteen"))
                        .as((id, theme) -> new Act.Add(id, "theme", theme)),
                Combinators.combine(ids(), Arbitraries.of("waste", "canteen"))
                        .as((id, theme) -> new Act.Remove(id, "theme", theme)),
                Combinators.combine(ids(), texts().filter(text -> !text.isBlank()))
                        .as((id, note) -> new Act.Add(id, "note", note)),
                Arbitraries.of("lot-1", "lot-2", "acte-1", "acte-2")
                        .map(batch -> new Act.UndoBatch(new BatchId(batch))));
        return Combinators.combine(
                        Arbitraries.of("acte-1", "acte-2", "acte-3", "acte-4"),
                        Arbitraries.of(Hand.values()),
                        Arbitraries.integers().between(1, 9),
                        deeds)
                .as((batch, hand, day, deed) -> new Act(
                        "x",
                        new BatchId(batch),
                        "Claire",
                        hand,
                        Instant.parse("2025-03-0" + day + "T10:00:00Z"),
                        deed));
    }

    /** Queries of all shapes, a few levels deep. */
    public static Arbitrary<Query> queries() {
        return queries(2);
    }

    private static Arbitrary<Query> queries(int depth) {
        Arbitrary<Query> leaves = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, positioned().map(shape -> (Query) shape)),
                net.jqwik.api.Tuple.of(3, near()),
                net.jqwik.api.Tuple.of(2, groups(1).map(group -> (Query) new Query.SameSentence(group))),
                net.jqwik.api.Tuple.of(4, fieldQueries()),
                net.jqwik.api.Tuple.of(
                        1, texts().map(text -> (Query) new Query.Resembling(text.isBlank() ? "école" : text))),
                net.jqwik.api.Tuple.of(1, Arbitraries.just((Query) new Query.Everything())));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Query>> several = queries(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(4, leaves),
                net.jqwik.api.Tuple.of(2, several.map(all -> (Query) new Query.And(all))),
                net.jqwik.api.Tuple.of(2, several.map(any -> (Query) new Query.Or(any))),
                net.jqwik.api.Tuple.of(1, queries(depth - 1).map(one -> (Query) new Query.Not(one))));
    }

    private static Arbitrary<Query> groups(int depth) {
        Arbitrary<Query> leaves = Arbitraries.oneOf(positioned().map(shape -> (Query) shape), near());
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Query>> several = groups(depth - 1).list().ofMinSize(2).ofMaxSize(3);
        return Arbitraries.oneOf(
                several.map(all -> (Query) new Query.And(all)),
                several.map(any -> (Query) new Query.Or(any)),
                groups(depth - 1).map(one -> (Query) new Query.Not(one)));
    }

    private static Arbitrary<Positioned> single() {
        Arbitrary<String> words = Arbitraries.of(WORDS);
        Arbitrary<String> rows = words.list().ofMinSize(2).ofMaxSize(3).map(list -> String.join(" ", list));
        return Arbitraries.oneOf(
                words.map(Query.Word::new),
                Combinators.combine(rows, Arbitraries.of(0, 0, 1, 3)).as(Query.Phrase::new),
                words.map(Query.Exact::new),
                Arbitraries.of("fermer", "cantines", "dangereuse")
                        .map(word -> new Query.Lemma(word, new Lemmas().forms(word))),
                Arbitraries.of("cantin*", "?cole", "*", "p*s", "eco*", "j?urna*", "#bud*")
                        .map(Query.Wildcard::new),
                Combinators.combine(
                                Arbitraries.of("poubele", "cantne", "mairei", "ecole", "jounral"), Arbitraries.of(1, 2))
                        .as(Query.Fuzzy::new));
    }

    private static Arbitrary<Positioned> positioned() {
        return Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, single()),
                net.jqwik.api.Tuple.of(
                        1, single().list().ofMinSize(2).ofMaxSize(3).map(Query.AnyOf::new)));
    }

    private static Arbitrary<Query> near() {
        return Combinators.combine(positioned(), positioned(), Arbitraries.of(1, 2, 5), Arbitraries.of(true, false))
                .as(Query.Near::new);
    }

    private static Arbitrary<Query> fieldQueries() {
        Arbitrary<LocalDate> days = Arbitraries.integers().between(0, 370).map(n -> LocalDate.of(2023, 12, 30)
                .plusDays(n));
        Arbitrary<Query.Day> bounds = Arbitraries.oneOf(
                days.map(Query.FixedDay::new),
                Combinators.combine(Arbitraries.integers().between(1, 400), Arbitraries.of(Query.Ago.Unit.DAY))
                        .as(Query.Ago::new));
        return Arbitraries.oneOf(
                Arbitraries.of("facebook", "MASTODON", "pres*", "*", "x").map(v -> new Query.FieldIs("network", v)),
                Arbitraries.of("celine", "dédé", "b?b", "*").map(v -> new Query.FieldIs("author", v)),
                Arbitraries.of("exemple.fr", "https://www.exemple.fr/a", "blog.*", "*", "autre.org/")
                        .map(v -> new Query.FieldIs("links", v)),
                Arbitraries.of("urgent", "a traiter", "*").map(v -> new Query.FieldIs("tag", v)),
                Arbitraries.of("negative", "*").map(v -> new Query.FieldIs("tone", v)),
                Arbitraries.of("true", "false").map(v -> new Query.FieldIs("official", v)),
                Arbitraries.of("lot-1", "lot-2", "acte-1").map(v -> new Query.FieldIs("batch", v)),
                Arbitraries.of("école", "pas de", "*", "cantin*").map(v -> new Query.FieldIs("title", v)),
                Arbitraries.of("école", "pas de", "*").map(v -> new Query.FieldIs("text", v)),
                Arbitraries.of("école", "*").map(v -> new Query.FieldIs("note", v)),
                Combinators.combine(
                                Arbitraries.integers().between(0, 20).injectNull(0.2),
                                Arbitraries.integers().between(0, 30).injectNull(0.2))
                        .as((least, most) -> new Query.NumberBetween("likes", bound(least), bound(most))),
                Combinators.combine(bounds.injectNull(0.2), bounds.injectNull(0.2))
                        .as((from, to) -> new Query.Period("published", from, to)));
    }

    private static OptionalLong bound(@Nullable Integer value) {
        return value == null ? OptionalLong.empty() : OptionalLong.of(value);
    }
}
