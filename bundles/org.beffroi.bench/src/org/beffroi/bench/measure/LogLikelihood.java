package org.beffroi.bench.measure;

/**
 * How much more a word stands in some mentions than in others: the log-likelihood ratio G² of a table of two by two (Dunning,
 * “Accurate methods for the statistics of surprise and coincidence”, Computational Linguistics 19, 1993).
 */
public final class LogLikelihood {

    private LogLikelihood() {}

    /**
     * The ratio, 0 where the word is no more frequent in the one than in the other.
     *
     * @param with mentions of the one that have the word
     * @param size mentions of the one
     * @param otherWith mentions of the other that have it
     * @param otherSize mentions of the other
     */
    public static double of(long with, long size, long otherWith, long otherSize) {
        double all = size + otherSize;
        double having = with + otherWith;
        if (size == 0 || otherSize == 0 || with * (double) otherSize <= otherWith * (double) size) {
            return 0;
        }
        return 2
                * (cell(with, size * having / all)
                        + cell(otherWith, otherSize * having / all)
                        + cell(size - with, size * (all - having) / all)
                        + cell(otherSize - otherWith, otherSize * (all - having) / all));
    }

    private static double cell(double seen, double expected) {
        return seen == 0 ? 0 : seen * Math.log(seen / expected);
    }
}
