package org.beffroi.strategy.check.action;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.osgi.service.component.annotations.Component;

/** An action that leads nowhere. */
@Component(service = Check.class)
@Check.Info(id = "action-without-objective", subject = Subject.ACTIONS)
public final class ActionWithoutObjective extends PartCheck<Action> {

    public ActionWithoutObjective() {
        super(
                Action.class,
                one -> one.getState() != ActionState.DROPPED
                        && one.getObjectives().isEmpty());
    }
}
