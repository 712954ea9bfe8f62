package org.beffroi.french.tone.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.beffroi.french.tone.feature.ToneModel;
import org.beffroi.french.tone.judgement.Calibration;
import org.beffroi.french.tone.judgement.Judgement;

/**
 * What models say of texts that they did not learn from: each fold is read by a model of all others, beside the model that
 * they all start from.
 *
 * <p>Both are linear, so that whatever lies between them needs no further learning: a <em>share</em> of 0 is the model they
 * start from, 1 what was learnt.
 *
 * @param draws how many times each text is there
 * @param examples the texts; where they are few, each several times, in other folds each time
 * @param before what speaks for each tone in each by the model they start from, see {@link ToneModel#scores}
 * @param after what speaks for each tone in each by a model that learnt from the others
 */
record CrossValidation(int draws, List<Example> examples, List<double[]> before, List<double[]> after) {

    static final int FOLDS = 5;

    /** Which texts come into one fold matters much where they are few: so it is drawn more than once. */
    private static final int FEW = 300;

    private static final int DRAWS_OF_FEW = 3;
    private static final long SEED = 20_26;

    /** How many models are learnt for one judgement. */
    static int models(int examples) {
        return FOLDS * draws(examples);
    }

    private static int draws(int examples) {
        return examples < FEW ? DRAWS_OF_FEW : 1;
    }

    /**
     * Reads the examples fold by fold.
     *
     * @param start what every model starts from; it must not have learnt from the examples
     * @param rehearsed what every model learns too, and none is judged by
     * @param learnt told each time that a model was learnt
     */
    static CrossValidation of(
            Training training, ToneModel start, List<Example> rehearsed, List<Example> examples, Runnable learnt) {
        int draws = draws(examples.size());
        CrossValidation all = new CrossValidation(draws, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<Example> drawn = new ArrayList<>(examples);
        Random random = new Random(SEED);
        for (int draw = 0; draw < draws; draw++) {
            Collections.shuffle(drawn, random);
            for (int fold = 0; fold < FOLDS; fold++) {
                all.add(fold, training, start, rehearsed, drawn);
                learnt.run();
            }
        }
        return all;
    }

    private void add(int fold, Training training, ToneModel start, List<Example> rehearsed, List<Example> drawn) {
        List<Example> taught = new ArrayList<>(rehearsed);
        List<Example> held = new ArrayList<>();
        int[] met = new int[ToneModel.TONES];
        for (Example example : drawn) {
            // By tone, so that each fold has its share of each.
            boolean out = met[example.tone().ordinal()]++ % FOLDS == fold;
            (out ? held : taught).add(example);
        }
        ToneModel model = training.fit(taught, start);
        for (Example example : held) {
            examples.add(example);
            before.add(start.scores(example.features()));
            after.add(model.scores(example.features()));
        }
    }

    /** How well the texts are read by so large a share of what was learnt. */
    Judgement judgement(double share, double temperature) {
        Judgement judgement = new Judgement();
        for (int i = 0; i < examples.size(); i++) {
            judgement.add(examples.get(i).tone(), probabilities(i, share, temperature));
        }
        return judgement;
    }

    /**
     * The temperature with the lowest log-loss (C. Guo and others, On calibration of modern neural networks, 2017), from
     * 0.3 to 5.
     */
    double temperature(double share) {
        double best = 1;
        double lowest = Double.MAX_VALUE;
        for (double temperature = 0.3; temperature <= 5; temperature *= 1.05) {
            double loss = loss(share, temperature);
            if (loss < lowest) {
                lowest = loss;
                best = temperature;
            }
        }
        return best;
    }

    /** Mean log-loss, in nats a text. */
    double loss(double share, double temperature) {
        double loss = 0;
        for (int i = 0; i < examples.size(); i++) {
            double[] probabilities = probabilities(i, share, temperature);
            loss -= StrictMath.log(
                    Math.max(1e-12, probabilities[examples.get(i).tone().ordinal()]));
        }
        return loss / examples.size();
    }

    /**
     * By how much so large a share of what was learnt lowers the log-loss beyond what chance would, in nats a text: the mean gain
     * less its standard error, copies of a text in several draws counted once (the rule of one standard error: L. Breiman and
     * others, Classification and regression trees, 1984, 3.4.3). Above 0 the gain is more than the luck of the draw.
     */
    double sureGain(double share, double temperature, double shippedTemperature) {
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < examples.size(); i++) {
            int tone = examples.get(i).tone().ordinal();
            double gain = StrictMath.log(Math.max(1e-12, probabilities(i, share, temperature)[tone]))
                    - StrictMath.log(Math.max(1e-12, probabilities(i, 0, shippedTemperature)[tone]));
            sum += gain;
            squares += gain * gain;
        }
        double mean = sum / examples.size();
        double variance = Math.max(0, squares / examples.size() - mean * mean);
        return mean - Math.sqrt(variance / different());
    }

    private double different() {
        return Math.max(1, (double) examples.size() / draws);
    }

    /** The answers to each text, held back once: of the first draw where there were several. */
    List<Calibration.Answer> answers(double share, double temperature) {
        List<Calibration.Answer> answers = new ArrayList<>();
        for (int i = 0; i < examples.size() / draws; i++) {
            double[] probabilities = probabilities(i, share, temperature);
            int best = Judgement.best(probabilities);
            answers.add(new Calibration.Answer(
                    probabilities[best], best == examples.get(i).tone().ordinal()));
        }
        return answers;
    }

    private double[] probabilities(int text, double share, double temperature) {
        return ToneModel.probabilities(
                scores(text, share), temperature, examples.get(text).features());
    }

    private double[] scores(int text, double share) {
        double[] scores = new double[ToneModel.TONES];
        for (int tone = 0; tone < scores.length; tone++) {
            scores[tone] = (1 - share) * before.get(text)[tone] + share * after.get(text)[tone];
        }
        return scores;
    }
}
