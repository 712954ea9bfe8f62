package org.beffroi.french.tone;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.core.archive.Cancelled;
import org.beffroi.core.archive.Progress;

/**
 * What the texts of a dossier teach beyond our own posts.
 *
 * <p>The shipped model is where learning starts and what it is drawn back to; how strongly, and how large a share of what was
 * learnt is taken, is what reads texts held back with the lowest log-loss.
 *
 * @param model ready to read: the shipped one where learning does not help
 * @param helped whether texts held back are read better after it: by macro-F1 and by log-loss
 * @param before how well the shipped model reads the texts, none of which it has learnt from
 * @param after how well models of this kind read those texts that they did not learn from
 */
record Learning(ToneModel model, boolean helped, Judgement before, Judgement after) {

    /** Fewer texts cannot be learnt from and judged. */
    static final int FEWEST = 20;

    /** A tone that is rarer cannot be in every fold. */
    static final int FEWEST_OF_A_TONE = CrossValidation.FOLDS;

    /** Of our posts alone; found by cross-validation over them. */
    private static final Training OURS = new Training(3e-4, 2);

    /**
     * Cross-validation over our posts says 1.4; other people's posts are less like them than they are like one another, and
     * the model is surer of itself than it may be: measured on {@code tone-gold.csv} (see docs/tone.md).
     */
    private static final double OUR_TEMPERATURE = 2.7;

    private static final double FREEDOM = 2;
    private static final double[] PENALTIES = {1e-4, 3e-4, 1e-3, 3e-3, 1e-2};
    private static final double[] SHARES = {0.25, 0.5, 0.75, 1};

    /**
     * What our posts weigh beside a dossier's: enough that who corrects nothing but mistakes does not teach the model that
     * all it knew is wrong.
     */
    private static final double REHEARSED = 0.1;

    /** Of our own posts alone. */
    static ToneModel ours(TextReading reading, TrainingPosts posts) {
        return ours(posts.examples(reading, 1));
    }

    private static ToneModel ours(List<Example> examples) {
        return OURS.fit(examples).withTemperature(OUR_TEMPERATURE);
    }

    /**
     * Of our own posts and texts of a dossier.
     *
     * @param others different texts, {@link #FEWEST} or more, of each tone {@link #FEWEST_OF_A_TONE} or more
     * @throws Cancelled if the progress says so
     */
    static Learning of(TextReading reading, TrainingPosts posts, List<TrainingPosts.Post> others, Progress progress) {
        List<Example> ourExamples = posts.examples(reading, 1);
        List<Example> rehearsed =
                ourExamples.stream().map(example -> example.weighing(REHEARSED)).toList();
        List<Example> examples = others.stream()
                .map(post -> new Example(reading.features(post.text()), post.tone(), 1))
                .toList();
        ToneModel ours = ours(ourExamples);
        Choice best = choose(ours, rehearsed, examples, progress);
        Judgement before = new Judgement();
        examples.forEach(example -> before.add(example.tone(), ours.probabilities(example.features())));
        Judgement after = best.read.judgement(best.share, best.temperature);
        if (!best.helps) {
            return new Learning(ours, false, before, after);
        }
        List<Example> all = new ArrayList<>(rehearsed);
        all.addAll(examples);
        ToneModel learnt = best.training.fit(all, ours);
        return new Learning(ours.towards(learnt, best.share).withTemperature(best.temperature), true, before, after);
    }

    /**
     * A way to learn, and how it reads texts held back.
     *
     * @param helps whether they are read better so than by the shipped model: by log-loss and by macro-F1
     */
    private record Choice(
            Training training, CrossValidation read, double share, double temperature, double loss, boolean helps) {

        static Choice of(Training training, CrossValidation read, double share) {
            double temperature = read.temperature(share);
            double loss = read.loss(share, temperature);
            double shipped = read.temperature(0);
            boolean helps = loss < read.loss(0, shipped)
                    && read.judgement(share, temperature).macroF1()
                            > read.judgement(0, shipped).macroF1();
            return new Choice(training, read, share, temperature, loss, helps);
        }

        boolean isBetterThan(Choice other) {
            return helps == other.helps ? loss < other.loss : helps;
        }
    }

    /**
     * Of the ways that help, the one with the lowest log-loss: of few texts it says more than F1, which a handful of them
     * moves.
     */
    private static Choice choose(ToneModel ours, List<Example> rehearsed, List<Example> examples, Progress progress) {
        long models = (long) PENALTIES.length * CrossValidation.models(examples.size());
        long[] done = {0};
        Choice best = null;
        for (double penalty : PENALTIES) {
            Training training = new Training(penalty, FREEDOM);
            CrossValidation read = CrossValidation.of(training, ours, rehearsed, examples, () -> {
                progress.at(++done[0], models);
                if (progress.cancelled()) {
                    throw new Cancelled();
                }
            });
            for (double share : SHARES) {
                Choice choice = Choice.of(training, read, share);
                best = best == null || choice.isBetterThan(best) ? choice : best;
            }
        }
        return best;
    }
}
