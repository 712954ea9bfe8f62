package org.beffroi.observatory.census.bounds;

import java.util.OptionalDouble;
import java.util.Set;

/**
 * A share of bodies of some of which it is not known what they are, with its exact bounds: the least and the most that it is in
 * all ways in which the unknown may turn out, each body for itself. Ways in which the share has no base are no ways. For one
 * thread.
 */
public final class ShareBounds {

    private static final int OUT = 1;
    private static final int NO = 2;
    private static final int YES = 4;

    /** How many bodies of each set of outcomes, which are its bits. */
    private final long[] bodies = new long[OUT + NO + YES + 1];

    /** @param outcomes what a body may turn out to be, one or more */
    public void add(Set<Outcome> outcomes) {
        if (outcomes.isEmpty()) {
            throw new IllegalArgumentException("A body turns out to be something");
        }
        int bits = (outcomes.contains(Outcome.OUT) ? OUT : 0)
                + (outcomes.contains(Outcome.NO) ? NO : 0)
                + (outcomes.contains(Outcome.YES) ? YES : 0);
        bodies[bits]++;
    }

    /** Of how many bodies the share speaks or may speak. */
    public long base() {
        return many(0, 0) - bodies[OUT];
    }

    /** Of how many of these it is known. */
    public long known() {
        return bodies[NO] + bodies[YES];
    }

    /** How many are known to have it. */
    public long count() {
        return bodies[YES];
    }

    /** How many have it or may have it. */
    public long possible() {
        return many(YES, YES);
    }

    /** The least that the share may be, from 0 to 1; empty where it has no base in any way. */
    public OptionalDouble low() {
        // Whoever may be without is; whoever cannot is left out where he may be, since to have it raises the share.
        long without = many(NO, NO);
        long with = bodies[YES];
        if (without + with == 0) {
            return bodies[OUT + YES] > 0 ? OptionalDouble.of(1) : OptionalDouble.empty();
        }
        return OptionalDouble.of((double) with / (without + with));
    }

    /** The most that it may be, likewise. */
    public OptionalDouble high() {
        long with = many(YES, YES);
        long without = bodies[NO];
        if (without + with == 0) {
            return bodies[OUT + NO] > 0 ? OptionalDouble.of(0) : OptionalDouble.empty();
        }
        return OptionalDouble.of((double) with / (without + with));
    }

    /** Those of whose bits, as far as the mask asks for them, are as given. */
    private long many(int mask, int set) {
        long many = 0;
        for (int bits = 1; bits < bodies.length; bits++) {
            many += (bits & mask) == set ? bodies[bits] : 0;
        }
        return many;
    }
}
