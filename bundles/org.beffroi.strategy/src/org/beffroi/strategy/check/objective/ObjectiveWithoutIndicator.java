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

/** An objective of which nobody will know whether it was reached. */
@Component
@Check.Info(id = "objective-without-indicator", subject = Subject.OBJECTIVES)
public final class ObjectiveWithoutIndicator implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Objective.class).stream()
                        .filter(objective -> objective.getIndicators().isEmpty())
                        .map(objective -> Issue.warning(this, objective, Said.name(objective)))
                        .toList();
    }
}
