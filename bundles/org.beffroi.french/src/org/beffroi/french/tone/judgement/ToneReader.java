package org.beffroi.french.tone.judgement;

import java.util.List;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher.Clue;
import org.beffroi.core.enrich.Enricher.Findings;
import org.beffroi.core.enrich.Enricher.Reader;
import org.beffroi.core.enrich.Subject;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Token;
import org.beffroi.french.lexicon.Phrases;
import org.beffroi.french.tone.feature.FeatureReader;
import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.FunctionWords;
import org.beffroi.french.tone.feature.Stars;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.feature.ToneModel;

/**
 * Reads the tone of mentions in French with one model, and of reviews in any language by their stars too.
 *
 * @param calibration what its confidence is worth on texts of the dossier; empty where that was not measured
 * @param version changes with rules, lists, model and calibration
 */
public record ToneReader(
        TextReading reading,
        FunctionWords functionWords,
        ToneModel model,
        Optional<Calibration> calibration,
        String version)
        implements Reader {

    /** Below this confidence no tone is said: chance is a third, and what is nearer to it than this is a guess. */
    public static final double SURE = 0.45;

    public static final String UNSURE = "unsure";

    @Override
    public void read(Subject subject, Findings findings) {
        Optional<double[]> probabilities = probabilities(subject);
        if (probabilities.isPresent()) {
            int best = Judgement.best(probabilities.get());
            double confidence = probabilities.get()[best];
            String said = confidence < SURE ? UNSURE : Tone.values()[best].value();
            double told = calibration.map(curve -> curve.of(confidence)).orElse(confidence);
            findings.found(CoreFields.TONE, List.of(said), Math.min(1, told));
        }
    }

    /** By words and stars; by stars alone where no word is read; empty where neither says anything. */
    private Optional<double[]> probabilities(Subject subject) {
        Optional<Stars> stars = Stars.of(subject.values());
        return features(subject)
                .map(features -> model.probabilities(features.beside(stars)))
                .or(() -> stars.map(Stars::probabilities));
    }

    /** Empty for other languages than French, and for texts without a word. */
    private Optional<Features> features(Subject subject) {
        if (!subject.language().orElse("fr").equals("fr") || subject.whole().isBlank()) {
            return Optional.empty();
        }
        List<Token> tokens = subject.tokens();
        List<Token> words = Phrases.words(tokens);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(FeatureReader.read(reading.lexicon(), subject.whole(), tokens, words));
    }

    @Override
    public List<Clue> clues(Subject subject, Field field) {
        if (!field.name().equals(CoreFields.TONE.name())) {
            return List.of();
        }
        return features(subject)
                .map(features -> model.probabilities(features.beside(Stars.of(subject.values()))))
                .map(read -> new Explanation(reading, functionWords, model, subject).clues(read))
                .orElse(List.of());
    }

    @Override
    public List<Sentence> reasons(Subject subject, Field field) {
        return field.name().equals(CoreFields.TONE.name())
                ? Stars.of(subject.values()).map(Stars::sentence).stream().toList()
                : List.of();
    }
}
