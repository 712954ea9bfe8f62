package org.beffroi.bench.peaks;

import java.util.List;

/**
 * The score of the Numenta Anomaly Benchmark, standard profile (Lavin and Ahmad, Evaluating Real-time Anomaly Detection
 * Algorithms, 2015): of detections against labelled windows.
 *
 * <p>Of each window the earliest detection counts, the more the earlier; a missed window costs 1; each detection outside costs
 * up to 0.11, less soon after a window. Detections during probation do not count, windows that end in it neither.
 *
 * @param raw what the detections are worth
 * @param windows how many could be found
 * @param found how many were
 * @param outside detections outside all windows
 */
record WindowScore(double raw, int windows, int found, int outside) {

    static final double PROBATION = 0.15;
    private static final double FALSE_POSITIVE = 0.11;

    /** Where a window begins and ends, both points in it. */
    record Window(int from, int to) {}

    /** Nothing scored yet. */
    static final WindowScore NONE = new WindowScore(0, 0, 0, 0);

    /**
     * The score of one series.
     *
     * @param detected of each point, whether it was detected
     * @param windows in order
     * @param probation points at the start that do not count
     */
    static WindowScore of(boolean[] detected, List<Window> windows, int probation) {
        WindowScore score = NONE;
        for (Window window : windows) {
            if (window.to() >= probation) {
                score = score.with(window, first(detected, Math.max(probation, window.from()), window.to()));
            }
        }
        for (int i = probation; i < detected.length; i++) {
            int point = i;
            if (detected[i] && windows.stream().noneMatch(one -> one.from() <= point && point <= one.to())) {
                score = score.plus(new WindowScore(-FALSE_POSITIVE * cost(i, windows), 0, 0, 1));
            }
        }
        return score;
    }

    private static int first(boolean[] detected, int from, int to) {
        for (int i = from; i <= to; i++) {
            if (detected[i]) {
                return i;
            }
        }
        return -1;
    }

    private WindowScore with(Window window, int detection) {
        if (detection < 0) {
            return plus(new WindowScore(-1, 1, 0, 0));
        }
        double place = -(window.to() - detection + 1) / (double) (window.to() - window.from() + 1);
        return plus(new WindowScore(sigmoid(place) / sigmoid(-1), 1, 1, 0));
    }

    /** What a false detection costs, from 0 right after a window to 1. */
    private static double cost(int point, List<Window> windows) {
        double cost = 1;
        for (Window window : windows) {
            if (window.to() < point) {
                double place = (point - window.to()) / (double) (window.to() - window.from());
                cost = place > 3 ? 1 : -sigmoid(place);
            }
        }
        return cost;
    }

    private static double sigmoid(double place) {
        return 2 / (1 + Math.exp(5 * place)) - 1;
    }

    /** Both together. */
    WindowScore plus(WindowScore other) {
        return new WindowScore(raw + other.raw, windows + other.windows, found + other.found, outside + other.outside);
    }

    /** The score where detecting nothing is 0 and detecting every window at its start and nothing else is 100. */
    double normalised() {
        return 100 * (raw + windows) / (2 * windows);
    }
}
