package org.beffroi.strategy.check.objective;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An axis that leads to nothing. */
@Component
@Check.Info(id = "axis-without-objective", subject = Subject.OBJECTIVES)
public final class AxisWithoutObjective implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Set<Axis> served = new HashSet<>();
        strategy.getObjectives().forEach(objective -> served.add(objective.getAxis()));
        return strategy.getAxes().stream()
                .filter(axis -> !served.contains(axis))
                .map(axis -> Issue.warning(this, axis, Said.name(axis)))
                .toList();
    }
}
