package org.beffroi.dossier.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.MeaningVector;
import org.beffroi.core.mention.MentionId;
import org.beffroi.core.text.Folding;

/**
 * Which named topic one of today is: that of whose mentions at least half are near to its sentences, or, where none of these is
 * left, with half of the words in common. For one thread.
 */
public final class KnownTopics {

    private static final double HALF = 0.5;

    private final Snapshot snapshot;
    private final Embedding embedding;
    private final List<NamedTopic> named;
    private final Map<NamedTopic.Part, List<MeaningVector>> vectors = new HashMap<>();

    /** @param named those that are kept */
    public KnownTopics(Snapshot snapshot, Embedding embedding, List<NamedTopic> named) {
        this.snapshot = snapshot;
        this.embedding = embedding;
        this.named = List.copyOf(named);
    }

    /**
     * A named topic, and how much of it is near.
     *
     * @param share from a half to 1
     */
    public record Match(NamedTopic topic, double share) {}

    /** The one that a topic of today is; empty where nobody named it. */
    public Optional<Match> of(List<String> sentences, List<String> words) {
        if (named.isEmpty()) {
            return Optional.empty();
        }
        List<MeaningVector> said = sentences.stream().map(embedding::of).toList();
        return named.stream()
                .map(topic -> new Match(
                        topic,
                        topic.parts().stream()
                                .mapToDouble(part -> share(part, said, words))
                                .max()
                                .orElse(0)))
                .filter(match -> match.share() >= HALF)
                // Of several the one named last.
                .max(Comparator.comparingDouble(Match::share));
    }

    private double share(NamedTopic.Part part, List<MeaningVector> sentences, List<String> words) {
        List<MeaningVector> mentions = vectors.computeIfAbsent(part, this::vectors);
        if (mentions.isEmpty()) {
            return common(part.words(), words);
        }
        long near = mentions.stream()
                .filter(mention -> sentences.stream().anyMatch(of -> Meaning.isNear(of.nearness(mention))))
                .count();
        return (double) near / mentions.size();
    }

    private List<MeaningVector> vectors(NamedTopic.Part part) {
        List<MeaningVector> all = new ArrayList<>();
        for (String id : part.mentions()) {
            snapshot.entry(new MentionId(id))
                    .map(Entry::effective)
                    .map(values -> embedding.of(Meaning.text(values)))
                    .ifPresent(all::add);
        }
        return all;
    }

    private static double common(List<String> some, List<String> others) {
        Set<String> all = new HashSet<>(some.stream().map(Folding::fold).toList());
        Set<String> both = new HashSet<>(all);
        both.retainAll(others.stream().map(Folding::fold).toList());
        all.addAll(others.stream().map(Folding::fold).toList());
        return all.isEmpty() ? 0 : (double) both.size() / all.size();
    }
}
