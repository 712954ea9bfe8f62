package org.beffroi.strategy.check.risk;

import java.time.LocalDate;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.CrisisPlan;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** A crisis plan nobody tried. */
@Component
@Check.Info(id = "crisis-plan-untested", subject = Subject.CRISIS)
public final class CrisisPlanUntested implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        CrisisPlan plan = strategy.getCrisis();
        if (plan == null || plan.getScenarios().isEmpty()) {
            return List.of();
        }
        LocalDate tested = plan.getTestedOn();
        if (tested == null) {
            return List.of(Issue.warning(this, plan, Said.name(plan)));
        }
        return tested.plusDays(setting.exerciseDays()).isBefore(setting.today())
                ? List.of(Issue.warning(this, plan).saying("old", Said.name(plan), Said.day(tested)))
                : List.of();
    }
}
