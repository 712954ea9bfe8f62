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

/** SMART, A: an objective of which nothing says that it can be reached. */
@Component
@Check.Info(id = "objective-attainable", subject = Subject.OBJECTIVES)
public final class ObjectiveAttainable implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Objective.class).stream()
                        .filter(objective -> Said.isNothing(objective.getAttainable()))
                        .map(objective -> Issue.warning(this, objective, Said.name(objective)))
                        .toList();
    }
}
