package org.beffroi.observatory.census.bounds;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

/**
 * An average over bodies that have one or more of something, with its exact bounds: each body has between a least and a most, and
 * one that may have none may be left out. For one thread.
 */
public final class MeanBounds {

    private long sure;
    private long least;
    private long most;
    private final List<Integer> perhaps = new ArrayList<>();

    /**
     * A body.
     *
     * @param from how many it has at least; one that may have none counts only where it has some
     * @param to how many at most, not less
     */
    public void add(int from, int to) {
        if (from > 0) {
            sure++;
            least += from;
            most += to;
        } else if (to > 0) {
            perhaps.add(to);
        }
    }

    /** The least that the average may be; empty where nobody can have any. */
    public OptionalDouble low() {
        // No average of whole numbers from one on is below one: whoever may have one, has it.
        long all = sure + perhaps.size();
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) (least + perhaps.size()) / all);
    }

    /** The most that it may be, likewise. */
    public OptionalDouble high() {
        List<Integer> largest =
                perhaps.stream().sorted(Comparator.reverseOrder()).toList();
        double sum = most;
        long all = sure;
        for (int one : largest) {
            if (all > 0 && one <= sum / all) {
                break;
            }
            sum += one;
            all++;
        }
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / all);
    }
}
