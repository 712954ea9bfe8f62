package org.beffroi.french.meaning;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.beffroi.core.meaning.Embedding;
import org.beffroi.core.meaning.MeaningVector;

/**
 * The situations that a text is about, and its words themselves, each a part of its direction: words by which people mean one
 * thing make texts near, and a name that no situation knows does too.
 */
final class FrenchEmbedding implements Embedding {

    /** Situations of a text: those that most of its words speak of. Chosen on paraphrases, as are the others below. */
    private static final int MOST_SITUATIONS = 20;
    /** How much of a situation those have that are like it. */
    private static final float ALIKE = 0.5f;
    /** Situations that are kept of a text, with those that are like. */
    private static final int KEPT = 64;
    /** The share of nearness that words as such have, the rest being that of situations. */
    private static final double WORDS = 0.15;

    /** Of a text of one word, half of the square of its direction is its own alone; of one of several words, less. */
    private static final double DOUBT = 1;

    private static final int OWN = 1 << 10;
    private static final int OWN_PARTS = 4;
    private static final int FIRST_OWN = MeaningVector.MOST_DIMENSIONS - OWN;

    private final PlainWords words;
    private final Situations situations;
    private final WordRarity rarity;

    FrenchEmbedding(PlainWords words, Situations situations, WordRarity rarity) {
        this.words = words;
        this.situations = situations;
        this.rarity = rarity;
    }

    @Override
    public MeaningVector of(String text) {
        List<String> keys = words.keys(text);
        Map<String, Double> weights = weights(keys);
        Numbers spoken = spoken(weights);
        Numbers asWords = new Numbers(weights.size());
        weights.entrySet().stream()
                .sorted(Comparator.comparingInt(entry -> place(entry.getKey())))
                .forEach(entry ->
                        asWords.add(place(entry.getKey()), entry.getValue().floatValue()));
        Numbers both = new Numbers(spoken.size() + asWords.size());
        both.addAll(spoken, 1 - WORDS);
        both.addAll(asWords, WORDS);
        if (!weights.isEmpty()) {
            own(keys).forEach(place -> both.add(place, (float) Math.sqrt(DOUBT / weights.size() / OWN_PARTS)));
        }
        return both.vector();
    }

    /** The dimensions that are a text's own: several, so that two texts of which nothing is known seldom have more than one in common. */
    private static IntStream own(List<String> keys) {
        return new SplittableRandom(keys.hashCode())
                .ints(0, OWN)
                .distinct()
                .limit(OWN_PARTS)
                .map(place -> FIRST_OWN + place)
                .sorted();
    }

    /** What each word tells: more where it is rare and where it is repeated. */
    private Map<String, Double> weights(List<String> keys) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        Map<String, Double> weights = new LinkedHashMap<>();
        counts.forEach((key, count) -> weights.put(key, (1 + Math.log(count)) * rarity.of(key)));
        return weights;
    }

    /** The situations that are spoken of most, the square of how much, and those that are like them. */
    private Numbers spoken(Map<String, Double> weights) {
        float[] all = new float[situations.size()];
        weights.forEach((key, weight) -> situations.of(key).addTo(all, weight.floatValue()));
        Numbers most = Numbers.most(all, MOST_SITUATIONS);
        float[] wider = new float[all.length];
        for (int i = 0; i < most.size(); i++) {
            float weight = most.number(i) * most.number(i);
            wider[most.place(i)] += weight;
            situations.like(most.place(i)).addTo(wider, ALIKE * weight);
        }
        return Numbers.most(wider, KEPT);
    }

    /** The dimension of a word: behind those of the situations, where two words seldom fall together. */
    private int place(String key) {
        return situations.size() + Math.floorMod(key.hashCode() * 0x9E3779B1, FIRST_OWN - situations.size());
    }

    @Override
    public List<String> shared(String text, String other, int most) {
        Map<Integer, Double> near = new HashMap<>();
        MeaningVector vector = of(other);
        for (int i = 0; i < vector.size(); i++) {
            near.put(vector.place(i), (double) vector.number(i));
        }
        Map<String, Double> weights = weights(words.keys(text));
        Map<String, String> written = new LinkedHashMap<>();
        words.written(text).forEach(word -> written.putIfAbsent(word.key(), word.written()));
        return written.entrySet().stream()
                .map(word -> Map.entry(word.getValue(), weights.get(word.getKey()) * weight(word.getKey(), near)))
                .filter(word -> word.getValue() > 0)
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** How much a word speaks of what is near. */
    private double weight(String key, Map<Integer, Double> near) {
        Situations.Parts of = situations.of(key);
        double sum = near.getOrDefault(place(key), 0.0);
        for (int i = 0; i < of.situations().length; i++) {
            sum += of.weights()[i] * near.getOrDefault(of.situations()[i], 0.0);
        }
        return sum;
    }
}
