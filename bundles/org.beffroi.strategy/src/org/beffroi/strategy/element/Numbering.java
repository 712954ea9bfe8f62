package org.beffroi.strategy.element;

import java.util.Comparator;
import java.util.List;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;

/**
 * Numbers of objectives, the same in the window and in the document, whoever reads it: axis by axis as they are printed, then
 * those of no axis. Without state.
 */
public final class Numbering {

    private Numbering() {}

    /** All of a strategy in the order of their numbers. */
    public static List<Objective> inOrder(Strategy strategy) {
        List<Axis> axes = strategy.getAxes();
        return strategy.getObjectives().stream()
                .sorted(Comparator.comparingInt(objective -> {
                    int axis = axes.indexOf(objective.getAxis());
                    return axis < 0 ? axes.size() : axis;
                }))
                .toList();
    }

    /** The number of an objective, from one on; zero for one that is in no strategy. */
    public static int of(Objective objective) {
        return objective.eContainer() instanceof Strategy strategy
                ? inOrder(strategy).indexOf(objective) + 1
                : 0;
    }
}
