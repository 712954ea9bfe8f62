package org.beffroi.analyses.rising.detect;

/**
 * The negative binomial law of counts, by its mean and its overdispersion: variance = mean + overdispersion × mean².
 *
 * <p>Without overdispersion it is Poisson's law. Real values between two counts are taken too, by the continuous extension
 * of the upper tail, so that series of averages can be read. Pure; any thread.
 *
 * @param mean above 0
 * @param overdispersion from 0; where it is below a millionth it is taken for a millionth, which no count can tell apart
 */
public record NegativeBinomial(double mean, double overdispersion) {

    private static final double LEAST = 1e-6;
    private static final double PRECISION = 1e-12;
    private static final int MOST_TERMS = 2_000;

    public NegativeBinomial {
        if (!(mean > 0) || !(overdispersion >= 0)) {
            throw new IllegalArgumentException("mean " + mean + ", overdispersion " + overdispersion);
        }
        overdispersion = Math.max(overdispersion, LEAST);
    }

    /** Standard deviation. */
    public double deviation() {
        return Math.sqrt(mean + overdispersion * mean * mean);
    }

    /**
     * Natural logarithm of the probability of a count at least as high; 0 for counts of 0 and below.
     *
     * <p>P(X ≥ x) = I_q(x, r), the regularised incomplete beta function, with r = 1 / overdispersion and
     * q = mean / (r + mean) (Johnson, Kemp and Kotz, Univariate Discrete Distributions, 2005, chapter 5).
     */
    public double logTail(double count) {
        if (count <= 0) {
            return 0;
        }
        double size = 1 / overdispersion;
        double q = mean / (size + mean);
        double p = size / (size + mean);
        double front =
                count * Math.log(q) + size * Math.log(p) + logGamma(count + size) - logGamma(count) - logGamma(size);
        // The fraction converges on one side of the law's middle; on the other its mirror image does.
        if (q < (count + 1) / (count + size + 2)) {
            return Math.min(0, front - Math.log(count) + Math.log(fraction(count, size, q)));
        }
        double below = Math.exp(front - Math.log(size) + Math.log(fraction(size, count, p)));
        return Math.log1p(-Math.min(below, 1 - 1e-15));
    }

    /** The continued fraction of the incomplete beta function (NIST DLMF 8.17.22), by Lentz's method (1976). */
    private static double fraction(double a, double b, double x) {
        double c = 1;
        double d = 1 / kept(1 - (a + b) * x / (a + 1));
        double value = d;
        for (int m = 1; m <= MOST_TERMS; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / kept(1 + even * d);
            c = kept(1 + even / c);
            value *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / kept(1 + odd * d);
            c = kept(1 + odd / c);
            double step = d * c;
            value *= step;
            if (Math.abs(step - 1) < PRECISION) {
                break;
            }
        }
        return value;
    }

    /** Lentz's guard against dividing by nothing. */
    private static double kept(double value) {
        return Math.abs(value) < 1e-300 ? 1e-300 : value;
    }

    /** ln Γ(x) for x above 0: Stirling's series (NIST DLMF 5.11.1) above 10, the recurrence Γ(x + 1) = x Γ(x) below. */
    static double logGamma(double x) {
        double shift = 1;
        double y = x;
        while (y < 10) {
            shift *= y;
            y += 1;
        }
        double square = 1 / (y * y);
        double series = (1.0 / 12 - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680)))) / y;
        return (y - 0.5) * Math.log(y) - y + 0.5 * Math.log(2 * Math.PI) + series - Math.log(shift);
    }
}
