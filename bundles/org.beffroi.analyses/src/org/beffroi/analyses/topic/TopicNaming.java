package org.beffroi.analyses.topic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.dossier.coding.KnownTopics;
import org.beffroi.dossier.coding.KnownTopics.Match;
import org.beffroi.dossier.coding.NamedTopic;
import org.beffroi.dossier.coding.TopicNames;

/** Gives topics the names by which an analyst knows them, and takes for one those that she merged. */
final class TopicNaming {

    private final KnownTopics known;

    TopicNaming(Run run, Embedding embedding) {
        this.known = new KnownTopics(
                run.snapshot(), embedding, TopicNames.in(run.codebook()).all());
    }

    /** The topics in their order; a merged one stands where its first one stood. */
    List<Topic> named(List<Topic> found) {
        Map<Topic, Match> matches = new HashMap<>();
        for (Topic topic : found) {
            known.of(topic.sentences(), topic.words()).ifPresent(match -> matches.put(topic, match));
        }
        List<Topic> named = new ArrayList<>();
        for (Topic topic : found) {
            Optional<NamedTopic> name = Optional.ofNullable(matches.get(topic)).map(Match::topic);
            if (name.isEmpty()) {
                named.add(topic);
                continue;
            }
            List<Topic> same = found.stream()
                    .filter(other -> matches.containsKey(other)
                            && matches.get(other).topic().equals(name.get()))
                    .toList();
            if (name.get().isMerged()) {
                if (same.getFirst().equals(topic)) {
                    named.add(merged(name.get(), same));
                }
            } else {
                // Of several that are like it the nearest has the name: nobody took the others for the same.
                Topic nearest = same.stream()
                        .max(Comparator.comparingDouble(
                                other -> matches.get(other).share()))
                        .orElseThrow();
                named.add(nearest.equals(topic) ? topic.called(name.get().name()) : topic);
            }
        }
        return named;
    }

    private static Topic merged(NamedTopic name, List<Topic> same) {
        return new Topic(
                Optional.of(name.name()),
                same.stream().flatMap(topic -> topic.sentences().stream()).toList(),
                Stream.concat(
                                same.stream()
                                        .flatMap(topic -> topic.words().stream().limit(2)),
                                same.stream().flatMap(topic -> topic.words().stream()))
                        .distinct()
                        .limit(TopicSearch.WORDS)
                        .toList());
    }
}
