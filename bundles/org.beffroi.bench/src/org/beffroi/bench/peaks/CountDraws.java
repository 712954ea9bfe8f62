package org.beffroi.bench.peaks;

import java.util.random.RandomGenerator;

/** Counts drawn by chance. Repeatable: the same generator gives the same counts. */
record CountDraws(RandomGenerator random) {

    /** A count of the negative binomial law, a Poisson law whose mean is of a gamma law. */
    int negativeBinomial(double mean, double varianceOverMean) {
        double excess = varianceOverMean - 1;
        return mean <= 0 ? 0 : poisson(gamma(mean / excess) * excess);
    }

    /** By multiplying uniform numbers (Knuth, The Art of Computer Programming 2, 3.4.1), fit for small means. */
    private int poisson(double mean) {
        double limit = Math.exp(-mean);
        int count = -1;
        double product = 1;
        do {
            count++;
            product *= random.nextDouble();
        } while (product > limit);
        return count;
    }

    /** Marsaglia and Tsang (2000), with their boost for shapes below 1. */
    private double gamma(double shape) {
        if (shape < 1) {
            return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
        }
        double d = shape - 1.0 / 3;
        double c = 1 / Math.sqrt(9 * d);
        while (true) {
            double normal = random.nextGaussian();
            double v = Math.pow(1 + c * normal, 3);
            if (v > 0 && Math.log(random.nextDouble()) < 0.5 * normal * normal + d - d * v + d * Math.log(v)) {
                return d * v;
            }
        }
    }
}
