package org.beffroi.strategy.check.means;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Parts;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.BudgetLine;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An action whose budget is not the sum of its budget lines. */
@Component
@Check.Info(id = "budget-mismatch", subject = Subject.MEANS)
public final class BudgetMismatch implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        Map<Action, BigDecimal> lines = new HashMap<>();
        new Parts(strategy)
                .all(BudgetLine.class).stream()
                        .filter(line -> line.getAction() != null && line.getAmount() != null)
                        .forEach(line -> lines.merge(line.getAction(), line.getAmount(), BigDecimal::add));
        List<Issue> issues = new ArrayList<>();
        for (Action action : strategy.getActions()) {
            BigDecimal sum = lines.getOrDefault(action, BigDecimal.ZERO);
            BigDecimal budget = action.getBudget() == null ? BigDecimal.ZERO : action.getBudget();
            if (action.getState() == ActionState.DROPPED || sum.compareTo(budget) == 0) {
                continue;
            }
            issues.add(
                    sum.signum() == 0
                            ? Issue.warning(this, action)
                                    .saying("unfunded", Said.name(action), budget, currency(strategy))
                            : Issue.warning(this, action, Said.name(action), budget, sum, currency(strategy))
                                    .with("sum", fixed -> action.setBudget(sum), sum, currency(strategy)));
        }
        return issues;
    }

    private static String currency(Strategy strategy) {
        return strategy.getCurrency() == null ? "" : strategy.getCurrency();
    }
}
