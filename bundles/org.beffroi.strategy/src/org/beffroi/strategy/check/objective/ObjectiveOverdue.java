package org.beffroi.strategy.check.objective;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** An objective whose due date is past. */
@Component(service = Check.class)
@Check.Info(id = "objective-overdue", subject = Subject.OBJECTIVES)
public final class ObjectiveOverdue extends PartCheck<Objective> {

    public ObjectiveOverdue() {
        super(Objective.class, (objective, setting) -> setting.isPast(objective.getDue()));
    }

    @Override
    protected Issue issue(Objective objective) {
        return Issue.warning(this, objective, Said.name(objective), Said.day(objective.getDue()));
    }
}
