package org.beffroi.strategy.check.action;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An action that should be over and is not. */
@Component
@Check.Info(id = "action-overdue", subject = Subject.ACTIONS)
public final class ActionOverdue implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return strategy.getActions().stream()
                .filter(action -> setting.isPast(action.getUntil()))
                .filter(action -> action.getState() == ActionState.PLANNED || action.getState() == ActionState.RUNNING)
                .map(action -> Issue.warning(this, action, Said.name(action), Said.day(action.getUntil()))
                        .with("done", fixed -> action.setState(ActionState.DONE))
                        .with("late", fixed -> action.setState(ActionState.LATE)))
                .toList();
    }
}
