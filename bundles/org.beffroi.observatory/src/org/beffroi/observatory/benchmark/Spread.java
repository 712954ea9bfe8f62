package org.beffroi.observatory.benchmark;

import java.util.Arrays;

/**
 * How some values are spread. Quartiles are those of linear interpolation: definition 7 of Hyndman and Fan 1996, “Sample quantiles in
 * statistical packages”, The American Statistician 50, p. 361–365, which spreadsheets use too.
 *
 * @param many how many values
 * @param least the smallest
 * @param first a quarter of them lie below
 * @param median half of them do
 * @param third three quarters do
 * @param most the largest
 */
public record Spread(int many, double least, double first, double median, double third, double most) {

    /**
     * That of values in any order.
     *
     * @throws IllegalArgumentException if there are none
     */
    public static Spread of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("Nothing has no spread");
        }
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return new Spread(
                sorted.length,
                sorted[0],
                at(sorted, 0.25),
                at(sorted, 0.5),
                at(sorted, 0.75),
                sorted[sorted.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        return below + 1 == sorted.length
                ? sorted[below]
                : sorted[below] + (place - below) * (sorted[below + 1] - sorted[below]);
    }
}
