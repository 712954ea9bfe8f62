package org.beffroi.workbench.strategy.model.map;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;

/**
 * The objectives of a strategy as a tree: each once, beneath its axis or, where it has one of the same axis, its parent; an action
 * beneath the first objective that it serves. Parents in a circle do no harm: the first of them stands beneath its axis.
 */
public final class MapTree {

    private final Strategy strategy;
    private final boolean leaves;
    private final Set<Objective> placed = new HashSet<>();

    private MapTree(Strategy strategy, boolean leaves) {
        this.strategy = strategy;
        this.leaves = leaves;
    }

    /**
     * The tree.
     *
     * @param leaves whether indicators and actions are in it
     */
    public static MapNode of(Strategy strategy, boolean leaves) {
        return new MapTree(strategy, leaves).root();
    }

    private MapNode root() {
        List<Axis> axes = new ArrayList<>(strategy.getAxes());
        axes.add(null);
        List<MapNode> branches = new ArrayList<>();
        for (int branch = 0; branch < axes.size(); branch++) {
            Axis axis = axes.get(branch);
            List<MapNode> objectives = new ArrayList<>();
            for (Objective objective : strategy.getObjectives()) {
                if (objective.getAxis() == axis && !standsBeneath(objective) && !placed.contains(objective)) {
                    objectives.add(objective(objective, 2, branch));
                }
            }
            // Those whose parents go round in a circle stand beneath no one that was placed.
            for (Objective objective : strategy.getObjectives()) {
                if (objective.getAxis() == axis && !placed.contains(objective)) {
                    objectives.add(objective(objective, 2, branch));
                }
            }
            if (axis != null || !objectives.isEmpty()) {
                branches.add(new MapNode(Optional.ofNullable(axis), 1, branch, objectives));
            }
        }
        return new MapNode(Optional.empty(), 0, 0, branches);
    }

    private static boolean standsBeneath(Objective objective) {
        return objective.getParent() != null && objective.getParent().getAxis() == objective.getAxis();
    }

    private MapNode objective(Objective objective, int level, int branch) {
        placed.add(objective);
        List<MapNode> beneath = new ArrayList<>();
        if (leaves) {
            objective
                    .getIndicators()
                    .forEach(one -> beneath.add(new MapNode(Optional.of(one), level + 1, branch, List.of())));
            strategy.getActions().stream()
                    .filter(action -> isFirst(action, objective))
                    .forEach(one -> beneath.add(new MapNode(Optional.of(one), level + 1, branch, List.of())));
        }
        for (Objective child : strategy.getObjectives()) {
            if (child.getParent() == objective && standsBeneath(child) && !placed.contains(child)) {
                beneath.add(objective(child, level + 1, branch));
            }
        }
        return new MapNode(Optional.of(objective), level, branch, beneath);
    }

    private static boolean isFirst(Action action, Objective objective) {
        return !action.getObjectives().isEmpty() && action.getObjectives().getFirst() == objective;
    }
}
