package org.beffroi.french.tone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.enrich.Enricher;
import org.beffroi.core.enrich.EnrichmentContext;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.Field;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.tone.feature.FunctionWords;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.ToneLexicon;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.ToneReader;
import org.beffroi.french.tone.learning.Learning;
import org.beffroi.french.tone.learning.TrainingPosts;
import org.osgi.service.component.annotations.Component;

/**
 * Says whether a mention in French speaks well, badly or neither, or that it cannot tell; indicative, see docs/tone.md.
 *
 * <p>A dossier that learnt a model of its own is read with it, any other with ours, which is learnt from our posts when the
 * first dossier opens.
 */
@Component(service = Enricher.class)
@Enricher.Info(id = "tone")
public final class ToneEnricher implements Enricher {

    /**
     * Raised whenever the same lists and the same model read otherwise than before. A model that a dossier learnt is named
     * behind it: 4+389 are the rules 4 and what 389 texts taught them; 4+389.m143 says besides that their confidence was measured
     * on 143 texts of the dossier.
     */
    private static final String RULES = "4";

    private Lists lists;

    /** What is read once, when the first dossier opens: whoever only asks which fields there are need not wait for it. */
    private record Lists(TextReading reading, FunctionWords functionWords, TrainingPosts posts, ToneModel ours) {

        /** The model of a dossier, or ours, with what its confidence is worth there. */
        ToneReader reader(Path codebook) {
            Optional<ModelFile> learnt = ModelFile.read(codebook);
            String model = name(reading, posts, learnt);
            Optional<CalibrationFile> measured = CalibrationFile.read(codebook, model);
            String version = RULES
                    + learnt.map(file -> "+" + file.learnt()).orElse("")
                    + measured.map(file -> ".m" + file.calibration().texts()).orElse("")
                    + "-" + model
                    + measured.map(file -> "-" + file.digest()).orElse("");
            return new ToneReader(
                    reading,
                    functionWords,
                    learnt.map(ModelFile::model).orElse(ours),
                    measured.map(CalibrationFile::calibration),
                    version);
        }
    }

    /** Digests of lists and model: what is measured of one says nothing of another. */
    static String name(TextReading reading, TrainingPosts posts, Optional<ModelFile> learnt) {
        return reading.lexicon().digest() + "-" + learnt.map(ModelFile::digest).orElseGet(posts::digest);
    }

    @Override
    public List<Field> adds() {
        return List.of(CoreFields.TONE);
    }

    @Override
    public List<String> needs() {
        return List.of(CoreFields.LANGUAGE.name());
    }

    @Override
    public Reader reader(EnrichmentContext ground) {
        return lists().reader(ground.codebook());
    }

    private synchronized Lists lists() {
        if (lists == null) {
            Tokens tokens = new Tokens();
            TextReading reading = new TextReading(tokens, ToneLexicon.own(tokens));
            TrainingPosts posts = TrainingPosts.own();
            lists = new Lists(reading, FunctionWords.own(), posts, Learning.ours(reading, posts));
        }
        return lists;
    }
}
