package org.beffroi.bench.measure;

/**
 * What a duel showed.
 *
 * @param question what was asked
 * @param ours times of the product
 * @param theirs times of its rival
 */
public record Bout(String question, Times ours, Times theirs) {

    /** Our median over theirs: below 1 we are faster. */
    public double ratio() {
        return ours.median() / theirs.median();
    }
}
