package org.beffroi.core.result;

/**
 * A counted part of some things of which not all may be known: how many there are, of how many it is known on which side they
 * are, and how many of these are on the one that is counted.
 *
 * <p>What is not known is on neither side. So the share is taken among what is known, and its bounds say what it would be among
 * all, were everything unknown on the one side or on the other.
 *
 * @param counted the base in words, with its number and in the language of whoever asked, such as {@code 2 831 mentions
 *     publiques}; never blank
 * @param base how many things it speaks of
 * @param known of how many of them it is known; from 0 to the base
 * @param count how many of those have it; from 0 to what is known
 * @param sampled whether what is known stands for more than itself, such as what goes on being said: then it has an interval.
 *     False of what is counted whole, such as the objectives of a strategy or the days of a period
 */
public record Share(String counted, long base, long known, long count, boolean sampled) {

    public Share {
        Titles.require(counted);
        if (count < 0 || count > known || known > base) {
            throw new IllegalArgumentException(
                    "A part is among what is known, and that among all: " + count + ", " + known + ", " + base);
        }
    }

    /** A part of mentions of which all is known, which stand for what goes on being said. */
    public static Share of(String counted, long count, long base) {
        return new Share(counted, base, base, count, true);
    }

    /** A part of mentions of which some are known, which stand for what goes on being said. */
    public static Share among(String counted, long count, long known, long base) {
        return new Share(counted, base, known, count, true);
    }

    /** A part of what is counted whole and stands for nothing else. */
    public static Share whole(String counted, long count, long base) {
        return new Share(counted, base, base, count, false);
    }

    /** The share among what is known, from 0 to 1; {@link Double#NaN} where nothing is: it cannot be measured yet. */
    public double value() {
        return known == 0 ? Double.NaN : (double) count / known;
    }

    /** Whether anything is known. */
    public boolean isMeasured() {
        return known > 0;
    }

    /** Of how many it is not known. */
    public long unknown() {
        return base - known;
    }

    /** The part that is not known, from 0 to 1; {@link Double#NaN} of nothing at all. */
    public double unknownShare() {
        return base == 0 ? Double.NaN : (double) unknown() / base;
    }

    /** The share among all, were nothing that is not known counted; {@link Double#NaN} of nothing at all. */
    public double low() {
        return base == 0 ? Double.NaN : (double) count / base;
    }

    /** The share among all, were all that is not known counted; {@link Double#NaN} of nothing at all. */
    public double high() {
        return base == 0 ? Double.NaN : (double) (count + unknown()) / base;
    }

    /** Between what the share among the known lies by chance; {@link ScoreInterval#ANYTHING} where none is known. */
    public ScoreInterval interval() {
        return ScoreInterval.of(count, known);
    }

    /** The part of all others: what is not known stays so. */
    public Share others() {
        return new Share(counted, base, known, known - count, sampled);
    }
}
