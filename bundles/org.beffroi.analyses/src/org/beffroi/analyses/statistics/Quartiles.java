package org.beffroi.analyses.statistics;

import java.util.Arrays;

/**
 * The middle of some values and the two between which half of them lie, by linear interpolation (Hyndman and Fan 1996, Sample
 * quantiles in statistical packages, The American Statistician 50:361-365, definition 7).
 *
 * @param first a quarter of the values lie below
 * @param median half of them do
 * @param third three quarters do
 */
public record Quartiles(double first, double median, double third) {

    /**
     * Of values in any order.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Quartiles of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nothing has no middle");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return below + 1 == sorted.length
                ? sorted[below]
                : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
