package org.beffroi.observatory.benchmark;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beffroi.core.account.AccountNetwork;
import org.beffroi.core.analysis.CollectedDays;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.FacetCounts;
import org.beffroi.core.archive.scan.Row;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.query.Query;
import org.beffroi.core.query.Wildcards;
import org.beffroi.core.speaker.SpeakerKind;

/**
 * How much the body that watches publishes on each network of which the archive holds a post of it, and how much that sets in
 * motion. Weeks are of days on which a source was watched that brings its posts: on others nobody knows what it published.
 */
final class PostCounts {

    /** What the body says: its listed accounts, and what its sources say is official, as analyses count it. */
    static final Query OWN =
            new Query.Or(List.of(is(CoreFields.SPEAKER, SpeakerKind.OWN.speaker()), is(CoreFields.OFFICIAL, "true")));

    /** What it publishes: answers, comments and messages to one person apart. */
    private static final Query POSTS = new Query.And(List.of(
            OWN,
            new Query.Not(is(CoreFields.TYPE, "comment")),
            new Query.Not(is(CoreFields.TYPE, "message")),
            new Query.Not(new Query.FieldIs(CoreFields.REPLY_TO.name(), "*"))));

    private static final List<Field> FIELDS =
            List.of(CoreFields.NETWORK, CoreFields.LIKES, CoreFields.COMMENTS, CoreFields.SHARES);

    private static final int WEEK = 7;
    private static final int MANY = 1000;

    private final Run run;
    private final ArchiveMetrics.Order order;
    private final Map<AccountNetwork, Sum> sums = new EnumMap<>(AccountNetwork.class);

    PostCounts(Run run, ArchiveMetrics.Order order) {
        this.run = run;
        this.order = order;
    }

    /** Of each network, in their order. */
    List<Counted> all() {
        run.snapshot().scan(both(POSTS, order.period()), FIELDS, run.cancel(), this::add);
        List<Counted> all = new ArrayList<>();
        run.snapshot().facet(POSTS, CoreFields.NETWORK, MANY, run.cancel()).counts().stream()
                .map(FacetCounts.Count::value)
                .flatMap(value -> AccountNetwork.ofKey(value).stream())
                .sorted()
                .forEach(network -> all.add(counted(network)));
        return all;
    }

    private void add(Row row) {
        Optional<AccountNetwork> network = row.value(0).flatMap(AccountNetwork::ofKey);
        if (network.isEmpty()) {
            return;
        }
        Sum sum = sums.computeIfAbsent(network.get(), one -> new Sum());
        sum.posts++;
        boolean told = false;
        for (int column = 1; column < FIELDS.size(); column++) {
            if (row.has(column)) {
                told = true;
                sum.engagements += row.number(column);
            }
        }
        sum.told += told ? 1 : 0;
    }

    private Counted counted(AccountNetwork network) {
        List<Query> sources = run
                .snapshot()
                .facet(both(POSTS, is(CoreFields.NETWORK, network.key())), CoreFields.SOURCE, MANY, run.cancel())
                .counts()
                .stream()
                .map(count -> is(CoreFields.SOURCE, count.value()))
                .toList();
        CollectedDays collected =
                CollectedDays.of(run, sources.isEmpty() ? new Query.Everything() : new Query.Or(sources));
        Sum sum = sums.getOrDefault(network, new Sum());
        return new Counted(
                network,
                order.days(),
                collected.within(order.first(), order.day()),
                sum.posts,
                sum.told,
                sum.engagements,
                collected.nothing(order.first(), order.day()));
    }

    private static Query is(Field field, String value) {
        return new Query.FieldIs(field.name(), Wildcards.literally(value));
    }

    private static Query both(Query one, Query other) {
        return new Query.And(List.of(one, other));
    }

    /** Posts of a network as they are added up. */
    private static final class Sum {
        private long posts;
        private long told;
        private long engagements;
    }

    /**
     * What was counted on a network.
     *
     * @param days over how many days
     * @param watched on how many of them a source was watched that brings posts of the body there
     * @param posts how many there are
     * @param told of how many something says what they set in motion
     * @param engagements reactions, comments and shares of those, as far as they are counted
     * @param nothing why nothing is known, in words; empty where a day was watched
     */
    record Counted(
            AccountNetwork network,
            int days,
            long watched,
            long posts,
            long told,
            long engagements,
            Optional<String> nothing) {

        /** Why nothing can be said of a week; empty where it can. */
        Optional<Sentence> unwatched() {
            return nothing.map(why -> ArchiveMetrics.say("why", why))
                    .or(() -> watched < Math.min(WEEK, days)
                            ? Optional.of(ArchiveMetrics.say("unwatched", watched, days))
                            : Optional.empty());
        }

        /** Whether what most posts set in motion is known: a sum of few would be no total. */
        boolean tellsEngagements() {
            return told > 0 && 2 * told >= posts;
        }

        double postsPerWeek() {
            return weekly(posts);
        }

        double engagementsPerWeek() {
            return weekly(engagements);
        }

        private double weekly(long total) {
            return (double) total * WEEK / watched;
        }

        Sentence basis() {
            return ArchiveMetrics.say("posts", posts, watched, days);
        }

        /** How many posts the engagements rest on, or why there are none. */
        Sentence basisOfEngagements() {
            if (posts == 0) {
                return ArchiveMetrics.say("engagements.none");
            }
            String some = told == posts ? "engagements.all" : "engagements";
            return ArchiveMetrics.say(tellsEngagements() ? some : "engagements.untold", posts, told);
        }
    }
}
