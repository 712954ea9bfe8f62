package org.beffroi.workbench.strategy.model.calendar;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Stretches laid side by side so that none lies over another: each in the first lane that is free, in the order in which they begin
 * (interval partitioning, Kleinberg and Tardos 2005, section 4.1, which takes no more lanes than lie over one another somewhere).
 *
 * @param lanes number of the lane of each, from 0
 * @param count how many lanes there are
 */
public record Lanes(List<Integer> lanes, int count) {

    public Lanes {
        lanes = List.copyOf(lanes);
    }

    /**
     * Lays them.
     *
     * @param all in the order in which they begin
     * @param from where one begins
     * @param until where it ends, this place not included
     */
    public static <T> Lanes of(List<T> all, ToLongFunction<T> from, ToLongFunction<T> until) {
        List<Integer> lanes = new ArrayList<>();
        List<Long> ends = new ArrayList<>();
        for (T each : all) {
            int lane = 0;
            while (lane < ends.size() && ends.get(lane) > from.applyAsLong(each)) {
                lane++;
            }
            if (lane == ends.size()) {
                ends.add(0L);
            }
            ends.set(lane, until.applyAsLong(each));
            lanes.add(lane);
        }
        return new Lanes(lanes, ends.size());
    }
}
