package org.beffroi.french.meaning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.beffroi.french.lexicon.ReadableList;

/**
 * The situations of {@code situations.txt}, how much each word says of each, and which are like which: words of one situation
 * are of one meaning, whether they name the thing or what it does to people. Immutable.
 *
 * <p>The weight of a word is the square root of the logarithm of how few situations it belongs to (inverse document frequency,
 * Spärck Jones, 1972; the root was chosen on paraphrases); the weights of a situation are of length 1, so that a long line counts
 * no more than a short one. A text is compared with the situations as with the articles of an encyclopaedia (explicit semantic
 * analysis, Gabrilovich and Markovitch, 2007).
 */
final class Situations {

    /** Of a situation, so many are said to be like it: those that share most of its words. */
    private static final int MOST_ALIKE = 20;

    private static final String LIST = "situations.txt";
    private static final String GENERAL = "general-words.txt";
    private static final Parts NONE = new Parts(new int[0], new float[0]);

    private final List<String> names;
    private final Map<String, Parts> byWord;
    private final List<Parts> alike;

    private Situations(List<String> names, Map<String, Parts> byWord) {
        this.names = List.copyOf(names);
        this.byWord = Map.copyOf(byWord);
        this.alike = alike();
    }

    /**
     * Some situations, and how much each has of something.
     *
     * @param situations their numbers, ascending
     * @param weights one for each, above 0
     */
    record Parts(int[] situations, float[] weights) {

        /** Adds them, so many times. */
        void addTo(float[] all, float times) {
            for (int i = 0; i < situations.length; i++) {
                all[situations[i]] += times * weights[i];
            }
        }
    }

    /** The lines of the list that lies beside this class: a name, a colon, words parted by commas. */
    static ReadableList shipped() {
        return ReadableList.resource(Situations.class, LIST);
    }

    /**
     * Those of a list.
     *
     * @param words what its words are counted as
     */
    static Situations of(ReadableList list, PlainWords words) {
        Set<String> general = new HashSet<>();
        ReadableList.resource(Situations.class, GENERAL).lines().forEach(line -> general.addAll(words.keys(line)));
        List<String> names = new ArrayList<>();
        List<Set<String>> keys = new ArrayList<>();
        for (String line : list.lines()) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                names.add(line.substring(0, colon).strip());
                Set<String> kept = new LinkedHashSet<>(words.keys(line));
                kept.removeAll(general);
                keys.add(kept);
            }
        }
        return new Situations(names, byWord(keys));
    }

    private static Map<String, Parts> byWord(List<Set<String>> keys) {
        Map<String, List<Integer>> situations = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                situations.computeIfAbsent(key, word -> new ArrayList<>()).add(i);
            }
        }
        double[] squares = new double[keys.size()];
        for (int i = 0; i < keys.size(); i++) {
            for (String key : keys.get(i)) {
                double weight = weight(situations.get(key).size(), keys.size());
                squares[i] += weight * weight;
            }
        }
        Map<String, Parts> byWord = new HashMap<>();
        situations.forEach((word, all) -> {
            int[] numbers = all.stream().mapToInt(Integer::intValue).toArray();
            float[] weights = new float[numbers.length];
            for (int i = 0; i < numbers.length; i++) {
                weights[i] = (float) (weight(numbers.length, keys.size()) / Math.sqrt(squares[numbers[i]]));
            }
            byWord.put(word, new Parts(numbers, weights));
        });
        return byWord;
    }

    private static double weight(int situations, int of) {
        return Math.sqrt(Math.log((of + 1) / (situations + 0.5)));
    }

    /** Of each situation those that are most like it, itself not among them, of equals the first ones: the cosine of their words. */
    private List<Parts> alike() {
        double[][] products = new double[names.size()][names.size()];
        // In one order of words: sums of floating-point numbers depend on it.
        byWord.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(word -> {
            Parts of = word.getValue();
            for (int i = 0; i < of.situations().length; i++) {
                for (int j = 0; j < of.situations().length; j++) {
                    products[of.situations()[i]][of.situations()[j]] += of.weights()[i] * of.weights()[j];
                }
            }
        });
        return IntStream.range(0, names.size())
                .mapToObj(one -> mostAlike(one, products[one]))
                .toList();
    }

    private static Parts mostAlike(int one, double[] products) {
        int[] most = new int[MOST_ALIKE];
        int many = 0;
        for (int other = 0; other < products.length; other++) {
            boolean fits = many < MOST_ALIKE || products[other] > products[most[many - 1]];
            if (other != one && products[other] > 0 && fits) {
                many = Math.min(many + 1, MOST_ALIKE);
                int at = many - 1;
                for (; at > 0 && products[most[at - 1]] < products[other]; at--) {
                    most[at] = most[at - 1];
                }
                most[at] = other;
            }
        }
        int[] ascending = Arrays.copyOf(most, many);
        Arrays.sort(ascending);
        float[] weights = new float[many];
        for (int i = 0; i < many; i++) {
            weights[i] = (float) products[ascending[i]];
        }
        return new Parts(ascending, weights);
    }

    /** How many there are. */
    int size() {
        return names.size();
    }

    /** Those of a word; none where it is in no situation. */
    Parts of(String key) {
        return byWord.getOrDefault(key, NONE);
    }

    /** Those that are most like one, and how like, from 0 to 1. */
    Parts like(int situation) {
        return alike.get(situation);
    }
}
