package org.beffroi.core.result;

/**
 * A counted part of some things of which not all may be known: how many there are, of how many it is known on which side they
 * are, and how many of these are on the one that is counted.
 *
 * <p>What is not known is on neither side. So the share is taken among what is known, and its bounds say what it would be among
 * all, were everything unknown on the one side or on the other.
 *
 * <p>What an archive or a strategy holds is counted whole: nothing was drawn by chance, and such a share has no interval, which
 * would be read as that of a poll. It has one only where it is read as the rate of something that goes on and is followed from
 * one measurement to the next: {@link #asRate()}, for the indicators and the criteria of risks.
 *
 * @param counted the base in words, with its number and in the language of whoever asked, such as {@code 2 831 mentions
 *     publiques}; never blank
 * @param base how many things it speaks of
 * @param known of how many of them it is known; from 0 to the base
 * @param count how many of those have it; from 0 to what is known
 * @param sampled whether it is read as the rate of something that goes on: then it has an interval
 */
public record Share(String counted, long base, long known, long count, boolean sampled) {

    public Share {
        Titles.require(counted);
        if (count < 0 || count > known || known > base) {
            throw new IllegalArgumentException(
                    "A part is among what is known, and that among all: " + count + ", " + known + ", " + base);
        }
    }

    /** A part of what is all known. */
    public static Share of(String counted, long count, long base) {
        return among(counted, count, base, base);
    }

    /** A part of what is known of some. */
    public static Share among(String counted, long count, long known, long base) {
        return new Share(counted, base, known, count, false);
    }

    /** The same, read as the rate of something that goes on, of which what was counted is one stretch. */
    public Share asRate() {
        return new Share(counted, base, known, count, true);
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

    /**
     * Between what the rate behind it lies, by chance and whatever the unknown is: from the lower end of the interval were nothing
     * that is not known counted, to the upper one were all of it. {@link ScoreInterval#ANYTHING} where none is known.
     */
    public ScoreInterval interval() {
        return isMeasured()
                ? new ScoreInterval(
                        ScoreInterval.of(count, base).low(),
                        ScoreInterval.of(count + unknown(), base).high())
                : ScoreInterval.ANYTHING;
    }

    /** The part of all others: what is not known stays so. */
    public Share others() {
        return new Share(counted, base, known, known - count, sampled);
    }
}
