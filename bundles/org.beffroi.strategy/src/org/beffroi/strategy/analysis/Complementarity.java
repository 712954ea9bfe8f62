package org.beffroi.strategy.analysis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Objective;

/**
 * How objectives stand beside the points of the overall plan. A point is covered where an objective reinforces or complements it;
 * doubling covers nothing.
 *
 * @param grounds the points: weak points, goals, actions
 * @param objectives in their order
 */
public record Complementarity(List<Ground> grounds, List<Objective> objectives) {

    public Complementarity {
        grounds = List.copyOf(grounds);
        objectives = List.copyOf(objectives);
    }

    /** The points of a plan in the order in which they are read: what is weak comes first. */
    public static List<Ground> grounds(GlobalPlan plan) {
        List<Ground> grounds = new ArrayList<>(plan.getWeakPoints());
        grounds.addAll(plan.getGoals());
        grounds.addAll(plan.getActions());
        return grounds;
    }

    /** What an objective does to a point; empty where it does nothing. */
    public static Set<AlignmentKind> at(Ground ground, Objective objective) {
        Set<AlignmentKind> kinds = EnumSet.noneOf(AlignmentKind.class);
        objective.getAlignments().stream()
                .filter(alignment -> alignment.getGround() == ground && alignment.getKind() != null)
                .forEach(alignment -> kinds.add(alignment.getKind()));
        return kinds;
    }

    /** The objectives that do that to a point. */
    public List<Objective> of(Ground ground, AlignmentKind kind) {
        return objectives.stream()
                .filter(objective -> at(ground, objective).contains(kind))
                .toList();
    }

    /** Whether some objective reinforces or complements a point. */
    public boolean isCovered(Ground ground) {
        return objectives.stream()
                .map(objective -> at(ground, objective))
                .anyMatch(
                        kinds -> kinds.contains(AlignmentKind.REINFORCES) || kinds.contains(AlignmentKind.COMPLEMENTS));
    }

    /** The points to which no objective does anything. */
    public List<Ground> bare() {
        return grounds.stream()
                .filter(ground -> objectives.stream()
                        .allMatch(objective -> at(ground, objective).isEmpty()))
                .toList();
    }

    /** The points that some objective doubles. */
    public List<Ground> doubled() {
        return grounds.stream()
                .filter(ground -> !of(ground, AlignmentKind.DOUBLES).isEmpty())
                .toList();
    }
}
