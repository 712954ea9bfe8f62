package org.beffroi.french.tone.feature;

import java.util.Arrays;
import java.util.Optional;
import org.beffroi.core.mention.CoreFields;
import org.beffroi.core.mention.FieldValues;
import org.beffroi.core.message.Sentence;

/**
 * The stars of a review, from 1 to 5, as evidence of its tone beside its words.
 *
 * <p>Four and five speak well and one and two badly, as everybody who makes labels of stars has it (B. Pang and L. Lee, Thumbs
 * up?, 2002, and Seeing stars, 2005; X. Zhang, J. Zhao and Y. LeCun, Character-level convolutional networks for text
 * classification, 2015, leave three out). How much they say is <em>set, not measured</em>, since we have no reviews that
 * people labelled without seeing the stars: so much that a text of no clear tone takes theirs, and that one read
 * four times in five the other way round is left in doubt by them or follows them. Three stars say nothing, and neither does a
 * number that is none of these: nobody knows of how many it is.
 */
public enum Stars {
    ONE(1, 0.02, 0.02, 0.96),
    TWO(2, 0.03, 0.07, 0.90),
    FOUR(4, 0.90, 0.07, 0.03),
    FIVE(5, 0.96, 0.02, 0.02);

    private final int count;
    private final double[] shares;

    /** How probable each tone is where nothing else is known. */
    Stars(int count, double... shares) {
        this.count = count;
        this.shares = shares;
    }

    /** Of a mention; empty where it has none, or they say nothing. */
    public static Optional<Stars> of(FieldValues values) {
        return values.number(CoreFields.RATING).flatMap(Stars::of);
    }

    /** So many; empty where they say nothing. */
    public static Optional<Stars> of(long count) {
        return Arrays.stream(values()).filter(stars -> stars.count == count).findFirst();
    }

    /** As somebody wrote them, such as {@code 4}; empty where that is no number that says something. */
    public static Optional<Stars> of(String written) {
        return Arrays.stream(values())
                .filter(stars -> Integer.toString(stars.count).equals(written.strip()))
                .findFirst();
    }

    /** How probable each tone is, in the order of {@link Tone}, where nothing else is known; they add up to 1. */
    public double[] probabilities() {
        return shares.clone();
    }

    /** By how much the logarithm of how probable a tone is rises with them. */
    double logarithm(int tone) {
        return StrictMath.log(shares[tone]);
    }

    /** In words, for people who ask why. */
    public Sentence sentence() {
        return Sentence.of(Stars.class, "tone.why.stars", count);
    }
}
