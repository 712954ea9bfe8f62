package org.beffroi.strategy.check.objective;

import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Objective;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** SMART, R: an objective that says not why, or answers nothing that was found. */
@Component
@Check.Info(id = "objective-relevant", subject = Subject.OBJECTIVES)
public final class ObjectiveRelevant implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Objective objective : new Parts(strategy).all(Objective.class)) {
            if (Said.isNothing(objective.getWhy())) {
                issues.add(Issue.warning(this, objective, Said.name(objective)));
            } else if (objective.getEvidence().isEmpty()
                    && objective.getAlignments().isEmpty()) {
                issues.add(Issue.warning(this, objective).saying("unfounded", Said.name(objective)));
            }
        }
        return issues;
    }
}
