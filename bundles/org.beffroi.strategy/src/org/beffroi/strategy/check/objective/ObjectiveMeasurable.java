package org.beffroi.strategy.check.objective;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Indicator;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** SMART, M: an objective whose indicators measure nothing to the end. */
@Component
@Check.Info(id = "objective-measurable", subject = Subject.OBJECTIVES)
public final class ObjectiveMeasurable implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        return new Parts(strategy)
                .all(Objective.class).stream()
                        .filter(objective -> !objective.getIndicators().isEmpty()
                                && objective.getIndicators().stream().noneMatch(ObjectiveMeasurable::isWhole))
                        .map(objective -> Issue.warning(this, objective, Said.name(objective)))
                        .toList();
    }

    private static boolean isWhole(Indicator indicator) {
        return indicator.getBaseline() != null && indicator.getTarget() != null && indicator.getMeasure() != null;
    }
}
