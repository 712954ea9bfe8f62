package org.beffroi.strategy.check.action;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An action that ends before what it waits for. */
@Component
@Check.Info(id = "action-before-its-ground", subject = Subject.ACTIONS)
public final class ActionBeforeItsGround implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Action action : strategy.getActions()) {
            for (Action ground : action.getDependsOn()) {
                if (action.getUntil() != null
                        && ground.getUntil() != null
                        && action.getUntil().isBefore(ground.getUntil())) {
                    issues.add(Issue.warning(
                                    this,
                                    action,
                                    Said.name(action),
                                    Said.day(action.getUntil()),
                                    Said.name(ground),
                                    Said.day(ground.getUntil()))
                            .with("cut", fixed -> action.getDependsOn().remove(ground), Said.name(ground)));
                }
            }
        }
        return issues;
    }
}
