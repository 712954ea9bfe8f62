package org.beffroi.strategy.check.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An objective for which nothing is planned. */
@Component
@Check.Info(id = "objective-without-action", subject = Subject.OBJECTIVES)
public final class ObjectiveWithoutAction implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Objective> acted = new HashSet<>();
        strategy.getActions().stream()
                .filter(action -> action.getState() != ActionState.DROPPED)
                .forEach(action -> acted.addAll(action.getObjectives()));
        strategy.getParticipations().forEach(one -> acted.addAll(one.getObjectives()));
        Set<Objective> parents = new HashSet<>();
        strategy.getObjectives().forEach(objective -> parents.add(objective.getParent()));
        return new Parts(strategy)
                .all(Objective.class).stream()
                        .filter(objective -> !acted.contains(objective) && !parents.contains(objective))
                        .map(objective -> Issue.warning(this, objective, Said.name(objective)))
                        .toList();
    }
}
