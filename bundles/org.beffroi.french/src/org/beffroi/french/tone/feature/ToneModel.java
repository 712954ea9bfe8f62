package org.beffroi.french.tone.feature;

import java.util.Arrays;

/**
 * A multinomial logistic regression over {@link Features}, with a temperature that makes its probabilities honest.
 *
 * <p>Immutable; safe for several threads.
 */
public final class ToneModel {

    /** Numbers kept for one feature: a weight for each tone, and how rare it is. */
    public static final int ROW = 4;

    public static final int RARITY = 3;
    public static final int TONES = 3;

    private final float[] rows;
    private final double temperature;

    public ToneModel(float[] rows, double temperature) {
        if (rows.length != Features.ALL * ROW || !(temperature > 0)) {
            throw new IllegalArgumentException("not a model: " + rows.length + " numbers, temperature " + temperature);
        }
        this.rows = rows;
        this.temperature = temperature;
    }

    /** The same model, more or less sure of itself. */
    public ToneModel withTemperature(double other) {
        return new ToneModel(rows, other);
    }

    /**
     * A model between this one and another that finds words as rare.
     *
     * @param share 0 for this one, 1 for the other
     */
    public ToneModel towards(ToneModel other, double share) {
        float[] between = rows.clone();
        for (int i = 0; i < rows.length; i++) {
            between[i] += (float) (share * (other.rows[i] - rows[i]));
        }
        return new ToneModel(between, temperature);
    }

    public double temperature() {
        return temperature;
    }

    /** One of its numbers, for the file that keeps it. */
    public float number(int i) {
        return rows[i];
    }

    /** What speaks for each tone, in the order of {@link Tone}, before it becomes a probability. */
    public double[] scores(Features features) {
        double[] scores = features.lean.clone();
        for (int i = 0; i < Features.MEANINGFUL; i++) {
            float value = features.meaningful[i];
            if (value != 0) {
                add(scores, i, value);
            }
        }
        double norm = 0;
        double[] block = new double[TONES];
        for (int i = 0; i < features.wordCount(); i++) {
            norm += addRare(block, features.word(i));
        }
        add(scores, block, norm);
        Arrays.fill(block, 0);
        norm = 0;
        for (int i = 0; i < features.letterCount(); i++) {
            norm += addRare(block, features.letters(i));
        }
        add(scores, block, norm);
        return scores;
    }

    private void add(double[] scores, int index, double value) {
        for (int tone = 0; tone < TONES; tone++) {
            scores[tone] += value * rows[index * ROW + tone];
        }
    }

    private double addRare(double[] block, int index) {
        double rarity = rows[index * ROW + RARITY];
        add(block, index, rarity);
        return rarity * rarity;
    }

    private static void add(double[] scores, double[] block, double norm) {
        if (norm > 0) {
            double length = Math.sqrt(norm);
            for (int tone = 0; tone < TONES; tone++) {
                scores[tone] += block[tone] / length;
            }
        }
    }

    /** How probable each tone is, in the order of {@link Tone}; they add up to 1. */
    public double[] probabilities(Features features) {
        return probabilities(scores(features), temperature, features);
    }

    /**
     * How probable each tone is.
     *
     * @param scores what the text says for each
     * @param features what is known beside the text
     */
    public static double[] probabilities(double[] scores, double temperature, Features features) {
        double[] all = new double[TONES];
        for (int tone = 0; tone < TONES; tone++) {
            all[tone] = scores[tone] / temperature + features.beside(tone);
        }
        return probabilities(all);
    }

    /** How probable each tone is by what is said for it. */
    public static double[] probabilities(double... scores) {
        double[] probabilities = new double[TONES];
        double highest = scores[0];
        for (int tone = 1; tone < TONES; tone++) {
            highest = Math.max(highest, scores[tone]);
        }
        double all = 0;
        for (int tone = 0; tone < TONES; tone++) {
            probabilities[tone] = StrictMath.exp(scores[tone] - highest);
            all += probabilities[tone];
        }
        for (int tone = 0; tone < TONES; tone++) {
            probabilities[tone] /= all;
        }
        return probabilities;
    }
}
