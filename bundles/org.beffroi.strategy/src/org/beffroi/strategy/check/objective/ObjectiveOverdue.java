package org.beffroi.strategy.check.objective;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An objective whose due date is past. */
@Component
@Check.Info(id = "objective-overdue", subject = Subject.OBJECTIVES)
public final class ObjectiveOverdue implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Objective.class).stream()
                        .filter(objective -> setting.isPast(objective.getDue()))
                        .map(objective ->
                                Issue.warning(this, objective, Said.name(objective), Said.day(objective.getDue())))
                        .toList();
    }
}
