package org.beffroi.french.tone;

import java.util.ArrayList;
import java.util.List;

/**
 * What the texts of a dossier teach beyond our own posts.
 *
 * @param model ready to read
 * @param judgement how well models of this kind read texts of the dossier that they did not learn from; of our own posts
 *     where there are no others
 */
record Learning(ToneModel model, Judgement judgement) {

    /** Fewer texts cannot be learnt from and judged. */
    static final int FEWEST = 30;

    /** Of our posts alone; found by cross-validation over them. */
    private static final Training OURS = new Training(3e-4, 2);

    /**
     * Cross-validation over our posts says 1.4; other people's posts are less like them than they are like one another, and
     * the model is surer of itself than it may be: measured on {@code tone-gold.csv} (see docs/tone.md).
     */
    private static final double OUR_TEMPERATURE = 2.7;

    private static final double[] PENALTIES = {1e-4, 3e-4, 1e-3, 3e-3};
    private static final double[] FREEDOMS = {1, 2};

    /** So many texts of a dossier weigh as much as ours; beyond, ours fade. */
    private static final double EQUALS_OURS = 600;

    private static final double LEAST = 0.2;

    /** Of our own posts alone. */
    static ToneModel ours(TextReading reading, TrainingPosts posts) {
        return OURS.fit(posts.examples(reading, 1)).withTemperature(OUR_TEMPERATURE);
    }

    /** Of our own posts and texts of a dossier, {@link #FEWEST} or more. */
    static Learning of(TextReading reading, TrainingPosts posts, List<TrainingPosts.Post> others) {
        List<Example> rows = others.stream()
                .map(post -> new Example(reading.features(post.text()), post.tone(), 1))
                .toList();
        List<Example> base = posts.examples(reading, Math.max(LEAST, 1 / (1 + rows.size() / EQUALS_OURS)));
        Training best = OURS;
        CrossValidation bestRead = null;
        double highest = -1;
        for (double freedom : FREEDOMS) {
            for (double penalty : PENALTIES) {
                Training training = new Training(penalty, freedom);
                CrossValidation read = CrossValidation.of(training, base, rows);
                double f1 = read.judgement(1).macroF1();
                if (f1 > highest) {
                    highest = f1;
                    best = training;
                    bestRead = read;
                }
            }
        }
        double temperature = bestRead.temperature();
        List<Example> all = new ArrayList<>(base);
        all.addAll(rows);
        return new Learning(best.fit(all).withTemperature(temperature), bestRead.judgement(temperature));
    }
}
