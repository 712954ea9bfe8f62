package org.beffroi.workbench.strategy.model.matrix;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.GlobalAction;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.ModelFactory;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;

/**
 * The complementarity matrix: how each objective stands beside each goal, action and weak point of the overall plan. Reads the
 * strategy each time it is asked; its changes are made within {@link org.beffroi.strategy.edit.Editing#perform}.
 *
 * @param strategy whose
 */
public record AlignmentMatrix(Strategy strategy) {

    public AlignmentMatrix {
        Objects.requireNonNull(strategy);
    }

    /** The objectives, in the order of the strategy. */
    public List<Objective> rows() {
        return List.copyOf(strategy.getObjectives());
    }

    /** Goals, then actions, then weak points of the overall plan; empty where there is none. */
    public List<Ground> columns() {
        GlobalPlan plan = strategy.getGlobalPlan();
        return plan == null
                ? List.of()
                : Stream.of(plan.getGoals(), plan.getActions(), plan.getWeakPoints())
                        .<Ground>flatMap(List::stream)
                        .toList();
    }

    /** How an objective stands beside something; empty where it does not. */
    public static Optional<AlignmentKind> at(Objective objective, Ground ground) {
        return find(objective, ground).map(Alignment::getKind);
    }

    private static Optional<Alignment> find(Objective objective, Ground ground) {
        return objective.getAlignments().stream()
                .filter(each -> each.getGround() == ground)
                .findFirst();
    }

    /** Why, as somebody wrote it; empty where nobody did. */
    public static Optional<String> why(Objective objective, Ground ground) {
        return find(objective, ground).map(Alignment::getWhy).filter(words -> !words.isBlank());
    }

    /** Sets how an objective stands beside something, empty for not at all: a change. What was written about why stays. */
    public static void set(Objective objective, Ground ground, Optional<AlignmentKind> kind) {
        if (kind.isEmpty()) {
            objective.getAlignments().removeIf(each -> each.getGround() == ground);
            return;
        }
        find(objective, ground).ifPresentOrElse(each -> each.setKind(kind.get()), () -> {
            Alignment made = ModelFactory.eINSTANCE.createAlignment();
            made.setGround(ground);
            made.setKind(kind.get());
            objective.getAlignments().add(made);
        });
    }

    /** What comes after: nothing, reinforces, complements, doubles, and nothing again. */
    public static Optional<AlignmentKind> next(Optional<AlignmentKind> kind) {
        AlignmentKind[] all = AlignmentKind.values();
        int after = kind.map(each -> each.ordinal() + 1).orElse(0);
        return after < all.length ? Optional.of(all[after]) : Optional.empty();
    }

    /** How many objectives stand so beside each column. */
    public Map<Ground, Integer> counts(AlignmentKind kind) {
        Map<Ground, Integer> counts = new HashMap<>();
        for (Objective objective : strategy.getObjectives()) {
            objective.getAlignments().stream()
                    .filter(each -> each.getKind() == kind && each.getGround() != null)
                    .map(Alignment::getGround)
                    .distinct()
                    .forEach(ground -> counts.merge(ground, 1, Integer::sum));
        }
        return counts;
    }

    /**
     * Goals and weak points that no objective reinforces or complements; a goal is also served through its actions, and actions by
     * themselves need nobody.
     */
    public List<Ground> uncovered() {
        Set<Ground> served = new HashSet<>(counts(AlignmentKind.REINFORCES).keySet());
        served.addAll(counts(AlignmentKind.COMPLEMENTS).keySet());
        for (Ground ground : List.copyOf(served)) {
            if (ground instanceof GlobalAction action && action.getGoal() != null) {
                served.add(action.getGoal());
            }
        }
        return columns().stream()
                .filter(ground -> !(ground instanceof GlobalAction) && !served.contains(ground))
                .toList();
    }

    /** What an objective doubles. */
    public List<Ground> doubled() {
        Map<Ground, Integer> doubled = counts(AlignmentKind.DOUBLES);
        return columns().stream().filter(doubled::containsKey).toList();
    }

    /** Objectives that stand beside nothing of the overall plan. */
    public List<Objective> alone() {
        List<Ground> columns = columns();
        return rows().stream()
                .filter(objective ->
                        objective.getAlignments().stream().noneMatch(each -> columns.contains(each.getGround())))
                .toList();
    }
}
