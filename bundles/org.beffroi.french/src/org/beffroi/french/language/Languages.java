package org.beffroi.french.language;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beffroi.french.lexicon.BloomFilter;
import org.beffroi.french.lexicon.ReadableList;

/**
 * The languages written in Latin letters, each known by its frequent words and by its trigrams; Bayes' rule decides, with
 * French expected.
 *
 * <p>A frequent word speaks for the languages that have it; all words of three letters or more also by their letters, three by
 * three, a word's edges included. The share of a trigram in a language is smoothed by its share in all of them (Dirichlet prior;
 * C. Zhai and J. Lafferty, 2004), so that what none of them has says nothing. Where even the best language explains the text
 * badly, it is none of these, and nothing is said. Immutable.
 */
final class Languages {

    private static final String WORDS = "languages.txt";
    private static final String DECLARATIONS = "declarations.txt";

    /** How many trigrams the share in all languages counts for, beside those of the samples: some six thousand. */
    private static final double PRIOR_TRIGRAMS = 3_000;
    /** Share of a trigram that no sample has. */
    private static final double UNSEEN = 0.02 / Letters.TRIGRAMS;
    /** Neighbouring trigrams say half the same. */
    private static final double TRIGRAM_WEIGHT = 0.45;
    /** A frequent word of a language, against the languages that do not have it. */
    private static final double KNOWN_WORD = 2.6;
    /** A word in so many articles of the declaration is frequent: it is not there for what one of them is about. */
    private static final int FREQUENT_ARTICLES = 4;
    /** What speaks for French before anything is read: these are the mentions of French public bodies. */
    private static final double EXPECTED = 2.6;

    private static final int FEWEST_LETTERS = 8;
    private static final int MOST_CHARS = 1_000;
    private static final double SURE_ENOUGH = 0.75;
    /** Creoles with French words are near to one another: sure of their kind, the likeliest of them is said. */
    private static final Set<String> CREOLES = Set.of("ht", "gcf", "gcr", "rcf");

    private final String[] tags;
    private final boolean[] creole;
    /** Costs of each hashed trigram, {@link #width} longs each. */
    private final long[] trigrams;

    private final Map<String, long[]> words;
    private final BloomFilter sieve;
    private final int width;
    private final String digest;

    private Languages(String[] tags, long[] trigrams, Map<String, long[]> words, String digest) {
        this.tags = tags;
        this.creole = new boolean[tags.length];
        for (int i = 0; i < tags.length; i++) {
            creole[i] = CREOLES.contains(tags[i]);
        }
        this.trigrams = trigrams;
        this.words = words;
        this.sieve = BloomFilter.of(words.keySet());
        this.width = Tally.width(tags.length);
        this.digest = digest;
    }

    /** Those of the lists that lie beside this class; French is the first. */
    static Languages own() {
        ReadableList words = ReadableList.resource(Languages.class, WORDS);
        ReadableList declarations = ReadableList.resource(Languages.class, DECLARATIONS);
        Map<String, Sample> samples = new LinkedHashMap<>();
        read(words, samples, false);
        read(declarations, samples, true);
        return of(samples, words.digest() + declarations.digest());
    }

    private static void read(ReadableList list, Map<String, Sample> samples, boolean articles) {
        Sample sample = new Sample();
        for (String line : list.lines()) {
            if (line.startsWith("[")) {
                sample = samples.computeIfAbsent(line.substring(1, line.length() - 1), tag -> new Sample());
            } else if (articles) {
                sample.article(line);
            } else {
                sample.line(line);
            }
        }
    }

    private static Languages of(Map<String, Sample> byTag, String digest) {
        Sample[] samples = byTag.values().toArray(Sample[]::new);
        int width = Tally.width(samples.length);
        long[] trigrams = new long[Letters.TRIGRAMS * width];
        double[] logAll = new double[samples.length];
        for (int i = 0; i < samples.length; i++) {
            logAll[i] = Math.log(samples[i].all() + PRIOR_TRIGRAMS);
        }
        for (int trigram = 0; trigram < Letters.TRIGRAMS; trigram++) {
            double inAll = 0;
            for (Sample sample : samples) {
                inAll += sample.share(trigram);
            }
            if (inAll > 0) {
                double expected = PRIOR_TRIGRAMS * (inAll / samples.length + UNSEEN);
                Tally.pack(logShares(samples, logAll, trigram, expected), trigrams, trigram * width);
            }
        }
        return new Languages(byTag.keySet().toArray(String[]::new), trigrams, words(samples), digest);
    }

    /** What a trigram says of each language, but for what is the same for all. */
    private static double[] logShares(Sample[] samples, double[] logAll, int trigram, double expected) {
        double[] logShares = new double[samples.length];
        double unseen = Math.log(expected);
        for (int i = 0; i < samples.length; i++) {
            int count = samples[i].count(trigram);
            double seen = count == 0 ? unseen : Math.log(count + expected);
            logShares[i] = TRIGRAM_WEIGHT * (seen - logAll[i]);
        }
        return logShares;
    }

    /** The frequent words, with what each costs the languages that do not have it. */
    private static Map<String, long[]> words(Sample[] samples) {
        Map<String, BitSet> having = new HashMap<>();
        for (int i = 0; i < samples.length; i++) {
            for (String word : samples[i].frequent(FREQUENT_ARTICLES)) {
                having.computeIfAbsent(word, absent -> new BitSet()).set(i);
            }
        }
        Map<String, long[]> words = new HashMap<>();
        having.forEach((word, languages) -> {
            double[] logShares = new double[samples.length];
            for (int i = 0; i < samples.length; i++) {
                logShares[i] = languages.get(i) ? 0 : -KNOWN_WORD;
            }
            long[] costs = new long[Tally.width(samples.length)];
            Tally.pack(logShares, costs, 0);
            words.put(word, costs);
        });
        return words;
    }

    /** Primary tags (BCP 47) of all that it knows by words, French first. */
    List<String> tags() {
        return List.of(tags);
    }

    /** Changes with any byte of the lists. */
    String digest() {
        return digest;
    }

    /** The language of a text, empty where it is too short, names alone, too close to several or none of these. */
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
        /** From so many trigrams on it is asked whether more could change anything. */
        private static final int MANY = 96;
        /** A lead that nothing makes up for. */
        private static final double BEYOND_DOUBT = 15;
        /** What a trigram may cost the best language, on average: 0.5 in posts, 0.9 in languages that are none of these. */
        private static final double FITS = 0.8;

        private static final double FITS_FRENCH = 1.0;
        /** Few trigrams say little about that: what they may cost more, together. */
        private static final double FITS_MORE = 3;

        /** Less likely to be French than that, a text is in the likeliest language, though another is near: silence means French. */
        private static final double NEVER_FRENCH = 0.02;

        /** By its letters alone and none of its words, a text is French if nothing else comes near. */
        private static final double SURE_BY_LETTERS = 0.97;

        private static final double LIKELIER = 0.5;

        private static final int KNOWN_NAME = 4;
        private static final int KNOWN_ENOUGH = 3;
        private static final int FEW_WORDS = 5;
        private static final int NAMES_TO_WORDS = 6;

        private final Script script = new Script();
        private final Tally tally = new Tally(width);
        private int read;
        private int small;
        /** Words that are no name: known ones, and those of three letters or more in small letters. */
        private int said;

        private int known;
        private int french;
        private int counted;
        private int asked = MANY;

        @Override
        public void foreign(int point) {
            script.letter(point);
        }

        @Override
        public boolean word(String word, boolean isSmall) {
            int length = word.length();
            script.latinLetters(length);
            read++;
            small += isSmall ? 1 : 0;
            long[] frequent = sieve.mayHold(word) ? words.get(word) : null;
            if (frequent != null) {
                known++;
                french += Tally.isFirst(frequent) ? 1 : 0;
                tally.add(frequent, 0);
            }
            if (frequent == null ? isSmall && length > 2 : isSmall || length >= KNOWN_NAME) {
                said++;
            }
            if (length > 2) {
                for (int i = 0; i <= length; i++) {
                    tally.add(trigrams, Letters.trigram(word, i) * width);
                }
                counted += length + 1;
            }
            return counted < asked || mayChange();
        }

        private boolean mayChange() {
            asked = counted + MANY / 2;
            double[] score = tally.scores(tags.length);
            int best = best(score);
            double second = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < score.length; i++) {
                second = i == best ? second : Math.max(second, score[i]);
            }
            return score[best] - second < BEYOND_DOUBT;
        }

        Optional<Guess> best() {
            double[] score = tally.scores(tags.length);
            double cost = -score[0];
            score[0] += EXPECTED;
            int best = best(score);
            cost = best == 0 ? cost : -score[best];
            double all = 0;
            double kind = 0;
            for (int i = 0; i < score.length; i++) {
                double behind = score[i] - score[best];
                double likely = behind < -BEYOND_DOUBT ? 0 : Math.exp(behind);
                all += likely;
                kind += i == best || creole[i] && creole[best] ? likely : 0;
            }
            double confidence = kind / all;
            double fits = best == 0 ? FITS_FRENCH : FITS;
            boolean notFrench = Math.exp(score[0] - score[best]) / all < NEVER_FRENCH && confidence >= LIKELIER;
            double enough = best == 0 && french == 0 ? SURE_BY_LETTERS : SURE_ENOUGH;
            if (confidence < enough && !notFrench || cost > fits * counted + FITS_MORE || isNames()) {
                return Optional.empty();
            }
            return Optional.of(new Guess(tags[best], Math.min(confidence, 0.99)));
        }

        /** Names alone: the small words that every sentence has are missing. */
        private boolean isNames() {
            return known < KNOWN_ENOUGH && (said == 0 || read >= FEW_WORDS && small * NAMES_TO_WORDS < read);
        }

        private static int best(double[] score) {
            int best = 0;
            for (int i = 1; i < score.length; i++) {
                best = score[i] > score[best] ? i : best;
            }
            return best;
        }
    }
}
