package org.beffroi.french.tone.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.Meaning;
import org.beffroi.french.tone.feature.ToneModel;

/**
 * Fits a {@link ToneModel}: stochastic gradient descent on the log-loss with an L2 penalty, the step falling as
 * 1 / (1 + fall · t) (L. Bottou, Large-scale machine learning with stochastic gradient descent, 2010), the weights being the
 * mean of the last rounds (B. T. Polyak and A. B. Juditsky, Acceleration of stochastic approximation by averaging, 1992).
 *
 * <p>A model may start from another: its weights are then drawn to the other's, not to 0, so that few texts change little,
 * and what they do not speak of stays (C. Chelba and A. Acero, Adaptation of maximum entropy capitalizer, 2004).
 *
 * <p>The same examples in the same order give the same model on every machine.
 *
 * @param hashed L2 penalty of words and letters, and of what tells the form of a text alone, above 0 and below 1; the larger the less single words count
 * @param meaningful L2 penalty of the numbers that have a meaning, above 0 and not above the other: what the lexicon knows is
 *     true of other people's texts too, what single words of ours say is our style
 */
record Training(double hashed, double meaningful) {

    /** How much more the meaningful numbers move in a step: each is in most texts, a word in few. */
    private static final double STRIDE = 2;

    /** Which of the meaningful numbers weigh freely: not those of form alone. */
    private static final boolean[] FREE = free();

    private static final double FIRST_STEP = 0.5;
    /** A round divides the first step once more by this, or few examples would end where the last ones pulled. */
    private static final double FALL_OF_ROUND = 0.5;

    private static final int ROUNDS = 20;
    /** From this round on the weights are averaged: before, they are still on their way. */
    private static final int AVERAGED = ROUNDS / 2;

    private static final long SEED = 20_26;

    private static boolean[] free() {
        boolean[] free = new boolean[Features.MEANINGFUL];
        for (int i = 0; i < free.length; i++) {
            free[i] = !Meaning.isOfForm(i);
        }
        return free;
    }

    /** A model with temperature 1. */
    ToneModel fit(List<Example> examples) {
        return fit(examples, Optional.empty(), Rarity.of(examples));
    }

    /**
     * A model with temperature 1.
     *
     * @param start what is known already; its temperature does not matter, how rare it finds a word stays
     */
    ToneModel fit(List<Example> examples, ToneModel start) {
        return fit(examples, Optional.of(start), Rarity.of(start));
    }

    private ToneModel fit(List<Example> examples, Optional<ToneModel> start, Rarity rarity) {
        double[] balance = balance(examples);
        List<Row> rows = new ArrayList<>(examples.size());
        for (Example example : examples) {
            double[] known =
                    start.map(model -> model.scores(example.features())).orElseGet(() -> new double[ToneModel.TONES]);
            for (int tone = 0; tone < known.length; tone++) {
                known[tone] += example.features().beside(tone);
            }
            double weight = example.weight() * balance[example.tone().ordinal()];
            rows.add(Row.of(example, weight, known, rarity));
        }
        Random random = new Random(SEED);
        Weights weights = new Weights(examples.size());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(rows, random);
            rows.forEach(weights::learn);
            if (round >= AVERAGED) {
                weights.remember();
            }
        }
        return new ToneModel(weights.settled(start, rarity), 1);
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

    /**
     * A text as it is learnt, round after round.
     *
     * @param indexes which features it has; one may be there twice
     * @param values how much of each
     * @param known what the model it starts from says of it
     */
    private record Row(int[] indexes, float[] values, double[] known, int tone, double weight) {

        static Row of(Example example, double weight, double[] known, Rarity rarity) {
            Features features = example.features();
            int count = Features.MEANINGFUL + features.wordCount() + features.letterCount();
            int[] indexes = new int[count];
            float[] values = new float[count];
            int at = 0;
            for (int i = 0; i < Features.MEANINGFUL; i++) {
                indexes[at] = i;
                values[at++] = (float) (STRIDE * features.meaningful(i));
            }
            double length = rarity.lengthOfWords(features);
            for (int i = 0; i < features.wordCount(); i++) {
                indexes[at] = features.word(i);
                values[at++] = (float) (rarity.of(features.word(i)) / length);
            }
            length = rarity.lengthOfLetters(features);
            for (int i = 0; i < features.letterCount(); i++) {
                indexes[at] = features.letters(i);
                values[at++] = (float) (rarity.of(features.letters(i)) / length);
            }
            return new Row(indexes, values, known, example.tone().ordinal(), weight);
        }
    }

    /** The weights while they are learnt: numbers times one scale for each kind, so that a penalty costs one multiplication. */
    private final class Weights {
        private static final double SMALLEST_SCALE = 1e-6;

        private final float[] weights = new float[Features.ALL * ToneModel.TONES];
        private final double[] sums = new double[weights.length];
        private final double fall;
        private double scale = 1;
        private double scaleOfMeanings = 1;
        private long steps;
        private int remembered;

        Weights(int examples) {
            fall = Math.max(meaningful * FIRST_STEP, FALL_OF_ROUND / examples);
        }

        void learn(Row row) {
            double step = FIRST_STEP / (1 + fall * steps++);
            double[] probabilities = ToneModel.probabilities(scores(row));
            scale *= 1 - step * hashed;
            scaleOfMeanings *= 1 - step * meaningful;
            double[] change = new double[ToneModel.TONES];
            for (int tone = 0; tone < change.length; tone++) {
                double wanted = tone == row.tone ? 1 : 0;
                change[tone] = step * row.weight * (wanted - probabilities[tone]);
            }
            for (int i = 0; i < row.indexes.length; i++) {
                int from = row.indexes[i] * ToneModel.TONES;
                double value = row.values[i] / scaleOf(row.indexes[i]);
                for (int tone = 0; tone < change.length; tone++) {
                    weights[from + tone] += (float) (change[tone] * value);
                }
            }
            if (scale < SMALLEST_SCALE || scaleOfMeanings < SMALLEST_SCALE) {
                rescale();
            }
        }

        private double scaleOf(int index) {
            return index < FREE.length && FREE[index] ? scaleOfMeanings : scale;
        }

        private double[] scores(Row row) {
            double[] scores = new double[ToneModel.TONES];
            for (int i = 0; i < row.indexes.length; i++) {
                int from = row.indexes[i] * ToneModel.TONES;
                double value = row.values[i] * scaleOf(row.indexes[i]);
                for (int tone = 0; tone < scores.length; tone++) {
                    scores[tone] += value * weights[from + tone];
                }
            }
            for (int tone = 0; tone < scores.length; tone++) {
                scores[tone] += row.known[tone];
            }
            return scores;
        }

        private void rescale() {
            for (int i = 0; i < weights.length; i++) {
                weights[i] *= (float) scaleOf(i / ToneModel.TONES);
            }
            scale = 1;
            scaleOfMeanings = 1;
        }

        /** Counts the weights of now into the mean. */
        void remember() {
            remembered++;
            for (int i = 0; i < weights.length; i++) {
                sums[i] += scaleOf(i / ToneModel.TONES) * weights[i];
            }
        }

        /** The numbers of a model, which needs to know neither of the scales nor of the stride of the meaningful numbers. */
        float[] settled(Optional<ToneModel> start, Rarity rarity) {
            float[] rows = new float[Features.ALL * ToneModel.ROW];
            for (int i = 0; i < Features.ALL; i++) {
                double stride = i < Features.MEANINGFUL ? STRIDE : 1;
                for (int tone = 0; tone < ToneModel.TONES; tone++) {
                    int at = i * ToneModel.ROW + tone;
                    double known = start.isPresent() ? start.get().number(at) : 0;
                    rows[at] = (float) (known + stride * sums[i * ToneModel.TONES + tone] / remembered);
                }
                rows[i * ToneModel.ROW + ToneModel.RARITY] = rarity.of(i);
            }
            return rows;
        }
    }
}
