package org.beffroi.core.text;

/**
 * The rule for letters and digits written together, the same in running text and in hashtags.
 *
 * <p>Letters then digits are one word when they are short ({@code A7}, {@code G20}, {@code CO2}), else a word and a
 * number, so that {@code COP26}, {@code COP 26}, {@code COVID-19} and {@code #COP26} find one another. Digits then
 * letters are one word when there is one letter ({@code 5G}, {@code 2A}), else a number and a word ({@code 50km}).
 * Anything more mixed is one word ({@code H2O}, {@code R2D2}).
 */
final class Mixture {
    private Mixture() {}

    /** Whether so many letters followed by so many digits are one word. */
    static boolean isOneWord(int letters, int digits) {
        return letters == 1 || letters == 2 && digits == 1;
    }
}
