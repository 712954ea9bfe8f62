package org.beffroi.strategy.check.frame;

import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.GlobalPlan;
import org.beffroi.strategy.model.StartingPoint;
import org.beffroi.strategy.model.Strategy;
import org.eclipse.emf.ecore.EObject;
import org.osgi.service.component.annotations.Component;

/** A strategy said to complete an overall plan that is not there. */
@Component
@Check.Info(id = "global-plan-missing", subject = Subject.GLOBAL_PLAN)
public final class GlobalPlanMissing implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        GlobalPlan plan = strategy.getGlobalPlan();
        if (plan != null && !plan.getGoals().isEmpty()) {
            return List.of();
        }
        EObject about = plan == null ? strategy : plan;
        return strategy.getStartingPoint() == StartingPoint.GLOBAL_PLAN_PRESENT
                ? List.of(Issue.warning(this, about, Said.name(strategy)))
                : List.of(Issue.warning(this, about).saying("absent", Said.name(strategy)));
    }
}
