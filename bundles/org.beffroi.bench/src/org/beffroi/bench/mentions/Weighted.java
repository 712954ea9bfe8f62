package org.beffroi.bench.mentions;

import java.util.SplittableRandom;

/**
 * Numbers drawn with given weights, in constant time each: the alias method (Walker, 1977; Vose, 1991). Immutable.
 */
final class Weighted {

    private final double[] keep;
    private final int[] alias;

    Weighted(double... weights) {
        int size = weights.length;
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        keep = new double[size];
        alias = new int[size];
        int[] stack = new int[size];
        int small = 0;
        int large = size;
        for (int i = 0; i < size; i++) {
            keep[i] = weights[i] / sum * size;
            if (keep[i] < 1) {
                stack[small++] = i;
            } else {
                stack[--large] = i;
            }
        }
        while (small > 0 && large < size) {
            int poor = stack[--small];
            int rich = stack[large];
            alias[poor] = rich;
            keep[rich] -= 1 - keep[poor];
            if (keep[rich] < 1) {
                large++;
                stack[small++] = rich;
            }
        }
        while (small > 0) {
            keep[stack[--small]] = 1;
        }
        for (; large < size; large++) {
            keep[stack[large]] = 1;
        }
    }

    /** Ranks from 0, the first the most frequent: the law of Zipf as Mandelbrot shifts it (1953), weight 1/(rank+shift)^power. */
    static Weighted zipf(int size, double shift, double power) {
        double[] weights = new double[size];
        for (int i = 0; i < size; i++) {
            weights[i] = Math.pow(i + 1 + shift, -power);
        }
        return new Weighted(weights);
    }

    int draw(SplittableRandom random) {
        double point = random.nextDouble() * keep.length;
        int slot = (int) point;
        return point - slot < keep[slot] ? slot : alias[slot];
    }

    int size() {
        return keep.length;
    }
}
