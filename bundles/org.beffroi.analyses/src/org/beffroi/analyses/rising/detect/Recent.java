package org.beffroi.analyses.rising.detect;

import java.util.Arrays;

/** The points of the last days, with what was expected of each: one ring for all spans. Changes; one thread. */
final class Recent {

    /** Kinds of numbers kept of a point. */
    enum Kind {
        VALUE,
        /** Expected of it, given what was announced. */
        ANNOUNCED,
        /** Expected of it by the baseline alone. */
        EXPECTED,
        /** Variance by the uncertain factor of its hour. */
        HOUR,
        /** Variance by the uncertain factor of its day. */
        DAY
    }

    private static final Kind[] KINDS = Kind.values();

    private final double[][] rings;
    private int head;

    Recent(int capacity) {
        rings = new double[KINDS.length][capacity];
    }

    int capacity() {
        return rings[0].length;
    }

    /** What is to be kept of the next point; {@link #advance} makes it the newest. */
    void put(Kind kind, double number) {
        rings[kind.ordinal()][head] = number;
    }

    /** Ends a point. */
    void advance() {
        head = (head + 1) % capacity();
    }

    /** Whether the ring is about to begin anew, a time to sum up afresh what was added and taken away. */
    boolean isAtStart() {
        return head == 0;
    }

    /** Number of the point so many points ago; 1 is the newest that was advanced over. */
    double ago(Kind kind, int points) {
        return rings[kind.ordinal()][Math.floorMod(head - points, capacity())];
    }

    /** Forgets all. */
    void clear() {
        for (double[] ring : rings) {
            Arrays.fill(ring, 0);
        }
        head = 0;
    }
}
