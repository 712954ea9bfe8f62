package org.beffroi.observatory.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Whether two things go together: Kendall’s rank correlation tau-b (Kendall 1945, “The treatment of ties in ranking problems”,
 * Biometrika 33, p. 239–251), from -1 to 1, of which nothing but the order of values counts, counted by sorting (Knight 1966, “A computer method for calculating Kendall’s tau
 * with ungrouped data”, Journal of the American Statistical Association 61, p. 436–439). Its interval at 95 % takes the largest
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
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            // Minus zero is zero.
            pairs.add(new Pair(ones[i] + 0.0, others[i] + 0.0));
        }
        pairs.sort(Pair.ORDER);
        double[] second = pairs.stream().mapToDouble(Pair::other).toArray();
        double all = many * (many - 1.0) / 2;
        long ties = ties(pairs.stream().map(Pair::one).toList());
        long both = ties(pairs);
        long against = discordant(second, new double[many], 0, many);
        // What is left in order after that is sorted, so equal ones are neighbours.
        long otherTies = ties(Arrays.stream(second).boxed().toList());
        double score = all - ties - otherTies + both - 2.0 * against;
        double scale = Math.sqrt((all - ties) * (all - otherTies));
        return around(many, scale == 0 ? 0 : Math.clamp(score / scale, -1, 1));
    }

    /** A value of each side. */
    private record Pair(double one, double other) {
        private static final Comparator<Pair> ORDER =
                Comparator.comparingDouble(Pair::one).thenComparingDouble(Pair::other);
    }

    /** How many pairs of equal ones there are among values in order. */
    private static long ties(List<?> sorted) {
        long ties = 0;
        long run = 0;
        for (int i = 1; i < sorted.size(); i++) {
            run = sorted.get(i).equals(sorted.get(i - 1)) ? run + 1 : 0;
            ties += run;
        }
        return ties;
    }

    /** Sorts a part of some values and says how many of them stood before a smaller one (Knight 1966), for each such one. */
    private static long discordant(double[] values, double[] room, int from, int to) {
        if (to - from < 2) {
            return 0;
        }
        int middle = (from + to) >>> 1;
        long against = discordant(values, room, from, middle) + discordant(values, room, middle, to);
        int left = from;
        int right = middle;
        for (int i = from; i < to; i++) {
            boolean takesRight = left == middle || right < to && values[right] < values[left];
            if (takesRight) {
                against += middle - left;
                room[i] = values[right++];
            } else {
                room[i] = values[left++];
            }
        }
        System.arraycopy(room, from, values, from, to - from);
        return against;
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
