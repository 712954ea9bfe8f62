package org.beffroi.strategy.check.objective;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** An objective nobody answers for. */
@Component(service = Check.class)
@Check.Info(id = "objective-without-owner", subject = Subject.OBJECTIVES)
public final class ObjectiveWithoutOwner extends PartCheck<Objective> {

    public ObjectiveWithoutOwner() {
        super(Objective.class, objective -> objective.getOwner() == null);
    }
}
