package org.beffroi.strategy.check.objective;

import java.time.LocalDate;
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

/** SMART, T: an objective without a due date, or due when the strategy is over. */
@Component
@Check.Info(id = "objective-time-bound", subject = Subject.OBJECTIVES)
public final class ObjectiveTimeBound implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        LocalDate end = strategy.getUntil();
        for (Objective objective : new Parts(strategy).all(Objective.class)) {
            LocalDate due = objective.getDue();
            if (due == null) {
                Issue issue = Issue.warning(this, objective, Said.name(objective));
                issues.add(end == null ? issue : issue.with("end", fixed -> objective.setDue(end), Said.day(end)));
            } else if (end != null && due.isAfter(end)) {
                issues.add(Issue.warning(this, objective)
                        .saying("beyond", Said.name(objective), Said.day(due), Said.day(end))
                        .with("end", fixed -> objective.setDue(end), Said.day(end)));
            }
        }
        return issues;
    }
}
