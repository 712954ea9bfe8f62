package org.beffroi.analyses.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.analyses.frame.Queries;
import org.beffroi.analyses.frame.Scope;
import org.beffroi.core.result.Network;

/**
 * Topics as a map: each as large as the people who speak of it, two of them tied by the mentions that are near to both, so that
 * one thing said in several forms is seen as one.
 */
record TopicMap(Scope scope, List<TopicCount> topics) {

    /** Fewer than these are seen at a glance in the table. */
    private static final int LEAST_TOPICS = 3;

    /** One mention between two topics is chance. */
    private static final int LEAST_TOGETHER = 2;

    private static final int WORDS = 3;

    /** Topics of which more people speak than is usual have a colour of their own. */
    private static final int RISING = 1;

    private static final int OTHER = 0;

    /**
     * Two topics.
     *
     * @param together mentions that are near to both
     */
    private record Tie(TopicCount one, TopicCount other, long together) {}

    /** The map; empty where there are too few topics for one. */
    Optional<Network> network() {
        if (topics.size() < LEAST_TOPICS) {
            return Optional.empty();
        }
        List<Tie> ties = ties();
        List<Network.Node> nodes = topics.stream()
                .map(topic -> new Network.Node(
                        key(topic),
                        label(topic),
                        topic.people(),
                        topic.rises() ? RISING : OTHER,
                        Optional.of(scope.drillDown(topic.topic().query()))))
                .sorted(Comparator.comparingDouble(Network.Node::weight)
                        .reversed()
                        .thenComparing(Network.Node::key))
                .toList();
        List<Network.Edge> edges = ties.stream()
                .map(tie -> new Network.Edge(
                        key(tie.one()),
                        key(tie.other()),
                        tie.together(),
                        Optional.of(scope.drillDown(Queries.all(
                                tie.one().topic().query(), tie.other().topic().query())))))
                .toList();
        return Optional.of(new Network(title(ties), false, nodes, edges));
    }

    private List<Tie> ties() {
        List<Tie> ties = new ArrayList<>();
        for (int i = 0; i < topics.size(); i++) {
            for (int j = i + 1; j < topics.size(); j++) {
                BitSet both = (BitSet) topics.get(i).places().clone();
                both.and(topics.get(j).places());
                if (both.cardinality() >= LEAST_TOGETHER) {
                    ties.add(new Tie(topics.get(i), topics.get(j), both.cardinality()));
                }
            }
        }
        return ties;
    }

    private String title(List<Tie> ties) {
        return ties.stream()
                .max(Comparator.comparingLong(Tie::together))
                .map(tie -> say("topics.map.tied", label(tie.one()), label(tie.other()), tie.together()))
                .orElseGet(() -> say("topics.map"));
    }

    /** Sentences are told apart by themselves: no two topics have the same one. */
    private static String key(TopicCount topic) {
        return topic.topic().quotation();
    }

    private static String label(TopicCount topic) {
        return topic.topic()
                .name()
                .orElseGet(() -> topic.topic().words().stream().limit(WORDS).collect(Collectors.joining(" · ")));
    }

    private String say(String key, Object... arguments) {
        return scope.run().say(Topics.class, key, arguments);
    }
}
