package org.beffroi.french.tone;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beffroi.core.archive.Archive;
import org.beffroi.core.archive.ArchiveProvider.Access;
import org.beffroi.core.archive.Snapshot;
import org.beffroi.core.command.Command;
import org.beffroi.core.command.Workplace;
import org.beffroi.core.dossier.Dossier;
import org.beffroi.core.message.Refusal;
import org.beffroi.core.message.Sentence;
import org.beffroi.core.text.Tokens;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.Tone;
import org.beffroi.french.tone.feature.ToneLexicon;
import org.beffroi.french.tone.judgement.Calibration;
import org.beffroi.french.tone.judgement.JudgementText;
import org.beffroi.french.tone.learning.Corrections;
import org.beffroi.french.tone.learning.DistinctTexts;
import org.beffroi.french.tone.learning.Learning;
import org.beffroi.french.tone.learning.TrainingPosts;
import org.osgi.service.component.annotations.Component;

/**
 * {@code beffroi tone learn [--from FILE]}: learns how the tone is to be read in this dossier, from what people corrected in its
 * archive, and from a file of labelled texts as far as that makes the corrections better read; the model is kept in the
 * codebook, and the archive read again with it.
 *
 * <p>What decides is always corrections of the dossier, held back: where they are not read better, that is said with its
 * figures, and the model before stays. From a hundred corrections on the confidence that is shown is measured on them too.
 */
@Component(service = Command.class)
@Command.Info(id = "tone learn")
public final class ToneLearnCommand implements Command<ToneLearnCommand.Parameters> {

    /** Of a sample of all mentions the shipped model misreads about three in ten: so few read rightly are no such sample. */
    private static final double MISTAKES_ALONE = 0.2;

    /**
     * What to learn from.
     *
     * @param file a CSV file with the columns text and tone, learnt from beside the corrections in the archive; absent: they alone
     * @param from the same, by name
     */
    public record Parameters(@Argument Optional<Path> file, Optional<Path> from) {

        private Optional<Path> one() {
            return file.or(() -> from);
        }
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<GoldFile> gold = parameters
                .one()
                .map(file -> GoldFile.read(workplace.currentFolder().resolve(file)));
        List<TrainingPosts.Post> own = DistinctTexts.of(corrections(dossier, workplace));
        if (own.size() < Learning.FEWEST) {
            throw Refusal.of(
                    ToneLearnCommand.class,
                    gold.isPresent() ? "tone.learn.few.judges" : "tone.learn.few.corrections",
                    own.size(),
                    Learning.FEWEST);
        }
        refuseRareTones(own);
        List<TrainingPosts.Post> beside =
                gold.map(file -> DistinctTexts.beside(own, file.posts())).orElse(List.of());
        Teaching teaching = new Teaching(own, beside, workplace);
        Learning learning = teaching.learnt();
        print(learning, teaching, workplace);
        boolean measured = keep(learning, teaching, dossier);
        tellConfidence(learning, measured, workplace);
        if (learning.helped() || measured) {
            dossier.renewEnrichment();
            readAgain(workplace);
        }
        return gold.map(file -> Rejections.tell(file, workplace)).orElse(Outcome.DONE);
    }

    /** What is learnt from, and what it is read with. */
    private record Teaching(
            List<TrainingPosts.Post> own,
            List<TrainingPosts.Post> beside,
            Workplace workplace,
            TextReading reading,
            TrainingPosts posts) {

        Teaching(List<TrainingPosts.Post> own, List<TrainingPosts.Post> beside, Workplace workplace) {
            this(own, beside, workplace, reading(new Tokens()), TrainingPosts.own());
        }

        private static TextReading reading(Tokens tokens) {
            return new TextReading(tokens, ToneLexicon.own(tokens));
        }

        Learning learnt() {
            return Learning.of(
                    reading,
                    posts,
                    own,
                    beside,
                    workplace.progress(Sentence.of(ToneLearnCommand.class, "tone.learn.learning")));
        }
    }

    /**
     * Keeps what was learnt and measured.
     *
     * @return whether a calibration was kept: not of a model that stays and learnt from the very texts it would be measured on
     */
    private static boolean keep(Learning learning, Teaching teaching, Dossier dossier) {
        Path codebook = dossier.codebook();
        if (learning.helped()) {
            int texts = teaching.own().size()
                    + (learning.withBeside() ? teaching.beside().size() : 0);
            ModelFile.write(codebook, learning.model(), texts);
            teaching.workplace().tell(Sentence.of(ToneLearnCommand.class, "tone.learnt.kept", ModelFile.in(codebook)));
        }
        Optional<ModelFile> stands = ModelFile.read(codebook);
        if (learning.calibration().isEmpty() || !learning.helped() && stands.isPresent()) {
            return false;
        }
        CalibrationFile.write(
                codebook,
                ToneEnricher.name(teaching.reading(), teaching.posts(), stands),
                learning.calibration().get());
        return true;
    }

    private static void tellConfidence(Learning learning, boolean measured, Workplace workplace) {
        if (measured) {
            workplace.tell(Sentence.of(
                    ToneLearnCommand.class,
                    "tone.calibrated",
                    learning.answers().size(),
                    JudgementText.share(Calibration.error(learning.answers())),
                    JudgementText.share(Calibration.errorAfter(learning.answers()))));
        } else if (learning.calibration().isEmpty()) {
            workplace.tell(Sentence.of(
                    ToneLearnCommand.class,
                    "tone.not.calibrated",
                    learning.answers().size(),
                    Calibration.FEWEST));
        }
    }

    /** Of one tone alone nothing is learnt but to see it everywhere. */
    private static void refuseRareTones(List<TrainingPosts.Post> posts) {
        Map<Tone, Long> counts =
                posts.stream().collect(Collectors.groupingBy(TrainingPosts.Post::tone, Collectors.counting()));
        List<Long> byTone = Arrays.stream(Tone.values())
                .map(tone -> counts.getOrDefault(tone, 0L))
                .toList();
        if (Collections.min(byTone) < Learning.FEWEST_OF_A_TONE) {
            throw Refusal.of(
                    ToneLearnCommand.class,
                    "tone.learn.rare",
                    Learning.FEWEST_OF_A_TONE,
                    byTone.get(Tone.POSITIVE.ordinal()),
                    byTone.get(Tone.NEUTRAL.ordinal()),
                    byTone.get(Tone.NEGATIVE.ordinal()));
        }
    }

    private static void print(Learning learning, Teaching teaching, Workplace workplace) {
        Sentence result = Sentence.of(
                ToneLearnCommand.class,
                learning.helped() ? "tone.learnt" : "tone.learnt.nothing",
                teaching.own().size(),
                JudgementText.share(learning.after().macroF1()),
                JudgementText.share(learning.before().macroF1()));
        workplace.out().println(result.in(workplace.locale()));
        if (!teaching.beside().isEmpty()) {
            workplace.tell(Sentence.of(
                    ToneLearnCommand.class,
                    learning.withBeside() ? "tone.learnt.beside" : "tone.learnt.not.beside",
                    teaching.beside().size()));
        }
        if (learning.before().accuracy() < MISTAKES_ALONE) {
            workplace.tell(Sentence.of(ToneLearnCommand.class, "tone.learn.mistakes"));
        }
    }

    /** The archive is opened for writing only now: who learns while a window has it open learns all the same. */
    private static void readAgain(Workplace workplace) {
        Archive archive;
        try {
            archive = workplace.dossier(Access.WRITE).archive();
        } catch (Refusal refusal) {
            if (refusal.kind() != Refusal.Kind.IN_USE) {
                throw refusal;
            }
            workplace.tell(Sentence.of(ToneLearnCommand.class, "tone.learnt.elsewhere"));
            return;
        }
        long stale = archive.readByAnother();
        archive.readAgain(workplace.progress(Sentence.of(ToneLearnCommand.class, "tone.learn.reading")));
        long left = archive.readByAnother();
        workplace.tell(Sentence.of(ToneLearnCommand.class, "tone.learnt.read", stale - left));
        if (left > 0) {
            workplace.tell(Sentence.of(ToneLearnCommand.class, "tone.learnt.left", left));
        }
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
