package org.beffroi.strategy.check.objective;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** An objective of which nobody will know whether it was reached. */
@Component(service = Check.class)
@Check.Info(id = "objective-without-indicator", subject = Subject.OBJECTIVES)
public final class ObjectiveWithoutIndicator extends PartCheck<Objective> {

    public ObjectiveWithoutIndicator() {
        super(Objective.class, objective -> objective.getIndicators().isEmpty());
    }
}
