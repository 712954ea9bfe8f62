package org.beffroi.french.tone.learning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;
import org.beffroi.french.tone.feature.TextReading;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.Calibration;
import org.beffroi.french.tone.judgement.Judgement;

/**
 * What the texts of a dossier teach beyond our own posts.
 *
 * <p>The shipped model is where learning starts and what it is drawn back to; how strongly, and how large a share of what was
 * learnt is taken, is what reads texts held back with the lowest log-loss. What is held back is always of the dossier: posts of
 * another kind may teach, and never judge.
 *
 * @param model ready to read: the shipped one where learning does not help
 * @param helped whether corrections of the dossier that were held back are read better after it: by macro-F1, and by log-loss
 *     beyond the luck of the draw
 * @param withBeside whether texts from elsewhere were taken too: only where the dossier's are read better with them
 * @param before how well the shipped model reads the dossier's texts, none of which it has learnt from
 * @param after how well models of this kind read those texts that they did not learn from
 * @param answers what the model says of the dossier's texts, each held back
 */
public record Learning(
        ToneModel model,
        boolean helped,
        boolean withBeside,
        Judgement before,
        Judgement after,
        List<Calibration.Answer> answers) {

    /** What the confidence of the model is worth here; empty where the texts are too few to say. */
    public Optional<Calibration> calibration() {
        return Calibration.of(answers);
    }

    /** Fewer texts cannot be learnt from and judged. */
    public static final int FEWEST = 20;

    /** A tone that is rarer cannot be in every fold. */
    public static final int FEWEST_OF_A_TONE = CrossValidation.FOLDS;

    /**
     * Of our posts alone. Words, letters and form weigh little, what the lexicon knows weighs nearly freely: on posts of other
     * hands what ours teach beyond it is our style. Cross-validation over our posts says otherwise, as it must (see docs/tone.md).
     */
    private static final Training OURS = new Training(3e-3, 1e-4);

    /**
     * Cross-validation over our posts says 1.4; other people's posts are less like them than they are like one another, and
     * the model is surer of itself than it may be: measured on {@code tone-gold} (see docs/tone.md).
     */
    private static final double OUR_TEMPERATURE = 2.7;

    private static final double[] PENALTIES = {1e-4, 3e-4, 1e-3, 3e-3, 1e-2};
    private static final double[] SHARES = {0.25, 0.5, 0.75, 1};

    /**
     * What our posts weigh beside a dossier's: enough that who corrects nothing but mistakes does not teach the model that
     * all it knew is wrong. Many corrections that are no such choice, and that the shipped model reads badly, are of another kind than ours,
     * which are then left out: they would only teach their style once more.
     */
    private static final double REHEARSED = 0.1;

    private static final int MANY = 300;
    /** Macro-F1 of the shipped model below which texts are of another kind; on posts that were written for Beffroi it is 0.68. */
    private static final double FAR = 0.6;
    /** Of corrections taken at random the shipped model reads more than this share rightly, of mistakes alone less. */
    private static final double MISTAKES_ALONE = 0.2;

    /** Of our own posts alone. */
    public static ToneModel ours(TextReading reading, TrainingPosts posts) {
        return ours(posts.examples(reading, 1));
    }

    private static ToneModel ours(List<Example> examples) {
        return OURS.fit(examples).withTemperature(OUR_TEMPERATURE);
    }

    /** Of our own posts and texts of a dossier. */
    public static Learning of(
            TextReading reading, TrainingPosts posts, List<TrainingPosts.Post> own, Progress progress) {
        return of(reading, posts, own, List.of(), progress);
    }

    /**
     * Of our own posts, texts of a dossier, and texts from elsewhere as far as these make the dossier's better read.
     *
     * @param own different texts of the dossier, {@link #FEWEST} or more, of each tone {@link #FEWEST_OF_A_TONE} or more
     * @param beside different texts of any kind, none of which is among the dossier's; may be empty
     * @throws Cancelled if the progress says so
     */
    public static Learning of(
            TextReading reading,
            TrainingPosts posts,
            List<TrainingPosts.Post> own,
            List<TrainingPosts.Post> beside,
            Progress progress) {
        List<Example> ourExamples = posts.examples(reading, 1);
        List<Example> rehearsed =
                ourExamples.stream().map(example -> example.weighing(REHEARSED)).toList();
        List<Example> examples = examples(reading, own);
        ToneModel ours = ours(ourExamples);
        Judgement before = new Judgement();
        examples.forEach(example -> before.add(example.tone(), ours.probabilities(example.features())));
        List<Example> company = isFar(before) ? List.of() : rehearsed;
        Steps steps = new Steps(progress, (beside.isEmpty() ? 1L : 2L) * models(examples.size()));
        Choice best = choose(ours, company, examples, steps);
        boolean withBeside = false;
        if (!beside.isEmpty()) {
            Choice other = choose(ours, joined(company, examples(reading, beside)), examples, steps);
            withBeside = other.helps && other.isBetterThan(best);
            best = withBeside ? other : best;
        }
        Judgement after = best.read.judgement(best.share, best.temperature);
        if (!best.helps) {
            return new Learning(ours, false, false, before, after, best.read.answers(0, ours.temperature()));
        }
        ToneModel learnt = best.training.fit(joined(best.company, examples), ours);
        return new Learning(
                ours.towards(learnt, best.share).withTemperature(best.temperature),
                true,
                withBeside,
                before,
                after,
                best.read.answers(best.share, best.temperature));
    }

    private static List<Example> examples(TextReading reading, List<TrainingPosts.Post> texts) {
        return texts.stream()
                .map(post -> new Example(post.features(reading), post.tone(), 1))
                .toList();
    }

    private static boolean isFar(Judgement before) {
        return before.all() >= MANY && before.accuracy() >= MISTAKES_ALONE && before.macroF1() < FAR;
    }

    private static List<Example> joined(List<Example> some, List<Example> others) {
        List<Example> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static long models(int examples) {
        return (long) PENALTIES.length * CrossValidation.models(examples);
    }

    /** Tells how many models are learnt, and stops where that was asked. */
    private static final class Steps implements Runnable {

        private final Progress progress;
        private final long all;
        private long done;

        Steps(Progress progress, long all) {
            this.progress = progress;
            this.all = all;
        }

        @Override
        public void run() {
            progress.at(++done, all);
            if (progress.cancelled()) {
                throw new Cancelled();
            }
        }
    }

    /**
     * A way to learn, and how it reads texts held back.
     *
     * @param company what is learnt beside the dossier's texts
     * @param helps whether they are read better so than by the shipped model: by macro-F1, and by log-loss for sure
     */
    private record Choice(
            Training training,
            List<Example> company,
            CrossValidation read,
            double share,
            double temperature,
            double loss,
            boolean helps) {

        static Choice of(Training training, List<Example> company, CrossValidation read, double share) {
            double temperature = read.temperature(share);
            double loss = read.loss(share, temperature);
            double shipped = read.temperature(0);
            boolean helps = read.sureGain(share, temperature, shipped) > 0
                    && read.judgement(share, temperature).macroF1()
                            > read.judgement(0, shipped).macroF1();
            return new Choice(training, company, read, share, temperature, loss, helps);
        }

        boolean isBetterThan(Choice other) {
            return helps == other.helps ? loss < other.loss : helps;
        }
    }

    /**
     * Of the ways that help, the one with the lowest log-loss: of few texts it says more than F1, which a handful of them
     * moves.
     */
    private static Choice choose(ToneModel ours, List<Example> company, List<Example> examples, Runnable learnt) {
        Choice best = null;
        for (double penalty : PENALTIES) {
            Training training = new Training(penalty, penalty);
            CrossValidation read = CrossValidation.of(training, ours, company, examples, learnt);
            for (double share : SHARES) {
                Choice choice = Choice.of(training, company, read, share);
                best = best == null || choice.isBetterThan(best) ? choice : best;
            }
        }
        return best;
    }
}
