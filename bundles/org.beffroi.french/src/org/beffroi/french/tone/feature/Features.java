package org.beffroi.french.tone.feature;

import java.util.Arrays;
import java.util.Optional;

/**
 * A text as numbers: a few that have a meaning, from 0, and many hashed words and letters behind them.
 *
 * <p>The hashed ones weigh as TF-IDF does once a model knows how rare they are; each of the two blocks, words and letters,
 * then has length 1. Not for several threads.
 */
public final class Features {

    /** Room for the meaningful numbers. */
    public static final int MEANINGFUL = 64;

    /** Hashed features beyond them; a power of 2. */
    static final int HASHED = 1 << 17;

    public static final int ALL = MEANINGFUL + HASHED;

    /** The meaningful numbers. */
    final float[] meaningful = new float[MEANINGFUL];

    /** What is known beside the text, as logarithms in the order of {@link Tone}: no temperature of a model softens it. */
    final double[] beside = new double[ToneModel.TONES];

    /** By how much rules lean the scores of each tone, in the order of {@link Tone}. */
    final double[] lean = new double[ToneModel.TONES];

    private int[] words = new int[128];
    private int[] letters = new int[512];
    private int wordCount;
    private int letterCount;

    /** Adds what stars say beside the text. */
    public Features beside(Optional<Stars> stars) {
        for (int tone = 0; stars.isPresent() && tone < beside.length; tone++) {
            beside[tone] += stars.get().logarithm(tone);
        }
        return this;
    }

    /** What is known of a tone beside the text, as a logarithm; 0 of each where nothing is. */
    public double beside(int tone) {
        return beside[tone];
    }

    void word(long hash) {
        if (wordCount == words.length) {
            words = Arrays.copyOf(words, 2 * wordCount);
        }
        words[wordCount++] = index(hash);
    }

    /** Makes room for that many more letters. */
    void expectLetters(int count) {
        if (letterCount + count > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(2 * letters.length, letterCount + count));
        }
    }

    /** Adds letters for which {@link #expectLetters} made room. */
    void letters(long hash) {
        letters[letterCount++] = index(hash);
    }

    private static int index(long hash) {
        long mixed = hash * 0x9E3779B97F4A7C15L;
        return MEANINGFUL + (int) (mixed >>> 47);
    }

    /** A number that has a meaning, 0 where the text says nothing of it. */
    public float meaningful(int i) {
        return meaningful[i];
    }

    public int wordCount() {
        return wordCount;
    }

    /** Index of a hashed word. */
    public int word(int i) {
        return words[i];
    }

    public int letterCount() {
        return letterCount;
    }

    /** Index of hashed letters. */
    public int letters(int i) {
        return letters[i];
    }
}
