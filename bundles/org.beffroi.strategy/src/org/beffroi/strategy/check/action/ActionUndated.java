package org.beffroi.strategy.check.action;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beffroi.strategy.check.Check;
import org.beffroi.strategy.check.Issue;
import org.beffroi.strategy.check.Said;
import org.beffroi.strategy.check.Setting;
import org.beffroi.strategy.check.Subject;
import org.beffroi.strategy.model.Action;
import org.beffroi.strategy.model.ActionState;
import org.beffroi.strategy.model.Strategy;
import org.osgi.service.component.annotations.Component;

/** An action without dates, backwards, or outside the period. */
@Component
@Check.Info(id = "action-undated", subject = Subject.ACTIONS)
public final class ActionUndated implements Check {

    @Override
    public List<Issue> look(Strategy strategy, Setting setting) {
        List<Issue> issues = new ArrayList<>();
        for (Action action : strategy.getActions()) {
            LocalDate from = action.getFrom();
            LocalDate until = action.getUntil();
            if (action.getState() == ActionState.DROPPED) {
                continue;
            }
            if (from == null || until == null) {
                issues.add(Issue.warning(this, action, Said.name(action)));
            } else if (from.isAfter(until)) {
                issues.add(Issue.warning(this, action)
                        .saying("backwards", Said.name(action), Said.day(from), Said.day(until))
                        .with("swap", fixed -> {
                            action.setFrom(until);
                            action.setUntil(from);
                        }));
            } else if (isOutside(strategy, from, until)) {
                issues.add(Issue.warning(this, action)
                        .saying("outside", Said.name(action), Said.day(from), Said.day(until)));
            }
        }
        return issues;
    }

    private static boolean isOutside(Strategy strategy, LocalDate from, LocalDate until) {
        return strategy.getFrom() != null && until.isBefore(strategy.getFrom())
                || strategy.getUntil() != null && from.isAfter(strategy.getUntil());
    }
}
