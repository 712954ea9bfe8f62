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
import org.osgi.service.component.annotations.Component;

/**
 * {@code beffroi tone learn [--from FILE]}: learns how the tone is to be read in this dossier, from a file of labelled texts,
 * or from what people corrected in its archive; the model is kept in the codebook, and the archive read again with it.
 *
 * <p>Where learning does not read texts held back better than the shipped model, that is said, and nothing changes.
 */
@Component(service = Command.class)
@Command.Info(id = "tone learn")
public final class ToneLearnCommand implements Command<ToneLearnCommand.Parameters> {

    /** Of a sample of all mentions the shipped model misreads about three in ten: so few read rightly are no such sample. */
    private static final double MISTAKES_ALONE = 0.2;

    /**
     * What to learn from.
     *
     * @param file a CSV file with the columns text and tone; absent: the corrections in the archive
     * @param from the same, by name
     */
    public record Parameters(@Argument Optional<Path> file, Optional<Path> from) {

        private Optional<Path> one() {
            return file.or(() -> from);
        }
    }

    @Override
    public Class<Parameters> parameters() {
        return Parameters.class;
    }

    @Override
    public Outcome run(Parameters parameters, Workplace workplace) {
        Dossier dossier = workplace.dossier(Access.READ);
        Optional<GoldFile> gold = parameters
                .one()
                .map(file -> GoldFile.read(workplace.currentFolder().resolve(file)));
        List<TrainingPosts.Post> posts =
                DistinctTexts.of(gold.map(GoldFile::posts).orElseGet(() -> corrections(dossier, workplace)));
        if (posts.size() < Learning.FEWEST) {
            throw Refusal.of(
                    ToneLearnCommand.class,
                    gold.isPresent() ? "tone.learn.few.rows" : "tone.learn.few.corrections",
                    posts.size(),
                    Learning.FEWEST);
        }
        refuseRareTones(posts);
        Learning learning = learnt(posts, workplace);
        print(learning, posts.size(), workplace);
        if (learning.helped()) {
            ModelFile.write(dossier.codebook(), learning.model(), posts.size());
            dossier.renewEnrichment();
            workplace.tell(Sentence.of(ToneLearnCommand.class, "tone.learnt.kept", ModelFile.in(dossier.codebook())));
            readAgain(workplace);
        }
        return gold.map(file -> Rejections.tell(file, workplace)).orElse(Outcome.DONE);
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

    private static Learning learnt(List<TrainingPosts.Post> posts, Workplace workplace) {
        Tokens tokens = new Tokens();
        return Learning.of(
                new TextReading(tokens, ToneLexicon.own(tokens)),
                TrainingPosts.own(),
                posts,
                workplace.progress(Sentence.of(ToneLearnCommand.class, "tone.learn.learning")));
    }

    private static void print(Learning learning, int texts, Workplace workplace) {
        Sentence result = Sentence.of(
                ToneLearnCommand.class,
                learning.helped() ? "tone.learnt" : "tone.learnt.nothing",
                texts,
                JudgementText.share(learning.after().macroF1()),
                JudgementText.share(learning.before().macroF1()));
        workplace.out().println(result.in(workplace.locale()));
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
            if (!refusal.sentence().key().equals("archive.written.elsewhere")) {
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
