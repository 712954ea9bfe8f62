package org.beffroi.strategy.check.frame;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Alignment;
import org.beffroi.strategy.model.GlobalAction;
import org.beffroi.strategy.model.GlobalGoal;
import org.beffroi.strategy.model.Ground;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A goal of the overall plan beside which no objective stands. */
@Component
@Check.Info(id = "global-goal-uncovered", subject = Subject.GLOBAL_PLAN)
public final class GlobalGoalUncovered implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Ground> beside = new HashSet<>();
        new Parts(strategy).all(Alignment.class).forEach(alignment -> beside.add(alignment.getGround()));
        new Parts(strategy)
                .all(GlobalAction.class).stream()
                        .filter(beside::contains)
                        .forEach(action -> beside.add(action.getGoal()));
        return new Parts(strategy)
                .all(GlobalGoal.class).stream()
                        .filter(goal -> !beside.contains(goal))
                        .map(goal -> Issue.question(this, goal, Said.name(goal)))
                        .toList();
    }
}
