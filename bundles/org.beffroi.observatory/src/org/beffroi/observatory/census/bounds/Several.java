package org.beffroi.observatory.census.bounds;

import java.util.EnumSet;
import java.util.Set;

/**
 * How many of several things a body has, as far as it is known.
 *
 * @param least how many it is known to have
 * @param most how many it may have, not less
 */
public record Several(int least, int most) {

    public Several {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException("From no less than none, to no less than that: " + least + ", " + most);
        }
    }

    /** Whether it has any. */
    public Set<Outcome> any() {
        EnumSet<Outcome> all = EnumSet.noneOf(Outcome.class);
        if (most > 0) {
            all.add(Outcome.YES);
        }
        if (least == 0) {
            all.add(Outcome.NO);
        }
        return all;
    }

    /**
     * Whether it has so many, among those that have any.
     *
     * @param from 1 or more
     * @param to not less
     */
    public Set<Outcome> within(int from, int to) {
        EnumSet<Outcome> all = EnumSet.noneOf(Outcome.class);
        for (int many = least; many <= most; many++) {
            all.add(many == 0 ? Outcome.OUT : many >= from && many <= to ? Outcome.YES : Outcome.NO);
        }
        return all;
    }

    /**
     * Whether the only one that it has is a given one, among those that have one alone.
     *
     * @param has whether it is known to have that one
     * @param mayHave whether it has it or may have it
     */
    public Set<Outcome> only(boolean has, boolean mayHave) {
        EnumSet<Outcome> all = EnumSet.noneOf(Outcome.class);
        if (least != 1 || most > 1) {
            all.add(Outcome.OUT);
        }
        boolean one = least == 1 || least == 0 && most > 0;
        if (one && (has || least == 0 && mayHave)) {
            all.add(Outcome.YES);
        }
        int others = most - (mayHave ? 1 : 0);
        if (one && !has && others > 0) {
            all.add(Outcome.NO);
        }
        return all;
    }
}
