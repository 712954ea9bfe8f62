package org.beffroi.core.result;

/**
 * Between what a share lies as far as a count tells: the score interval at 95 % (Wilson 1927, <i>Journal of the American
 * Statistical Association</i> 22, p. 209–212), which stays within 0 and 1 and is good for small counts too. In 95 of 100 such
 * cases the truth lies within, where what was counted was drawn by chance from what it stands for.
 *
 * @param low its lower end, from 0 to 1
 * @param high its upper end, not below
 */
public record ScoreInterval(double low, double high) {

    /** What nothing tells of. */
    public static final ScoreInterval ANYTHING = new ScoreInterval(0, 1);

    /** Its name, with its author and year, as files have it. */
    public static final String METHOD = "Wilson 1927";

    /** How often the truth lies within. */
    public static final double CONFIDENCE = 0.95;

    /** The normal quantile of 97.5 %. */
    private static final double Z = 1.959963984540054;

    public ScoreInterval {
        if (!(low >= 0 && low <= high && high <= 1)) {
            throw new IllegalArgumentException("An interval of a share: " + low + ", " + high);
        }
    }

    /**
     * That of a share.
     *
     * @param part how many have it, from 0 to the whole
     * @param whole of how many; of none, {@link #ANYTHING}
     */
    public static ScoreInterval of(long part, long whole) {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("A part is no more than its whole: " + part + " of " + whole);
        }
        return around(whole == 0 ? 0 : (double) part / whole, whole);
    }

    /**
     * That of a share of which only its base is kept.
     *
     * @param share from 0 to 1
     * @param whole of how many; of none, {@link #ANYTHING}
     */
    public static ScoreInterval around(double share, long whole) {
        if (whole <= 0) {
            return ANYTHING;
        }
        double shrink = 1 + Z * Z / whole;
        double middle = (share + Z * Z / (2 * whole)) / shrink;
        double half = Z / shrink * Math.sqrt(share * (1 - share) / whole + Z * Z / (4.0 * whole * whole));
        return new ScoreInterval(
                share == 0 ? 0 : Math.clamp(middle - half, 0, 1), share == 1 ? 1 : Math.clamp(middle + half, 0, 1));
    }
}
