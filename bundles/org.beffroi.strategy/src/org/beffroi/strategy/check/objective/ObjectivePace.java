package org.beffroi.strategy.check.objective;

import java.util.ArrayList;
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

/** SMART, A: a target that asks for a much faster pace than the one so far. */
@Component
@Check.Info(id = "objective-pace", subject = Subject.OBJECTIVES)
public final class ObjectivePace implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Objective objective : new Parts(strategy).all(Objective.class)) {
            for (Indicator indicator : objective.getIndicators()) {
                Pace.of(indicator, setting)
                        .filter(Pace::isSteep)
                        .ifPresent(pace -> issues.add(Issue.question(
                                this, indicator, Said.name(objective), Said.name(indicator), pace.times())));
            }
        }
        return issues;
    }
}
