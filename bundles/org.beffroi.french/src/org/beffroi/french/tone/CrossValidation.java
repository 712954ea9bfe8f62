package org.beffroi.french.tone;

import java.util.ArrayList;
import java.util.List;

/**
 * What models say of texts that they did not learn from: each fold is read by a model of all others.
 *
 * @param examples the texts
 * @param scores what speaks for each tone in each, see {@link ToneModel#scores}
 */
record CrossValidation(List<Example> examples, List<double[]> scores) {

    private static final int FOLDS = 5;

    /**
     * Reads the examples fold by fold.
     *
     * @param base what every model learns too, and none is judged by
     */
    static CrossValidation of(Training training, List<Example> base, List<Example> examples) {
        List<Example> read = new ArrayList<>();
        List<double[]> scores = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> learnt = new ArrayList<>(base);
            List<Example> held = new ArrayList<>();
            int[] met = new int[ToneModel.TONES];
            for (Example example : examples) {
                // By tone, so that each fold has its share of each.
                boolean out = met[example.tone().ordinal()]++ % FOLDS == fold;
                (out ? held : learnt).add(example);
            }
            ToneModel model = training.fit(learnt);
            for (Example example : held) {
                read.add(example);
                scores.add(model.scores(example.features()));
            }
        }
        return new CrossValidation(read, scores);
    }

    Judgement judgement(double temperature) {
        Judgement judgement = new Judgement();
        for (int i = 0; i < examples.size(); i++) {
            judgement.add(examples.get(i).tone(), ToneModel.probabilities(scores.get(i), temperature));
        }
        return judgement;
    }

    /**
     * The temperature with the lowest log-loss (C. Guo and others, On calibration of modern neural networks, 2017), from
     * 0.3 to 5.
     */
    double temperature() {
        double best = 1;
        double lowest = Double.MAX_VALUE;
        for (double temperature = 0.3; temperature <= 5; temperature *= 1.05) {
            double loss = loss(temperature);
            if (loss < lowest) {
                lowest = loss;
                best = temperature;
            }
        }
        return best;
    }

    private double loss(double temperature) {
        double loss = 0;
        for (int i = 0; i < examples.size(); i++) {
            double[] probabilities = ToneModel.probabilities(scores.get(i), temperature);
            loss -= StrictMath.log(
                    Math.max(1e-12, probabilities[examples.get(i).tone().ordinal()]));
        }
        return loss;
    }
}
