package org.beffroi.strategy.check.objective;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** A part of an objective due after the whole. */
@Component(service = Check.class)
@Check.Info(id = "objective-after-parent", subject = Subject.OBJECTIVES)
public final class ObjectiveAfterParent extends PartCheck<Objective> {

    public ObjectiveAfterParent() {
        super(
                Objective.class,
                objective -> objective.getParent() != null
                        && objective.getDue() != null
                        && objective.getParent().getDue() != null
                        && objective.getDue().isAfter(objective.getParent().getDue()));
    }

    @Override
    protected Issue issue(Objective objective) {
        return Issue.warning(
                        this,
                        objective,
                        Said.name(objective),
                        Said.day(objective.getDue()),
                        Said.name(objective.getParent()),
                        Said.day(objective.getParent().getDue()))
                .with(
                        "align",
                        fixed -> objective.setDue(objective.getParent().getDue()),
                        Said.day(objective.getParent().getDue()));
    }
}
