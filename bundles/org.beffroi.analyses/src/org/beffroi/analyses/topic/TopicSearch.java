package org.beffroi.analyses.topic;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
public final class TopicSearch {

    static final int WORDS = 4;
    private static final int WORDS_OF_ONE = 3;

    private final Run run;
    private final Embedding embedding;
    private final List<String> texts;
    private final List<String> authors;
    private final List<Optional<String>> quotations;
    private final List<Near> near;

    /**
     * The mentions that are near to a sentence.
     *
     * @param mentions their numbers, ascending
     * @param nearness how near each is, as far as that is asked
     */
    private record Near(int[] mentions, float[] nearness) {}

    /**
     * A topic with what is near to it.
     *
     * @param text the number of its sentence in the sample
     * @param mentions the numbers of those that are near, of those that were looked at
     */
    public record Found(Topic topic, int text, BitSet mentions) {}

    /** @param sample what is read, each text once */
    public TopicSearch(Run run, Embedding embedding, Sample sample) {
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
     * The topics of all, those that most is near to first.
     *
     * @param people how many must be near to one
     * @param limit how many topics at most
     */
    List<Topic> topics(int people, int limit) {
        BitSet all = new BitSet();
        all.set(0, texts.size());
        return topics(people, limit, all).stream().map(Found::topic).toList();
    }

    /**
     * The topics of some of the sample, those that most is near to first.
     *
     * @param among which, by their numbers
     */
    public List<Found> topics(int people, int limit, BitSet among) {
        List<Found> topics = new ArrayList<>();
        BitSet left = (BitSet) among.clone();
        while (topics.size() < limit) {
            run.cancel().check();
            Optional<Integer> best = among.stream()
                    .boxed()
                    .filter(i -> gain(i, left) > 0 && people(i, left) >= people)
                    .max(Comparator.<Integer>comparingDouble(i -> gain(i, left))
                            .thenComparing(Comparator.reverseOrder()));
            if (best.isEmpty()) {
                return topics;
            }
            BitSet mentions = near(best.get(), among);
            topics.add(new Found(
                    new Topic(quotations.get(best.get()).orElseThrow(), words(best.get(), mentions)),
                    best.get(),
                    mentions));
            left.andNot(mentions);
        }
        return topics;
    }

    /** How much of what no topic has yet is near, by how near it is. */
    private double gain(int sentence, BitSet left) {
        Near of = near.get(sentence);
        double gain = 0;
        for (int i = 0; i < of.mentions().length; i++) {
            gain += left.get(of.mentions()[i]) ? of.nearness()[i] : 0;
        }
        return gain;
    }

    /** How many people say it that no topic has yet; whose author is not known is nobody. */
    private long people(int sentence, BitSet left) {
        return people(near(sentence, left));
    }

    /** The sentence of a text; empty where none may be shown. */
    public Optional<String> quotation(int text) {
        return quotations.get(text);
    }

    /** What is near to the sentence of a text, of some of the sample. */
    public BitSet near(int text, BitSet among) {
        BitSet mentions = new BitSet();
        for (int mention : near.get(text).mentions()) {
            mentions.set(mention, among.get(mention));
        }
        return mentions;
    }

    /** How many people wrote some of the sample; whose author is not known is nobody. */
    public long people(BitSet mentions) {
        return mentions.stream()
                .mapToObj(authors::get)
                .filter(author -> !author.isEmpty())
                .distinct()
                .count();
    }

    /** The words by which most mentions are near to it, each as it is written first. */
    private List<String> words(int sentence, BitSet among) {
        String quotation = quotations.get(sentence).orElseThrow();
        Map<String, Integer> mentions = new HashMap<>();
        Map<String, String> written = new HashMap<>();
        for (int mention : among.stream().toArray()) {
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
