package org.beffroi.observatory.benchmark;

/**
 * Whether two things go together: Kendall’s rank correlation tau-b (Kendall 1945, “The treatment of ties in ranking problems”,
 * Biometrika 33, p. 239–251), from -1 to 1, of which nothing but the order of values counts. Its interval at 95 % takes the largest
 * variance that tau can have, 2 (1 − τ²) / n (Daniels and Kendall 1947, “The significance of rank correlations where parental
 * correlation exists”, Biometrika 34, p. 197–208), solved for τ as Wilson does for shares: rather too wide than too narrow, never
 * beyond -1 and 1.
 *
 * @param many of how many pairs of values
 * @param tau the correlation
 * @param low the lower end of its interval
 * @param high the upper end
 */
public record RankCorrelation(int many, double tau, double low, double high) {

    /** The normal quantile of 97.5 %. */
    private static final double Z = 1.959963984540054;

    /**
     * That of some pairs, those of the same place belonging together.
     *
     * @throws IllegalArgumentException if they are not as many, or fewer than two
     */
    public static RankCorrelation of(double[] ones, double[] others) {
        int many = ones.length;
        if (many != others.length || many < 2) {
            throw new IllegalArgumentException("Two pairs or more: " + many + ", " + others.length);
        }
        long score = 0;
        long ties = 0;
        long otherTies = 0;
        for (int i = 0; i < many; i++) {
            for (int j = i + 1; j < many; j++) {
                int one = Double.compare(ones[i], ones[j]);
                int other = Double.compare(others[i], others[j]);
                score += Integer.signum(one) * Integer.signum(other);
                ties += one == 0 ? 1 : 0;
                otherTies += other == 0 ? 1 : 0;
            }
        }
        double pairs = many * (many - 1.0) / 2;
        double scale = Math.sqrt((pairs - ties) * (pairs - otherTies));
        return around(many, scale == 0 ? 0 : Math.clamp(score / scale, -1, 1));
    }

    private static RankCorrelation around(int many, double tau) {
        double k = 2 * Z * Z / many;
        double half = Math.sqrt(k * (1 + k - tau * tau));
        return new RankCorrelation(
                many, tau, Math.clamp((tau - half) / (1 + k), -1, 1), Math.clamp((tau + half) / (1 + k), -1, 1));
    }

    /** Whether its interval leaves no doubt on which side of nothing it lies. */
    public boolean isSettled() {
        return low > 0 || high < 0;
    }
}
