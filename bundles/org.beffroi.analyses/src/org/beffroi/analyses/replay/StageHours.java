package org.beffroi.analyses.replay;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.beffroi.core.watch.Episode.Stage;

/**
 * The hours at which something reached its stages: looked for in coarse steps, then by bisection between two of them where it got
 * graver, as a look takes a while. Not for several threads.
 */
final class StageHours {

    /** Those that are told, from the least grave to the gravest. */
    static final List<Stage> STAGES = List.of(Stage.WEAK_SIGNAL, Stage.RISING, Stage.CRISIS);

    /** Coarse steps at most. */
    private static final int STEPS = 64;

    /** Hours of a coarse step, as people count them. */
    private static final int[] SIZES = {1, 3, 6, 12, 24, 48, 96, 168};

    private final int hours;
    private final IntFunction<Stage> told;
    private final Map<Integer, Integer> looked = new HashMap<>();

    /**
     * Nothing is looked at yet.
     *
     * @param hours the last of them; the first one is 0
     * @param told the gravest stage that was told by the beginning of an hour: it never gets less grave
     */
    StageHours(int hours, IntFunction<Stage> told) {
        this.hours = hours;
        this.told = told;
    }

    /** How far from one coarse step to the next. */
    int step() {
        for (int size : SIZES) {
            if (size * STEPS >= hours) {
                return size;
            }
        }
        return (hours + STEPS - 1) / STEPS;
    }

    /** The first hour of each stage that was reached; a stage that was left out has the hour of the graver one. */
    Map<Stage, Integer> first() {
        Map<Stage, Integer> first = new EnumMap<>(Stage.class);
        int before = 0;
        int level = level(0);
        STAGES.subList(0, level).forEach(stage -> first.put(stage, 0));
        while (before < hours && level < STAGES.size()) {
            int next = Math.min(hours, before + step());
            int risen = Math.max(level, level(next));
            for (int stage = level; stage < risen; stage++) {
                first.put(STAGES.get(stage), bisect(before, next, stage + 1));
            }
            level = risen;
            before = next;
        }
        return first;
    }

    /** The first hour of a level between one that is below it and one that is not. */
    private int bisect(int below, int reached, int level) {
        int low = below;
        int high = reached;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (level(middle) >= level) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return high;
    }

    /** 0 for nothing, then a number more for each stage. */
    private int level(int hour) {
        return looked.computeIfAbsent(hour, missing -> switch (told.apply(missing)) {
            case OVER -> 0;
            case WEAK_SIGNAL, SUBSIDING -> 1;
            case RISING -> 2;
            case CRISIS -> 3;
        });
    }
}
