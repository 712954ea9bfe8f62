package org.beffroi.strategy.check.risk;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Scenario;
import org.osgi.service.component.annotations.Component;

/** A scenario without its first words. */
@Component(service = Check.class)
@Check.Info(id = "scenario-without-answer", subject = Subject.CRISIS)
public final class ScenarioWithoutAnswer extends PartCheck<Scenario> {

    public ScenarioWithoutAnswer() {
        super(Scenario.class, one -> Said.isNothing(one.getFirstAnswer()));
    }
}
