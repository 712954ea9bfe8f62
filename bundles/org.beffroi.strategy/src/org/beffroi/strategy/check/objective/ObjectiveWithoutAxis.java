package org.beffroi.strategy.check.objective;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Axis;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An objective outside all axes. */
@Component
@Check.Info(id = "objective-without-axis", subject = Subject.OBJECTIVES)
public final class ObjectiveWithoutAxis implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        if (strategy.getAxes().isEmpty()) {
            return List.of();
        }
        return strategy.getObjectives().stream()
                .filter(objective -> objective.getAxis() == null && objective.getParent() == null)
                .map(objective -> attached(strategy, Issue.warning(this, objective, Said.name(objective)), objective))
                .toList();
    }

    /** With one axis there is no choice. */
    private static Issue attached(Strategy strategy, Issue issue, Objective objective) {
        Axis only = strategy.getAxes().getFirst();
        return strategy.getAxes().size() > 1
                ? issue
                : issue.with("attach", fixed -> objective.setAxis(only), Said.name(only));
    }
}
