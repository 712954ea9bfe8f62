package org.beffroi.analyses.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.analyses.about.Sample;
import org.beffroi.analyses.rising.Excerpt;
import org.beffroi.core.analysis.Run;
import org.beffroi.core.archive.Entry;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.Meaning;
import org.beffroi.core.meaning.PackedVectors;
import org.beffroi.core.mention.CoreFields;

/**
 * Chooses sentences that speak for many: of all sentences the one to which most that no topic has yet is near, then the next, as
 * long as enough people are near to one (greedy covering; of a topic the sentence is its medoid). For one thread, which has
 * nearness computed by the common pool.
 */
final class TopicSearch {

    private static final int WORDS = 4;
    private static final int WORDS_OF_ONE = 3;

    private final Run run;
    private final Embedding embedding;
    private final List<String> texts;
    private final List<String> authors;
    private final List<Optional<String>> quotations;
    private final List<Near> near;
    private final BitSet covered = new BitSet();

    /**
     * The mentions that are near to a sentence.
     *
     * @param mentions their numbers, ascending
     * @param nearness how near each is, as far as that is asked
     */
    private record Near(int[] mentions, float[] nearness) {}

    /** @param sample what is read, each text once */
    TopicSearch(Run run, Embedding embedding, Sample sample) {
        List<Entry> entries = sample.entries();
        this.run = run;
        this.embedding = embedding;
        Excerpt excerpt = new Excerpt(run);
        texts = entries.stream().map(entry -> Meaning.text(entry.effective())).toList();
        authors = entries.stream()
                .map(entry -> entry.effective().string(CoreFields.AUTHOR).orElse(""))
                .toList();
        quotations = entries.stream().map(excerpt::of).toList();
        PackedVectors vectors = new PackedVectors(texts.size());
        IntStream.range(0, texts.size()).parallel().forEach(i -> {
            run.cancel().check();
            vectors.put(i, embedding.of(texts.get(i)));
        });
        near = IntStream.range(0, texts.size())
                .parallel()
                .mapToObj(i -> near(i, vectors))
                .toList();
    }

    private Near near(int sentence, PackedVectors vectors) {
        run.cancel().check();
        if (quotations.get(sentence).isEmpty()) {
            return new Near(new int[0], new float[0]);
        }
        float[] spread =
                PackedVectors.spread(embedding.of(quotations.get(sentence).get()));
        int[] mentions = IntStream.range(0, vectors.size())
                .filter(i -> Meaning.isNear(vectors.nearness(i, spread)))
                .toArray();
        float[] nearness = new float[mentions.length];
        for (int i = 0; i < mentions.length; i++) {
            nearness[i] = (float) vectors.nearness(mentions[i], spread);
        }
        return new Near(mentions, nearness);
    }

    /**
     * The topics, those that most is near to first.
     *
     * @param people how many must be near to one
     * @param limit how many topics at most
     */
    List<Topic> topics(int people, int limit) {
        List<Topic> topics = new ArrayList<>();
        while (topics.size() < limit) {
            run.cancel().check();
            Optional<Integer> best = IntStream.range(0, texts.size())
                    .boxed()
                    .filter(i -> gain(i) > 0 && people(i) >= people)
                    .max(Comparator.<Integer>comparingDouble(this::gain).thenComparing(Comparator.reverseOrder()));
            if (best.isEmpty()) {
                return topics;
            }
            topics.add(new Topic(quotations.get(best.get()).orElseThrow(), words(best.get())));
            for (int mention : near.get(best.get()).mentions()) {
                covered.set(mention);
            }
        }
        return topics;
    }

    /** How much of what no topic has yet is near, by how near it is. */
    private double gain(int sentence) {
        Near of = near.get(sentence);
        double gain = 0;
        for (int i = 0; i < of.mentions().length; i++) {
            gain += covered.get(of.mentions()[i]) ? 0 : of.nearness()[i];
        }
        return gain;
    }

    /** How many people say it that no topic has yet; whose author is not known is nobody. */
    private long people(int sentence) {
        Set<String> people = new HashSet<>();
        for (int mention : near.get(sentence).mentions()) {
            if (!covered.get(mention) && !authors.get(mention).isEmpty()) {
                people.add(authors.get(mention));
            }
        }
        return people.size();
    }

    /** The words by which most mentions are near to it, each as it is written first. */
    private List<String> words(int sentence) {
        String quotation = quotations.get(sentence).orElseThrow();
        Map<String, Integer> mentions = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (int mention : near.get(sentence).mentions()) {
            for (String word : embedding.shared(texts.get(mention), quotation, WORDS_OF_ONE)) {
                String key = word.toLowerCase(Locale.FRENCH);
                mentions.merge(key, 1, Integer::sum);
                written.putIfAbsent(key, word);
            }
        }
        return mentions.entrySet().stream()
                .filter(word -> word.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(word -> written.get(word.getKey()))
                .toList();
    }
}
