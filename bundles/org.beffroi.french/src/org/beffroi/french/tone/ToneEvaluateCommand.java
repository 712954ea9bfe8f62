package org.beffroi.french.tone;

import java.nio.file.Path;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.ToneLexicon;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.Calibration;
import org.beffroi.french.tone.judgement.Judgement;
import org.beffroi.french.tone.judgement.JudgementText;
import org.beffroi.french.tone.learning.Learning;
import org.beffroi.french.tone.learning.TrainingPosts;
import org.osgi.service.component.annotations.Component;

/**
 * {@code beffroi tone evaluate FILE}: how well the tone is read, against texts that people labelled.
 *
 * <p>With the model of the dossier where it learnt one, else with ours, which needs no dossier. The figures take the most
 * probable tone of every text, unsure ones too; coverage says on how many the model is sure.
 */
@Component(service = Command.class)
@Command.Info(id = "tone evaluate")
public final class ToneEvaluateCommand implements Command<ToneEvaluateCommand.Parameters> {

    /**
     * What to judge by.
     *
     * @param file a CSV file with the columns text and tone
     * @param gold the same, by name
     */
    public record Parameters(@Argument Optional<Path> file, Optional<Path> gold) {

        private Path one() {
            return file.or(() -> gold).orElseThrow(() -> Refusal.of(ToneEvaluateCommand.class, "tone.gold.missing"));
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        GoldFile gold = GoldFile.read(workplace.currentFolder().resolve(parameters.one()));
        if (gold.posts().isEmpty()) {
            throw Refusal.of(ToneEvaluateCommand.class, "tone.gold.nothing", parameters.one());
        }
        Tokens tokens = new Tokens();
        TextReading reading = new TextReading(tokens, ToneLexicon.own(tokens));
        TrainingPosts posts = TrainingPosts.own();
        Optional<Path> codebook = codebook(workplace);
        Optional<ModelFile> learnt = codebook.flatMap(ModelFile::read);
        learnt.ifPresentOrElse(
                file -> workplace.tell(Sentence.of(ToneEvaluateCommand.class, "tone.model.own", file.learnt())),
                () -> workplace.tell(Sentence.of(ToneEvaluateCommand.class, "tone.model.ours")));
        Optional<Calibration> calibration = codebook.flatMap(
                        folder -> CalibrationFile.read(folder, ToneEnricher.name(reading, posts, learnt)))
                .map(CalibrationFile::calibration);
        ToneModel model = learnt.map(ModelFile::model).orElseGet(() -> Learning.ours(reading, posts));
        Judgement judgement = new Judgement();
        for (TrainingPosts.Post post : gold.posts()) {
            double[] read = model.probabilities(post.features(reading));
            double confidence = read[Judgement.best(read)];
            judgement.add(
                    post.tone(),
                    read,
                    calibration.map(curve -> curve.of(confidence)).orElse(confidence));
        }
        new JudgementText(judgement, workplace.locale()).print(workplace.out());
        return Rejections.tell(gold, workplace);
    }

    private static Optional<Path> codebook(Workplace workplace) {
        try {
            return Optional.of(workplace.dossier(Access.READ).codebook());
        } catch (Refusal e) {
            // No dossier is no obstacle: ours can be judged anywhere. That it is ours is told.
            return Optional.empty();
        }
    }
}
