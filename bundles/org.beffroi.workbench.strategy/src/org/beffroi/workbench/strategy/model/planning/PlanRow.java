package org.beffroi.workbench.strategy.model.planning;

import java.util.Optional;
import org.beffroi.strategy.model.Action;
import org.beffroi.workbench.strategy.model.calendar.Span;
import org.eclipse.emf.ecore.EObject;

/** A row of a plan. */
public sealed interface PlanRow {

    /**
     * A heading.
     *
     * @param about an axis, an objective, a role; empty where actions have none, or where a state is the heading
     * @param state the state that is the heading, where it is one
     * @param depth 0 for the outer ones
     */
    record Heading(Optional<EObject> about, Optional<org.beffroi.strategy.model.ActionState> state, int depth)
            implements PlanRow {}

    /** The heading of those that have no days yet. */
    record Undated(int count) implements PlanRow {}

    /**
     * An action.
     *
     * @param days when; empty where it has no days yet
     */
    record Bar(Action action, Optional<Span> days) implements PlanRow {}
}
