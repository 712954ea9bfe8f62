package org.beffroi.french.tone.learning;

import org.beffroi.french.tone.feature.Features;
import org.beffroi.french.tone.feature.ToneModel;

/**
 * How rare each hashed feature is: its smoothed inverse document frequency (K. Spärck Jones, A statistical interpretation of
 * term specificity, 1972), 0 for the meaningful numbers.
 *
 * <p>A feature that no text had is the rarest: a text of unknown words says little. Immutable.
 */
final class Rarity {

    private final float[] rarities;

    private Rarity(float[] rarities) {
        this.rarities = rarities;
    }

    /** As rare as in these texts. */
    static Rarity of(Iterable<Example> examples) {
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
        float[] rarities = new float[Features.ALL];
        for (int i = Features.MEANINGFUL; i < Features.ALL; i++) {
            rarities[i] = (float) (StrictMath.log((1.0 + text) / (1 + texts[i])) + 1);
        }
        return new Rarity(rarities);
    }

    private static void count(int index, int text, int[] texts, int[] lastText) {
        if (lastText[index] != text) {
            lastText[index] = text;
            texts[index]++;
        }
    }

    /** As rare as a model finds them. */
    static Rarity of(ToneModel model) {
        float[] rarities = new float[Features.ALL];
        for (int i = 0; i < Features.ALL; i++) {
            rarities[i] = model.number(i * ToneModel.ROW + ToneModel.RARITY);
        }
        return new Rarity(rarities);
    }

    float of(int index) {
        return rarities[index];
    }

    /** Length of the vector of the words, 1 where there are none. */
    double lengthOfWords(Features features) {
        double sum = 0;
        for (int i = 0; i < features.wordCount(); i++) {
            sum += square(features.word(i));
        }
        return sum == 0 ? 1 : Math.sqrt(sum);
    }

    /** Length of the vector of the letters, 1 where there are none. */
    double lengthOfLetters(Features features) {
        double sum = 0;
        for (int i = 0; i < features.letterCount(); i++) {
            sum += square(features.letters(i));
        }
        return sum == 0 ? 1 : Math.sqrt(sum);
    }

    private double square(int index) {
        double rarity = rarities[index];
        return rarity * rarity;
    }
}
