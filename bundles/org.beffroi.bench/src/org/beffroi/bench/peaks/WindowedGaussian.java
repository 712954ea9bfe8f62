package org.beffroi.bench.peaks;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The rival that everybody beats, and many do not: a value is detected where a normal law with mean and variance of the last
 * values finds it too high. Written for the benchmark alone.
 */
final class WindowedGaussian {

    private static final int LENGTH = 6_400;
    private static final int LEAST = 30;

    private final double deviations;
    private final Deque<Double> last = new ArrayDeque<>();
    private double sum;
    private double squares;

    /** Detects what lies so many deviations above the mean. */
    WindowedGaussian(double deviations) {
        this.deviations = deviations;
    }

    boolean detects(double value) {
        int n = last.size();
        double mean = n == 0 ? 0 : sum / n;
        double variance = n == 0 ? 0 : Math.max(0, squares / n - mean * mean);
        boolean detected = n >= LEAST && value > mean + deviations * Math.sqrt(variance);
        last.addLast(value);
        sum += value;
        squares += value * value;
        if (last.size() > LENGTH) {
            double old = last.removeFirst();
            sum -= old;
            squares -= old * old;
        }
        return detected;
    }
}
