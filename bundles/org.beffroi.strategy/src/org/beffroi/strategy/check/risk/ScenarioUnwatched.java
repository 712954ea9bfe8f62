package org.beffroi.strategy.check.risk;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Scenario;
import org.osgi.service.component.annotations.Component;

/** A scenario that nothing will announce. */
@Component(service = Check.class)
@Check.Info(id = "scenario-unwatched", subject = Subject.CRISIS)
public final class ScenarioUnwatched extends PartCheck<Scenario> {

    public ScenarioUnwatched() {
        super(Scenario.class, one -> one.getWatches().isEmpty());
    }
}
