package org.beffroi.french.tone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.Phrases;

/**
 * Reads the tone of mentions in French with one model.
 *
 * @param version changes with rules, lists and model
 */
record ToneReader(TextReading reading, ToneModel model, String version) implements Reader {

    /** Below this confidence no tone is said: chance is a third, and what is nearer to it than this is a guess. */
    static final double SURE = 0.45;

    static final String UNSURE = "unsure";

    /** Long texts are explained by their beginning: each word costs one reading. */
    private static final int MOST_EXPLAINED = 250;

    private static final int MOST_CLUES = 12;
    /** A word that moves the answer less explains nothing. */
    private static final double SMALLEST_CLUE = 0.01;

    @Override
    public void read(Subject subject, Findings findings) {
        Optional<double[]> probabilities = probabilities(subject);
        if (probabilities.isPresent()) {
            int best = Judgement.best(probabilities.get());
            double confidence = probabilities.get()[best];
            String said = confidence < SURE ? UNSURE : Tone.values()[best].value();
            findings.found(CoreFields.TONE, List.of(said), Math.min(1, confidence));
        }
    }

    /** Empty for other languages than French, and for texts without a word. */
    private Optional<double[]> probabilities(Subject subject) {
        if (!subject.language().orElse("fr").equals("fr") || subject.whole().isBlank()) {
            return Optional.empty();
        }
        List<Token> tokens = subject.tokens();
        List<Token> words = Phrases.words(tokens);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(model.probabilities(FeatureReader.read(reading.lexicon(), subject.whole(), tokens, words)));
    }

    /** By how much the answer is less probable without a word or an idiom: what one would see by striking it out. */
    @Override
    public List<Clue> clues(Subject subject, Field field) {
        Optional<double[]> probabilities = probabilities(subject);
        if (!field.name().equals(CoreFields.TONE.name()) || probabilities.isEmpty()) {
            return List.of();
        }
        int best = Judgement.best(probabilities.get());
        List<Token> words = Phrases.words(subject.tokens());
        List<Clue> clues = new ArrayList<>();
        for (int i = 0; i < Math.min(words.size(), MOST_EXPLAINED); ) {
            int length = reading.lexicon()
                    .polarityAt(words, i)
                    .map(Phrases.Found::length)
                    .orElse(1);
            double without = without(subject, words, i, length)[best];
            double weight = probabilities.get()[best] - without;
            if (Math.abs(weight) >= SMALLEST_CLUE) {
                int end = words.get(i + length - 1).end();
                clues.add(new Clue(words.get(i).start(), end, weight));
            }
            i += length;
        }
        return clues.stream()
                .sorted(Comparator.comparingDouble((Clue clue) -> -Math.abs(clue.weight())))
                .limit(MOST_CLUES)
                .sorted(Comparator.comparingInt(Clue::start))
                .toList();
    }

    private double[] without(Subject subject, List<Token> words, int from, int length) {
        List<Token> left = new ArrayList<>(words);
        left.subList(from, from + length).clear();
        return model.probabilities(FeatureReader.read(reading.lexicon(), subject.whole(), subject.tokens(), left));
    }
}
