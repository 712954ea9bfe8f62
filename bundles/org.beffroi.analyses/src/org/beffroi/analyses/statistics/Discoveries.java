package org.beffroi.analyses.statistics;

import java.util.Arrays;
import java.util.Comparator;

/** What may be believed when many things were looked at, and the most striking are shown (Benjamini and Hochberg 1995). */
public final class Discoveries {

    private Discoveries() {}

    /**
     * The false discovery rate at which each of some findings would be among those believed: where all with a rate of at most
     * 5 % are shown, no more than 5 % of those shown are expected to be chance.
     *
     * @param probabilities of each by chance alone, from 0 to 1
     * @param tested how many were looked at in all, at least as many; those that are not given are less striking
     * @return one rate each, from 0 to 1, in the same order
     */
    public static double[] rates(double[] probabilities, long tested) {
        if (tested < probabilities.length) {
            throw new IllegalArgumentException(probabilities.length + " findings of " + tested + " tests");
        }
        Integer[] order = new Integer[probabilities.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, Comparator.comparingDouble(i -> probabilities[i]));
        double[] rates = new double[probabilities.length];
        double least = 1;
        for (int rank = order.length; rank >= 1; rank--) {
            int at = order[rank - 1];
            least = Math.min(least, probabilities[at] * tested / rank);
            rates[at] = least;
        }
        return rates;
    }
}
