package org.beffroi.strategy.check.frame;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.AlignmentKind;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** An objective that only doubles what the overall plan does. */
@Component(service = Check.class)
@Check.Info(id = "objective-doubles", subject = Subject.GLOBAL_PLAN)
public final class ObjectiveDoubles extends PartCheck<Objective> {

    public ObjectiveDoubles() {
        super(
                Objective.class,
                objective -> !objective.getAlignments().isEmpty()
                        && objective.getAlignments().stream()
                                .allMatch(alignment -> alignment.getKind() == AlignmentKind.DOUBLES));
    }

    @Override
    protected Issue issue(Objective objective) {
        return Issue.question(this, objective, Said.name(objective));
    }
}
