package org.beffroi.strategy.check.objective;

import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.PartCheck;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.osgi.service.component.annotations.Component;

/** SMART, M: an objective whose indicators measure nothing to the end. */
@Component(service = Check.class)
@Check.Info(id = "objective-measurable", subject = Subject.OBJECTIVES)
public final class ObjectiveMeasurable extends PartCheck<Objective> {

    public ObjectiveMeasurable() {
        super(
                Objective.class,
                objective -> !objective.getIndicators().isEmpty()
                        && objective.getIndicators().stream().noneMatch(ObjectiveMeasurable::isWhole));
    }

    private static boolean isWhole(Indicator indicator) {
        return indicator.getBaseline() != null && indicator.getTarget() != null && indicator.getMeasure() != null;
    }
}
