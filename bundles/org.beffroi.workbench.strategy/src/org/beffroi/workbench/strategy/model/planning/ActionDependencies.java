package org.beffroi.workbench.strategy.model.planning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Strategy;

/**
 * What waits for what: the dependencies of actions, with what does not hold. Any graph will do, cycles and an action that waits for
 * itself included.
 *
 * @param links in the order of the strategy
 */
public record ActionDependencies(List<Link> links) {

    /** Whether a dependency holds. */
    public enum State {
        HOLDS,
        /** It begins before what it waits for has ended. */
        EARLY,
        /** In the end it waits for itself. */
        CYCLE
    }

    /**
     * A dependency.
     *
     * @param before what is waited for
     * @param after what waits
     */
    public record Link(Action before, Action after, State state) {}

    public ActionDependencies {
        links = List.copyOf(links);
    }

    /** Those of a strategy. */
    public static ActionDependencies of(Strategy strategy) {
        List<Link> links = new ArrayList<>();
        for (Action after : strategy.getActions()) {
            for (Action before : after.getDependsOn()) {
                links.add(new Link(before, after, state(before, after)));
            }
        }
        return new ActionDependencies(links);
    }

    private static State state(Action before, Action after) {
        if (reaches(before, after)) {
            return State.CYCLE;
        }
        boolean early = PlanRows.days(before)
                .flatMap(first -> PlanRows.days(after).map(then -> !then.from().isAfter(first.until())))
                .orElse(false);
        return early ? State.EARLY : State.HOLDS;
    }

    /** Whether one waits for another, by however many steps. */
    private static boolean reaches(Action from, Action to) {
        Set<Action> seen = new HashSet<>();
        Deque<Action> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Action at = open.pop();
            if (at == to) {
                return true;
            }
            if (seen.add(at)) {
                open.addAll(at.getDependsOn());
            }
        }
        return false;
    }
}
