package org.beffroi.strategy.check.risk;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Scenario;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A scenario that nothing will announce. */
@Component
@Check.Info(id = "scenario-unwatched", subject = Subject.CRISIS)
public final class ScenarioUnwatched implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Scenario.class).stream()
                        .filter(one -> one.getWatches().isEmpty())
                        .map(one -> Issue.warning(this, one, Said.name(one)))
                        .toList();
    }
}
