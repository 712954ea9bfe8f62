package org.beffroi.french.tone;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.osgi.service.component.annotations.Component;

/**
 * {@code beffroi tone learn [--from FILE]}: learns how the tone is to be read in this dossier, from a file of labelled texts,
 * or from what people corrected in its archive; the model is kept in the codebook.
 */
@Component(service = Command.class)
@Command.Info(id = "tone learn")
public final class ToneLearnCommand implements Command<ToneLearnCommand.Parameters> {

    /**
     * What to learn from.
     *
     * @param from a CSV file with the columns text and tone; absent: the corrections in the archive
     */
    public record Parameters(Optional<Path> from) {}

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<GoldFile> gold = parameters
                .from()
                .map(file -> GoldFile.read(workplace.currentFolder().resolve(file)));
        List<TrainingPosts.Post> posts = gold.map(GoldFile::posts).orElseGet(() -> corrections(dossier, workplace));
        if (posts.size() < Learning.FEWEST) {
            throw Refusal.of(
                    ToneLearnCommand.class,
                    gold.isPresent() ? "tone.learn.few.rows" : "tone.learn.few.corrections",
                    posts.size(),
                    Learning.FEWEST);
        }
        Tokens tokens = new Tokens();
        Learning learning = Learning.of(new TextReading(tokens, ToneLexicon.own(tokens)), TrainingPosts.own(), posts);
        ModelFile.write(dossier.codebook(), learning.model(), posts.size());
        dossier.renewEnrichment();
        Sentence done = Sentence.of(
                ToneLearnCommand.class,
                "tone.learnt",
                posts.size(),
                JudgementText.share(learning.judgement().macroF1()));
        workplace.out().println(done.in(workplace.locale()));
        workplace.tell(Sentence.of(ToneLearnCommand.class, "tone.learnt.again", ModelFile.in(dossier.codebook())));
        return gold.map(file -> Rejections.tell(file, workplace)).orElse(Outcome.DONE);
    }

    private static List<TrainingPosts.Post> corrections(Dossier dossier, Workplace workplace) {
        try (Snapshot snapshot = dossier.archive().snapshot()) {
            return Corrections.in(
                    snapshot,
                    workplace.cancel(),
                    workplace.progress(Sentence.of(ToneLearnCommand.class, "tone.learn.progress")));
        }
    }
}
