package org.beffroi.bench.measure;

import java.util.Arrays;
import java.util.PriorityQueue;

/** The greatest of many figures and what they belong to, a number; equal figures by the smaller number. */
public final class Greatest {

    private final int most;
    private final PriorityQueue<One> kept = new PriorityQueue<>();

    /** @param most how many are kept */
    public Greatest(int most) {
        this.most = most;
    }

    private record One(double figure, int of) implements Comparable<One> {
        @Override
        public int compareTo(One other) {
            int byFigure = Double.compare(figure, other.figure);
            return byFigure != 0 ? byFigure : Integer.compare(other.of, of);
        }
    }

    public void offer(double figure, int of) {
        if (kept.size() < most || figure > kept.peek().figure) {
            kept.add(new One(figure, of));
            if (kept.size() > most) {
                kept.poll();
            }
        }
    }

    /** What the greatest figures belong to, the greatest first. */
    public int[] inOrder() {
        One[] all = kept.toArray(One[]::new);
        Arrays.sort(all);
        int[] numbers = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            numbers[i] = all[all.length - 1 - i].of;
        }
        return numbers;
    }
}
