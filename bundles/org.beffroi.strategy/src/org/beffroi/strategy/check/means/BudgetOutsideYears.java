package org.beffroi.strategy.check.means;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** Money of a year in which its action, or the strategy, does not run. */
@Component
@Check.Info(id = "budget-outside-years", subject = Subject.MEANS)
public final class BudgetOutsideYears implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (BudgetLine line : new Parts(strategy).all(BudgetLine.class)) {
            Action action = line.getAction();
            if (action != null && isOutside(line.getYear(), action.getFrom(), action.getUntil())) {
                issues.add(Issue.warning(this, line)
                        .saying("action", Said.name(line), Said.year(line.getYear()), Said.name(action)));
            } else if (isOutside(line.getYear(), strategy.getFrom(), strategy.getUntil())) {
                issues.add(Issue.warning(this, line, Said.name(line), Said.year(line.getYear())));
            }
        }
        return issues;
    }

    private static boolean isOutside(int year, LocalDate from, LocalDate until) {
        return from != null && year < from.getYear() || until != null && year > until.getYear();
    }
}
