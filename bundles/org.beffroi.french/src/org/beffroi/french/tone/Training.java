package org.beffroi.french.tone;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fits a {@link ToneModel}: stochastic gradient descent on the log-loss with an L2 penalty, the step falling as
 * 1 / (1 + fall · t) (L. Bottou, Large-scale machine learning with stochastic gradient descent, 2010).
 *
 * <p>The same examples in the same order give the same model on every machine.
 *
 * @param penalty L2 penalty, above 0; the larger the less single words count
 * @param meaningful how much more freely the meaningful numbers may weigh than hashed words
 */
record Training(double penalty, double meaningful) {

    private static final double FIRST_STEP = 0.5;
    /** A round divides the first step once more by this, or few examples would end where the last ones pulled. */
    private static final double FALL_OF_ROUND = 0.5;

    private static final int MOST_ROUNDS = 40;
    private static final int FEWEST_ROUNDS = 8;
    /** Learning ends when a round lowers the loss by less than this share. */
    private static final double SMALLEST_GAIN = 0.002;

    private static final long SEED = 20_26;

    /** A model with temperature 1. */
    ToneModel fit(List<Example> examples) {
        float[] rows = new float[Features.ALL * ToneModel.ROW];
        rarities(examples, rows);
        double[] balance = balance(examples);
        List<Example> shuffled = new ArrayList<>(examples);
        Random random = new Random(SEED);
        Weights weights = new Weights(rows, examples.size());
        double before = Double.MAX_VALUE;
        for (int round = 0; round < MOST_ROUNDS; round++) {
            Collections.shuffle(shuffled, random);
            double loss = 0;
            for (Example example : shuffled) {
                loss += weights.learn(example, balance[example.tone().ordinal()]);
            }
            if (round >= FEWEST_ROUNDS && loss > before * (1 - SMALLEST_GAIN)) {
                break;
            }
            before = loss;
        }
        weights.settle();
        return new ToneModel(rows, 1);
    }

    /** Smoothed inverse document frequency, of features never seen too: a text of unknown words says little. */
    private static void rarities(List<Example> examples, float[] rows) {
        int[] texts = new int[Features.ALL];
        int[] lastText = new int[Features.ALL];
        int text = 0;
        for (Example example : examples) {
            text++;
            Features features = example.features();
            for (int i = 0; i < features.wordCount(); i++) {
                count(features.word(i), text, texts, lastText);
            }
            for (int i = 0; i < features.letterCount(); i++) {
                count(features.letters(i), text, texts, lastText);
            }
        }
        for (int i = Features.MEANINGFUL; i < Features.ALL; i++) {
            rows[i * ToneModel.ROW + ToneModel.RARITY] = (float) (StrictMath.log((1.0 + text) / (1 + texts[i])) + 1);
        }
    }

    private static void count(int index, int text, int[] texts, int[] lastText) {
        if (lastText[index] != text) {
            lastText[index] = text;
            texts[index]++;
        }
    }

    /** A rare tone counts more, half way to balance in logarithms: people look for what is rare. */
    private static double[] balance(List<Example> examples) {
        double[] shares = new double[ToneModel.TONES];
        double all = 0;
        for (Example example : examples) {
            shares[example.tone().ordinal()] += example.weight();
            all += example.weight();
        }
        for (int tone = 0; tone < shares.length; tone++) {
            shares[tone] = shares[tone] == 0 ? 1 : Math.sqrt(all / (ToneModel.TONES * shares[tone]));
        }
        return shares;
    }

    /** The weights while they are learnt: rows times one scale, so that the penalty costs one multiplication. */
    private final class Weights {
        private static final double SMALLEST_SCALE = 1e-6;

        private final float[] rows;
        private double scale = 1;
        private final double fall;
        private long steps;

        Weights(float[] rows, int examples) {
            this.rows = rows;
            fall = Math.max(penalty * FIRST_STEP, FALL_OF_ROUND / examples);
        }

        /** Learns one example; its loss before. */
        double learn(Example example, double balance) {
            double step = FIRST_STEP / (1 + fall * steps++);
            Features features = example.features();
            double words = length(features, true);
            double letters = length(features, false);
            double[] scores = new double[ToneModel.TONES];
            for (int i = 0; i < Features.MEANINGFUL; i++) {
                add(scores, i, meaningful * features.meaningful[i]);
            }
            for (int i = 0; i < features.wordCount(); i++) {
                add(scores, features.word(i), rarity(features.word(i)) / words);
            }
            for (int i = 0; i < features.letterCount(); i++) {
                add(scores, features.letters(i), rarity(features.letters(i)) / letters);
            }
            for (int tone = 0; tone < scores.length; tone++) {
                scores[tone] *= scale;
            }
            double[] probabilities = ToneModel.probabilities(scores, 1);
            double loss =
                    -StrictMath.log(Math.max(1e-12, probabilities[example.tone().ordinal()]));
            scale *= 1 - step * penalty;
            double[] change = new double[ToneModel.TONES];
            for (int tone = 0; tone < change.length; tone++) {
                double wanted = tone == example.tone().ordinal() ? 1 : 0;
                change[tone] = step * example.weight() * balance * (wanted - probabilities[tone]) / scale;
            }
            change(features, change, words, letters);
            if (scale < SMALLEST_SCALE) {
                rescale(scale);
            }
            return loss * example.weight();
        }

        private void change(Features features, double[] change, double words, double letters) {
            for (int i = 0; i < Features.MEANINGFUL; i++) {
                if (features.meaningful[i] != 0) {
                    change(i, change, meaningful * features.meaningful[i]);
                }
            }
            for (int i = 0; i < features.wordCount(); i++) {
                change(features.word(i), change, rarity(features.word(i)) / words);
            }
            for (int i = 0; i < features.letterCount(); i++) {
                change(features.letters(i), change, rarity(features.letters(i)) / letters);
            }
        }

        private void change(int index, double[] change, double value) {
            for (int tone = 0; tone < change.length; tone++) {
                rows[index * ToneModel.ROW + tone] += (float) (change[tone] * value);
            }
        }

        private void add(double[] scores, int index, double value) {
            if (value != 0) {
                for (int tone = 0; tone < scores.length; tone++) {
                    scores[tone] += value * rows[index * ToneModel.ROW + tone];
                }
            }
        }

        private double rarity(int index) {
            return rows[index * ToneModel.ROW + ToneModel.RARITY];
        }

        private double length(Features features, boolean ofWords) {
            double sum = 0;
            int count = ofWords ? features.wordCount() : features.letterCount();
            for (int i = 0; i < count; i++) {
                double rarity = rarity(ofWords ? features.word(i) : features.letters(i));
                sum += rarity * rarity;
            }
            return sum == 0 ? 1 : Math.sqrt(sum);
        }

        private void rescale(double factor) {
            for (int i = 0; i < rows.length; i++) {
                rows[i] *= i % ToneModel.ROW == ToneModel.RARITY ? 1 : (float) factor;
            }
            scale = 1;
        }

        /** The scale goes into the weights, and that of the meaningful numbers too, so that a model needs neither. */
        void settle() {
            rescale(scale);
            for (int i = 0; i < Features.MEANINGFUL * ToneModel.ROW; i++) {
                rows[i] *= (float) meaningful;
            }
        }
    }
}
