package org.beffroi.strategy.check.action;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An action that leads nowhere. */
@Component
@Check.Info(id = "action-without-objective", subject = Subject.ACTIONS)
public final class ActionWithoutObjective implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Action.class).stream()
                        .filter(one -> one.getState() != ActionState.DROPPED
                                && one.getObjectives().isEmpty())
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
