package org.beffroi.french.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beffroi.french.lexicon.BloomFilter;
import org.beffroi.french.lexicon.ReadableList;

/**
 * The languages written in Latin letters, each known by its frequent words and by its trigrams; Bayes' rule decides, with
 * French expected.
 *
 * <p>A frequent word counts by how few languages have it; all other words by their letters, three by three, a word's edges
 * included. Immutable.
 */
final class Languages {

    private static final int TABLE = 1 << 14;
    /** Share of a trigram never seen in the samples of a language. */
    private static final double UNSEEN = 0.25;
    /** What speaks for French before anything is read: these are the mentions of French public bodies. */
    private static final double EXPECTED = 1.2;
    /** A frequent word of a language, against the languages that do not have it. */
    private static final double KNOWN_WORD = 2.2;
    /** Neighbouring trigrams say half the same. */
    private static final double TRIGRAM_WEIGHT = 0.5;

    private static final int FEWEST_LETTERS = 8;
    private static final int MOST_CHARS = 1_000;
    private static final double SURE_ENOUGH = 0.75;

    private final String[] tags;
    /** Log share of each hashed trigram in each language, those of one trigram side by side. */
    private final float[] trigrams;

    private final Map<String, float[]> words;
    private final BloomFilter sieve;
    private final String digest;

    private Languages(String[] tags, float[] trigrams, Map<String, float[]> words, String digest) {
        this.tags = tags;
        this.trigrams = trigrams;
        this.words = words;
        this.sieve = BloomFilter.of(words.keySet());
        this.digest = digest;
    }

    static Languages own() {
        ReadableList list = ReadableList.resource(Languages.class, "languages.txt");
        Map<String, Sample> samples = new LinkedHashMap<>();
        Sample sample = null;
        for (String line : list.lines()) {
            if (line.startsWith("[")) {
                sample = new Sample();
                samples.put(line.substring(1, line.length() - 1), sample);
            } else if (sample != null) {
                sample.read(line);
            }
        }
        return of(samples, list.digest());
    }

    private static Languages of(Map<String, Sample> samples, String digest) {
        int count = samples.size();
        float[] trigrams = new float[TABLE * count];
        Map<String, float[]> words = new HashMap<>();
        int language = 0;
        for (Sample sample : samples.values()) {
            double all = Arrays.stream(sample.counts).sum() + UNSEEN * TABLE / 4;
            for (int i = 0; i < TABLE; i++) {
                trigrams[i * count + language] = (float) (TRIGRAM_WEIGHT * Math.log((sample.counts[i] + UNSEEN) / all));
            }
            for (String word : sample.frequent) {
                words.computeIfAbsent(word, absent -> new float[count])[language] = (float) KNOWN_WORD;
            }
            language++;
        }
        return new Languages(samples.keySet().toArray(String[]::new), trigrams, words, digest);
    }

    String digest() {
        return digest;
    }

    /** The language of a text, empty where it is too short or too close to several. */
    Optional<Guess> of(String text) {
        Evidence evidence = new Evidence();
        Letters.words(text, MOST_CHARS, evidence);
        Optional<Guess> named = evidence.script.named();
        if (named.isPresent() || evidence.script.isForeign() || evidence.script.latin() < FEWEST_LETTERS) {
            return named;
        }
        return evidence.best();
    }

    /** What one text says; the index of {@link #tags}. */
    private final class Evidence implements Letters.Sink {
        private final Script script = new Script();
        private final double[] score = new double[tags.length];
        private int known;
        private int read;

        @Override
        public void foreign(int point) {
            script.letter(point);
        }

        @Override
        public void word(String word) {
            script.latinLetters(word.length());
            read++;
            float[] frequent = sieve.mayHold(word) ? words.get(word) : null;
            if (frequent != null) {
                known++;
                add(frequent, 0);
            }
            if (word.length() > 2) {
                for (int i = 0; i <= word.length(); i++) {
                    add(trigrams, Letters.trigram(word, i) * score.length);
                }
            }
        }

        private void add(float[] weights, int from) {
            for (int i = 0; i < score.length; i++) {
                score[i] += weights[from + i];
            }
        }

        Optional<Guess> best() {
            score[0] += EXPECTED;
            int best = 0;
            for (int i = 1; i < score.length; i++) {
                best = score[i] > score[best] ? i : best;
            }
            double all = 0;
            for (double one : score) {
                all += Math.exp(one - score[best]);
            }
            double confidence = 1 / all;
            // Names and tags alone, or a language that is none of these: the words that every sentence has are missing.
            boolean noSentence = read >= 5 && known * 8 < read;
            if (confidence < SURE_ENOUGH || noSentence || known == 0) {
                return Optional.empty();
            }
            return Optional.of(new Guess(tags[best], Math.min(confidence, 0.99)));
        }
    }

    /** What a language is known by, while it is read. */
    private static final class Sample {
        private final int[] counts = new int[TABLE];
        private final List<String> frequent = new ArrayList<>();

        void read(String line) {
            boolean list = line.startsWith("= ");
            Letters.words(line.toLowerCase(Locale.ROOT), Integer.MAX_VALUE, new Letters.Sink() {
                @Override
                public void foreign(int point) {}

                @Override
                public void word(String word) {
                    if (list && !frequent.contains(word)) {
                        frequent.add(word);
                    }
                    if (word.length() > 2) {
                        for (int i = 0; i <= word.length(); i++) {
                            counts[Letters.trigram(word, i)]++;
                        }
                    }
                }
            });
        }
    }

    static int table() {
        return TABLE;
    }
}
