package org.beffroi.strategy.check.objective;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** SMART, A: an objective of which nothing says that it can be reached. */
@Component(service = Check.class)
@Check.Info(id = "objective-attainable", subject = Subject.OBJECTIVES)
public final class ObjectiveAttainable extends PartCheck<Objective> {

    public ObjectiveAttainable() {
        super(Objective.class, objective -> Said.isNothing(objective.getAttainable()));
    }
}
